import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderConsole } from '../../../src/render/console/render-console.ts';
import { WHOLE } from '../../../src/render/console/view.ts';
import { harmless } from '../../../src/render/harmless.ts';
import { arbitraryAnswer, arbitraryFound } from '../arbitrary-answer.ts';

const layout = fc.record({
  width: fc.integer({ min: 20, max: 120 }),
  valuesPerPage: fc.integer({ min: 1, max: 5 }),
  quotesPerValue: fc.integer({ min: 1, max: 4 }),
});

/** What is left of a text when line breaks and indents are taken out. */
function unwrapped(text: string): string {
  return text.replace(/[ \n]+/g, '');
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** Whether a line holds no place to break at, besides after its indent and sign. */
function isOneWord(line: string): boolean {
  return !line
    .trim()
    .replace(/^[–•≈≠⚠∅“] ?/, '')
    .includes(' ');
}

describe('renderConsole, for any answer', () => {
  it('keeps to the width, but for a single longer word', () => {
    fc.assert(
      fc.property(arbitraryAnswer, layout, (answer, options) => {
        const { text } = renderConsole(answer, { ...options, colour: false, page: 0 });
        const tooWide = text
          .split('\n')
          .filter((line) => stringWidth(line) > options.width && !isOneWord(line));
        expect(tooWide).toEqual([]);
      }),
    );
  });

  it('lets no control character and no change of direction through', () => {
    fc.assert(
      fc.property(arbitraryAnswer, layout, (answer, options) => {
        const { text } = renderConsole(answer, { ...options, colour: false, page: 0 });
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
      }),
    );
  });

  it('shows every quote exactly once over all pages, or counts it as left out', () => {
    fc.assert(
      fc.property(arbitraryFound, layout, (answer, options) => {
        const pages = answer.values.map((_, page) =>
          renderConsole(answer, { ...options, colour: false, page }),
        );
        const end = pages.findIndex(({ hasMore }) => !hasMore);
        const text = pages
          .slice(0, end + 1)
          .map((page) => page.text)
          .join('\n');
        const shown = unwrapped(text);
        for (const { quotes } of answer.values) {
          const times = quotes.map((quote) => occurrences(shown, unwrapped(harmless(quote.text))));
          expect(Math.max(...times)).toBe(1);
          const most = Math.min(quotes.length, options.quotesPerValue);
          expect(total(times)).toBe(most);
        }
        const leftOut = [...text.matchAll(/(?<=^ +)(\d+)\s+more\s+quotes?/gm)].map(([, number]) =>
          Number(number),
        );
        const expected = answer.values.map(({ quotes }) => quotes.length - options.quotesPerValue);
        expect(total(leftOut)).toBe(total(expected.filter((left) => left > 0)));
      }),
    );
  });

  it('shows every quote exactly once when asked for the whole', () => {
    fc.assert(
      fc.property(arbitraryFound, fc.integer({ min: 20, max: 120 }), (answer, width) => {
        const shown = unwrapped(renderConsole(answer, { ...WHOLE, width, colour: false }).text);
        for (const { text } of answer.values.flatMap(({ quotes }) => quotes)) {
          expect(occurrences(shown, unwrapped(harmless(text)))).toBe(1);
        }
      }),
    );
  });

  it('never says that sources agree', () => {
    fc.assert(
      fc.property(arbitraryFound, layout, (answer, options) => {
        const { text } = renderConsole(answer, { ...options, colour: false, page: 0 });
        expect(text).not.toMatch(/\bagree\b/);
      }),
    );
  });
});
