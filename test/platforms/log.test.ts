import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/platforms/log.ts';

function lines(level: 'silent' | 'warn' | 'info') {
  const written: string[] = [];
  const secrets = ['s3cret', ''];
  return { written, log: createLog({ level, secrets, write: (line) => written.push(line) }) };
}

describe('the log', () => {
  it('writes a line of JSON each, with time and level as people read them', () => {
    const { written, log } = lines('info');
    log.info({ ms: 3 }, 'answered');
    expect(written).toHaveLength(1);
    expect(JSON.parse(written[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      ms: 3,
      msg: 'answered',
    });
  });

  it('writes no secret, wherever it stands', () => {
    const { written, log } = lines('info');
    log.error({ err: new Error('not with s3cret'), s3cret: 's3cret' }, 's3cret');
    expect(written.join()).not.toContain('s3cret');
  });

  it('writes of an error what it is, not what hangs on it', () => {
    const { written, log } = lines('info');
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const error = Object.assign(new Error('no answer', { cause }), { requestBody: 'the question' });
    log.error({ err: error }, 'failed');
    log.error({ err: 'a text' }, 'failed');
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      err: { message: 'no answer', cause: { message: 'refused', code: 'ECONNREFUSED' } },
    });
    expect(JSON.parse(written[1] ?? '')).toMatchObject({ err: { message: 'a text' } });
    expect(written.join()).not.toContain('the question');
  });

  it('keeps to its level', () => {
    const quiet = lines('warn');
    quiet.log.info('not this');
    quiet.log.warn('this');
    expect(quiet.written).toHaveLength(1);
    const silent = lines('silent');
    silent.log.error('not this');
    expect(silent.written).toEqual([]);
  });
});
