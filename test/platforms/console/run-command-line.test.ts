import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CommandLine,
  type Opened,
  runCommandLine,
} from '../../../src/platforms/console/run-command-line.ts';
import { BrokenPipe, fakeAsk, piped, SETTINGS } from './fakes.ts';

const OPENED: Opened = {
  ask: fakeAsk,
  complete: async () => [],
  problems: [],
  settings: SETTINGS,
};

function line(argv: readonly string[], changes: Partial<CommandLine> = {}): CommandLine {
  return {
    argv,
    ...piped(''),
    environment: {},
    now: () => 0,
    open: async () => OPENED,
    ...changes,
  };
}

async function run(
  argv: readonly string[],
  input = '',
): Promise<{ exit: number; output: string; error: string }> {
  const streams = piped(input);
  const exit = await runCommandLine(line(argv, streams));
  return { exit, output: streams.output.text, error: streams.error.text };
}

async function answers(text: string) {
  const { exit, output, error } = await run(['--questions', '-'], text);
  const lines = output.split('\n').slice(0, -1);
  return { exit, error, lines: lines.map((each): unknown => JSON.parse(each)) };
}

async function missing(folder: string | undefined): Promise<never> {
  throw new Error(`${folder}: there is no such folder\u001b[2J`);
}

describe('one question', () => {
  it('answers as text', async () => {
    const { exit, output, error } = await run(['/howmany passengers']);
    expect({ exit, error }).toEqual({ exit: 0, error: '' });
    expect(output).toContain('≠ Sources differ');
    expect(output).toContain('1–3 of 4 · all: --all');
  });

  it('answers with the claims and comparisons behind it, as text and as data', async () => {
    const { exit, output } = await run(['--explain', '/when ferry']);
    expect(exit).toBe(0);
    expect(output).toContain('⚠ Sources disagree');
    expect(output).toContain(
      '0.90 time/time-stated asserted 001:100-122 “Thursday, 6 March 2031” < struck It',
    );
    expect(output).toContain('1 × 2  apart  time same-occasion (asked-for)');
    const json = await run(['--explain', '--json', '/when ferry']);
    expect(json.output).toContain('"explanation":{"terms":[');
  });

  it('lists differences', async () => {
    const { exit, output } = await run(['/disputes']);
    expect(exit).toBe(0);
    expect(output).toContain('2 differences found');
    expect(output).toContain('all on this: /howmany passengers');
  });

  it('answers whole', async () => {
    const { output } = await run(['--all', '/howmany passengers']);
    expect(output).toContain('a school class');
    expect(output).not.toContain('--all');
  });

  it('answers as one line of JSON', async () => {
    const { exit, output } = await run(['--json', '/when ferry']);
    expect(exit).toBe(0);
    expect(output.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(output)).toMatchObject({ verdict: 'disagree' });
  });

  it.each([
    [['Brandwald'], 1, 'Nothing found in 5 articles', ''],
    [['--json', 'Brandwald'], 1, '"verdict":"none"', ''],
    [['/whose bag'], 2, '', 'There is no command ‘/whose’'],
    [['--json', '/whose bag'], 2, '"kind":"unclear"', ''],
    [['boom'], 2, '', 'This question could not be answered: the index is gone'],
    [['--json', 'boom'], 2, '', 'This question could not be answered: the index is gone'],
    [['--jsn'], 2, '', "Unknown option '--jsn'. See --help."],
    [['--help'], 0, 'Usage: npm start', ''],
  ])('%j ends with %i', async (argv, code, out, err) => {
    const { exit, output, error } = await run(argv);
    expect(exit).toBe(code);
    expect([output === '', error === '']).toEqual([out === '', err === '']);
    expect(output).toContain(out);
    expect(error).toContain(err);
  });

  it('says why a collection cannot be read', async () => {
    const streams = piped('');
    expect(
      await runCommandLine(line(['--articles', 'nwes', '/help'], { ...streams, open: missing })),
    ).toBe(2);
    expect(streams.error.text).toBe('nwes: there is no such folder␛[2J\n');
  });

  it('names the files that could not be used, beside the answer', async () => {
    const streams = piped('');
    const problems = [{ file: 'scan.txt', reason: 'It is empty.' }];
    const open = async (): Promise<Opened> => ({ ...OPENED, problems });
    expect(await runCommandLine(line(['--json', '/help'], { ...streams, open }))).toBe(0);
    expect(streams.error.text).toBe(
      '1 file could not be used, or not wholly:\n  – scan.txt: It is empty.\n',
    );
    expect(JSON.parse(streams.output.text)).toMatchObject({ kind: 'help' });
  });

  it('colours when the environment forces it', async () => {
    const streams = piped('');
    await runCommandLine(line(['/when ferry'], { ...streams, environment: { FORCE_COLOR: '1' } }));
    expect(streams.output.text).toContain('\u001b[');
  });
});

