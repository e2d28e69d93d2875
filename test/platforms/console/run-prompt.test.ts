import { EventEmitter, once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleRun } from '../../../src/platforms/console/console-run.ts';
import { runConsole } from '../../../src/platforms/console/run-console.ts';
import { fakeAsk, SETTINGS, terminal, until } from './fakes.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const UP = '\u001b[A';

function start(changes: Partial<ConsoleRun> = {}) {
  const streams = terminal();
  const ended = runConsole({
    ...streams,
    ask: fakeAsk,
    complete: async () => ['Lena Brandvold'],
    settings: SETTINGS,
    colour: false,
    ...changes,
  });
  return { ...streams, ended };
}

function withHistory(historyFile: string) {
  return start({ settings: { ...SETTINGS, historyFile } });
}

describe('the prompt', () => {
  it('greets with what is loaded and what to try', async () => {
    const { input, output, ended } = start();
    await until(output, '› ');
    input.write(CTRL_D);
    expect(await ended).toBe(0);
    expect(output.text).toContain(
      'Reading 5 articles, 4 origins, 1,210 passages; newest 9 March 2031.\n' +
        'Try: /who Lena Brandvold · /where Aurelia · /help · Tab completes names\n',
    );
  });

  it('answers, shows more, shows all, and leaves at /quit', async () => {
    const { input, output, ended } = start();
    await until(output, '› ');
    input.write('/howmany passengers\r');
    await until(output, '1–3 of 4 · more: /more');
    input.write('/more\r');
    await until(output, '4 of 4');
    input.write('/more\r');
    await until(output, 'There is nothing more to show.');
    input.write('/quit\r');
    expect(await ended).toBe(0);
  });

  it('says why of the last answer, and that there is none before it', async () => {
    const { input, output, ended } = start();
    await until(output, '› ');
    input.write('/why\r');
    await until(output, 'There is no answer yet to explain.');
    input.write('/when ferry\r');
    await until(output, 'When: ferry');
    input.write('/why\r');
    await until(output, 'Why: /when ferry');
    input.write('/more\r');
    await until(output, '9–11 March 2031');
    input.write('/quit\r');
    expect(await ended).toBe(0);
  });

  it('goes on after an answer that failed', async () => {
    const { input, output, ended } = start();
    await until(output, '› ');
    input.write('boom\r');
    await until(output, 'This question could not be answered: the index is gone');
    input.write('/who x\r');
    await until(output, 'Who: Lena Brandvold');
    input.write(CTRL_D);
    expect(await ended).toBe(0);
  });

  it('answers lines that come at once one after another', async () => {
    const { input, output, ended } = start();
    await until(output, '› ');
    input.write('/who x\r/where y\r/when z\r/quit\r');
    expect(await ended).toBe(0);
    const places = ['Who:', 'Where:', 'When:'].map((text) => output.text.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('leaves at Ctrl-C, whatever is typed', async () => {
    const { input, output, ended } = start();
    await until(output, '› ');
    input.write('/who x');
    await until(output, '/who x');
    input.write(CTRL_C);
    expect(await ended).toBe(0);
  });

  it('leaves at Ctrl-C while it is answering', async () => {
    const asked = new EventEmitter();
    const isAsked = once(asked, 'asked');
    const { input, output, ended } = start({
      ask: async (text) => {
        if (text === '/help') return fakeAsk(text);
        asked.emit('asked');
        return new Promise(() => {});
      },
    });
    await until(output, '› ');
    input.write('/who x\r');
    await isAsked;
    input.write(CTRL_C);
    expect(await ended).toBe(0);
  });

  it('completes a name with Tab', async () => {
    const { input, output, ended } = start();
    await until(output, '› ');
    input.write('/who bra');
    await new Promise((resolve) => setTimeout(resolve, 20));
    input.write('\t');
    await until(output, '/who Lena Brandvold');
    input.write(CTRL_C);
    expect(await ended).toBe(0);
  });
});

describe('the history', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapporteur-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('is kept in a file for its owner alone, and recalled in the next run', async () => {
    const file = join(folder, 'history');
    const first = withHistory(file);
    await until(first.output, '› ');
    first.input.write('/who x\r/where y\r/quit\r');
    await first.ended;
    expect(await readFile(file, 'utf8')).toBe('/who x\n/where y\n/quit\n');
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    const second = withHistory(file);
    await until(second.output, '› ');
    second.input.write(UP);
    await until(second.output, '/quit');
    second.input.write(UP);
    await until(second.output, '/where y');
    second.input.write(CTRL_C);
    await second.ended;
  });

  it('is cut when it has grown long', async () => {
    const file = join(folder, 'long');
    await writeFile(file, Array.from({ length: 1200 }, (_, at) => `/who ${at}\n`).join(''));
    const run = withHistory(file);
    await until(run.output, '› ');
    run.input.write(CTRL_D);
    await run.ended;
    const lines = (await readFile(file, 'utf8')).split('\n');
    expect([lines.length, lines[0]]).toEqual([501, '/who 700']);
  });

  it('that cannot be kept is told once, and the prompt goes on', async () => {
    const run = withHistory(folder);
    await until(run.output, '› ');
    run.input.write('/who x\r/where y\r/quit\r');
    expect(await run.ended).toBe(0);
    expect(run.error.text.match(/The history of questions is not kept/g)).toHaveLength(1);
    expect(run.output.text).toContain('Where: ferry');
  });
});
