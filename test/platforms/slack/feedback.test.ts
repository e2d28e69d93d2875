import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedbackIn } from '../../../src/platforms/slack/feedback-file.ts';
import { printFeedback } from '../../../src/platforms/slack/print-feedback.ts';
import { noFeedback } from '../../../src/render/slack-words.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feedback-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function printed(file: string): Promise<readonly string[]> {
  const lines: string[] = [];
  await printFeedback(file, (line) => lines.push(line));
  return lines;
}

describe('npm run feedback', () => {
  it('says so where there is none', async () => {
    const file = join(folder, 'none.jsonl');
    expect(await printed(file)).toEqual([noFeedback(file)]);
  });

  it('prints the sum, then each opinion with its question and quotes', async () => {
    const file = join(folder, 'some.jsonl');
    const keep = feedbackIn(file);
    const at = '2031-03-10T09:05:00.000Z';
    const text = 'The \u001b[31mengine\nfailed.';
    const quotes = [{ source: '001', start: 10, end: 31, text }];
    await keep({ at, verdict: 'good', question: '/who Holt', quotes: [] });
    await keep({ at, verdict: 'wrong-quote', question: '/said Holt', quotes });
    await keep({ at, verdict: 'wrong-quote', question: '/when ferry', quotes: [] });
    await keep({ at, verdict: 'out-of-date', question: '/when ferry', quotes: [] });
    await appendFile(file, '{"half": \n');
    expect(await printed(file)).toEqual([
      '4 opinions: 1 👍, 3 👎 (2 Wrong quote, 1 Out of date)',
      '',
      `${at}  👍  /who Holt`,
      '',
      `${at}  👎 Wrong quote  /said Holt`,
      '    001 10–31: “The ␛[31mengine failed.”',
      '',
      `${at}  👎 Wrong quote  /when ferry`,
      '',
      `${at}  👎 Out of date  /when ferry`,
      '1 line could not be read.',
    ]);
  });
});