describe('a file of questions', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapporteur-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('answers each line with one line, in order, and echoes the id', async () => {
    const { exit, lines, error } = await answers(
      '\ufeff{"id":"b","question":"/who x","other":1}\r\n\n{"id":2,"question":"Brand\u2028wald"}',
    );
    expect({ exit, error }).toEqual({ exit: 0, error: '' });
    expect(lines).toMatchObject([
      { id: 'b', verdict: 'single' },
      { id: 2, verdict: 'none' },
    ]);
  });

  it('names a broken line, answers the others, and ends with 2', async () => {
    const { exit, lines, error } = await answers(
      '{"id":"a","question":"/who x"}\nnonsense\n{"question":"/who x"}\n{"id":"d","question":"boom"}\n{"id":"e","question":"/who y"}\n',
    );
    expect(exit).toBe(2);
    expect(lines).toMatchObject([{ id: 'a' }, { id: 'e' }]);
    const expected = 'expected a JSON object like {"id": "q1", "question": "/who Ann Ode"}';
    expect(error.split('\n')).toEqual([
      `standard input:2: ${expected}`,
      `standard input:3: ${expected}`,
      'standard input:4: This question could not be answered: the index is gone',
      '',
    ]);
  });

  it('reads a file', async () => {
    const file = join(folder, 'questions.jsonl');
    await writeFile(file, '{"id":"a","question":"/who x"}\n'.repeat(3000));
    const { exit, output } = await run(['--questions', file]);
    expect(exit).toBe(0);
    expect(output.split('\n')).toHaveLength(3001);
  });

  it('says that a file cannot be read', async () => {
    const { exit, error } = await run(['--questions', join(folder, 'none.jsonl')]);
    expect(exit).toBe(2);
    expect(error).toContain('none.jsonl: the questions cannot be read: ENOENT');
  });

  it('stops without fuss when nobody reads on', async () => {
    const output = new BrokenPipe(2);
    const streams = piped('{"id":"a","question":"/who x"}\n'.repeat(100));
    expect(await runCommandLine(line(['--questions', '-'], { ...streams, output }))).toBe(0);
    expect(output.written).toBe(2);
    expect(streams.error.text).toBe('');
  });
});

describe('questions from a pipe', () => {
  it('are answered as plain text, in order, without a prompt', async () => {
    const { exit, output, error } = await run([], '/who x\n\n/howmany x\r\n/more\n/more');
    expect({ exit, error }).toEqual({ exit: 0, error: '' });
    expect(output).not.toContain('›');
    expect(output).not.toContain('\u001b');
    const order = ['Who: Lena', 'How many:', '1–3 of 4', 'a school class', 'There is nothing more'];
    const places = order.map((text) => output.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('go on after an answer that failed, and say so at the end', async () => {
    const { exit, output, error } = await run([], 'boom\n/who x\n');
    expect(exit).toBe(2);
    expect(error).toBe('This question could not be answered: the index is gone\n');
    expect(output).toContain('Who: Lena');
  });

  it('show the whole of the last answer at /all', async () => {
    const { output } = await run([], '/all\n/where y\n/all\n/more\n');
    const [none, first, all, more] = output.split(/\n\n(?=Where:|There is)/);
    expect(none).toContain('There is nothing more to show.');
    expect(first).not.toContain('Sandvik was its last port of call.');
    expect(all).toContain('Sandvik was its last port of call.');
    expect(more).toContain('There is nothing more to show.');
  });

  it('end at /quit', async () => {
    const { exit, output, error } = await run([], '/quit\n/who x\n');
    expect({ exit, output, error }).toEqual({ exit: 0, output: '', error: '' });
  });

  it.each(['', ' \n\n'])(
    'are missing in %j, as in a container without a terminal',
    async (input) => {
      const { exit, output, error } = await run([], input);
      expect({ exit, output }).toEqual({ exit: 2, output: '' });
      expect(error).toMatch(/^Nobody to answer: .+ DISCORD_TOKEN.+\n$/);
    },
  );
});
