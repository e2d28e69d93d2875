import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { LONGEST_QUOTE, quoteFrom } from '../../src/answers/quote.ts';
import { readCollection } from '../../src/articles/read-collection.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { renderJson } from '../../src/render/json.ts';
import { knowledge } from '../support/tiny-library.ts';

const collection = await readCollection('seeds');
const library = await openLibrary(collection, knowledge);
const texts = new Map(collection.articles.map(({ id, text }) => [id, text]));

const WORDS = [
  ...new Set(collection.articles.flatMap(({ text }) => text.match(/[\p{L}\p{N}-]{3,}/gu) ?? [])),
];
const question = fc
  .tuple(
    fc.constantFrom('/who', '/where', '/when', '/howmany', '/said', '/what', '/ask'),
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
  )
  .map(([command, words]) => `${command} ${words.join(' ')}`);

describe('promises', () => {
  it('quotes nothing but what stands in the article', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const answer = await ask(library, knowledge, asked);
        if (answer.kind !== 'found') return;
        for (const { quotes, sources } of answer.values) {
          expect(quotes.length).toBeGreaterThan(0);
          for (const { source, start, end, text } of quotes) {
            expect(texts.get(source)?.slice(start, end)).toBe(text);
            expect(text.length).toBeLessThanOrEqual(LONGEST_QUOTE);
            expect(sources).toContain(source);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never points a difference at a value that is not there', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const answer = await ask(library, knowledge, asked);
        if (answer.kind !== 'found') return;
        expect(answer.verdict === 'differ' || answer.verdict === 'disagree').toBe(
          answer.differences.length > 0,
        );
        for (const { values } of answer.differences) {
          for (const value of values) expect(answer.values[value]).toBeDefined();
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says the same bytes for the same question, also after reading everything anew', async () => {
    const again = await openLibrary(await readCollection('seeds'), knowledge);
    for (const asked of [
      '/who Dmitriev',
      '/where talks',
      '/when talks',
      '/what guarantees',
      '/said Rubio',
    ]) {
      const first = renderJson(await ask(library, knowledge, asked));
      expect(renderJson(await ask(again, knowledge, asked))).toBe(first);
    }
  });

  it('bears any text as a question', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (text) => {
        await expect(ask(library, knowledge, text)).resolves.toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('quoteFrom', () => {
  const text = `Start. ${'word '.repeat(200)}needle ${'more '.repeat(200)}end.`;
  const value = { start: text.indexOf('needle'), end: text.indexOf('needle') + 6 };

  it('keeps a short sentence whole', () => {
    const quote = quoteFrom('a', text, { start: 0, end: 6 }, { start: 0, end: 5 });
    expect(quote).toMatchObject({ text: 'Start.', cutBefore: false, cutAfter: false });
  });

  it('cuts a long one around its value, between words', () => {
    const quote = quoteFrom('a', text, { start: 0, end: text.length }, value);
    expect(quote.text).toContain('needle');
    expect(quote.text.length).toBeLessThanOrEqual(LONGEST_QUOTE);
    expect(quote).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(quote.text).toMatch(/^(?:word|more) .* (?:word|more)$/);
  });

  it('never cuts a character in two', () => {
    const emoji = '😀'.repeat(400);
    const quote = quoteFrom('a', emoji, { start: 0, end: emoji.length }, { start: 401, end: 403 });
    expect(quote.text).toMatch(/^(?:😀)+$/u);
  });
});
