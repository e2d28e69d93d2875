import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderConsole } from '../../../src/render/console/render-console.ts';
import { type ConsoleOptions, WHOLE } from '../../../src/render/console/view.ts';
import * as examples from '../example-answers.ts';

function options(changes: Partial<ConsoleOptions> = {}): ConsoleOptions {
  return { width: 80, colour: false, page: 0, valuesPerPage: 3, quotesPerValue: 2, ...changes };
}

describe('renderConsole', () => {
  const answers = {
    single: examples.SINGLE,
    agree: examples.AGREE,
    differ: examples.DIFFER,
    disagree: examples.DISAGREE,
    said: examples.SAID,
    longest: examples.LONGEST,
    hostile: examples.HOSTILE,
    disputes: examples.DISPUTES,
    'disputes-none': examples.NO_DISPUTES,
    why: examples.WHY,
    nothing: examples.NOTHING,
    sources: examples.SOURCE_LIST,
    help: examples.HELP,
    unclear: examples.UNCLEAR,
  };
  const cases = Object.entries(answers).flatMap(([name, answer]) =>
    [80, 38].map((width) => ({ name, answer, width })),
  );

  it.each(cases)('shows $name at $width columns', async ({ name, answer, width }) => {
    const { text } = renderConsole(answer, options({ width }));
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}-${width}.txt`);
  });

  it('colours without moving a character', () => {
    const coloured = renderConsole(examples.DISAGREE, options({ colour: true })).text;
    expect(coloured).toContain('\u001b[31m');
    expect(stripVTControlCharacters(coloured)).toBe(
      renderConsole(examples.DISAGREE, options()).text,
    );
  });

  it('shows both sides of a difference first, however small the page', () => {
    const { text, hasMore } = renderConsole(examples.DIFFER, options({ valuesPerPage: 1 }));
    expect(text).toContain('46 (as of 7 March 2031)');
    expect(text).toContain('51 (as of 8 March 2031)');
    expect(text).toContain('1–2 of 4 · more: /more');
    expect(hasMore).toBe(true);
  });

  it('tells a difference once, on the page where its second side stands', () => {
    const reason = '6 March 2031 and 9–11 March 2031 do not overlap.';
    const [first, second] = [0, 1].map((page) =>
      renderConsole(examples.DISAGREE, options({ valuesPerPage: 2, page })).text.replace(
        /\s+/g,
        ' ',
      ),
    );
    expect(first).toContain('and 1 more difference · all: /all');
    expect(first).not.toContain(reason);
    expect(second).toContain(reason);
  });

  it('shows the last page for any later one', () => {
    const last = renderConsole(examples.DIFFER, options({ page: 1 }));
    expect(renderConsole(examples.DIFFER, options({ page: 9 }))).toEqual(last);
    expect(last.hasMore).toBe(false);
  });

  it('shows everything at once when asked to', () => {
    const { text, hasMore } = renderConsole(examples.LONGEST, options(WHOLE));
    expect(text.match(/Quote \d+ of/g)).toHaveLength(60);
    expect(text.match(/are different statements/g)).toHaveLength(11);
    expect(text).not.toMatch(/more (quotes?|differences?)|more:/);
    expect(hasMore).toBe(false);
  });

  it('says how to see the rest where there is no prompt', () => {
    const { text } = renderConsole(examples.DIFFER, options({ hints: { all: '--all' } }));
    expect(text).toContain('1–3 of 4 · all: --all');
  });

  it('pages a long list of sources', () => {
    const first = renderConsole(examples.SOURCE_LIST, options({ sourcesPerPage: 2 }));
    expect(first.text).toContain('1–2 of 5 · more: /more');
    expect(first.hasMore).toBe(true);
    const last = renderConsole(examples.SOURCE_LIST, options({ sourcesPerPage: 2, page: 2 }));
    expect(last.text).toContain('005 · no headline');
    expect(last.hasMore).toBe(false);
  });
});
