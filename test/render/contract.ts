import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, DisputeList, Found, Quote } from '../../src/answers/answer.ts';
import { harmless } from '../../src/render/harmless.ts';
import { arbitraryAnswer, arbitraryFound } from './arbitrary-answer.ts';
import * as examples from './example-answers.ts';

/** One message, or one screen, of an answer. */
interface RenderedPage {
  /** What a reader sees, in order: nothing escaped, no signs of layout. */
  readonly text: string;
  /** What is wrong with it on its platform: a limit that is broken, a ping, a link or markup that is not ours. */
  readonly faults: readonly string[];
}

/** A renderer under the contract: all pages of an answer, as somebody who wants to see all of it pages through them. */
type RenderAll = (answer: Answer) => readonly RenderedPage[];

const EXAMPLES = Object.entries(examples).filter(
  (entry): entry is [string, Answer] => typeof entry[1] === 'object' && 'kind' in entry[1],
);

/** Hundreds of answers with all their pages, on a machine that does other things too. */
const SLOW = { timeout: 60_000 } as const;

/** How a page says that it is not all there is. */
const SAYS_MORE = /page \d+ of \d+|\d+ of \d+|\d+ more quotes?|more: |all: /;

/**
 * What every renderer keeps to, for every answer: call it in a test file with a renderer.
 */
export function rendererContract(name: string, renderAll: RenderAll): void {
  describe(`${name} keeps the contract of renderers`, () => {
    it.each(EXAMPLES)('for the example %s', (_, answer) => {
      expect(faultsOf(answer, renderAll(answer))).toEqual([]);
    });

    it('for answers of every kind', SLOW, () => {
      fc.assert(
        fc.property(arbitraryAnswer, (answer) => {
          expect(faultsOf(answer, renderAll(answer))).toEqual([]);
        }),
      );
    });

    it('for answers with quotes', SLOW, () => {
      fc.assert(
        fc.property(arbitraryFound, (answer) => {
          expect(faultsOf(answer, renderAll(answer))).toEqual([]);
        }),
      );
    });
  });
}

function faultsOf(answer: Answer, pages: readonly RenderedPage[]): readonly string[] {
  return [
    ...pages.flatMap(({ faults }) => faults),
    ...(pages.length === 0 ? ['shows nothing'] : []),
    ...(answer.kind === 'found' ? faultsOfFound(answer, pages) : []),
    ...(answer.kind === 'disputes' ? faultsOfDisputes(answer, pages) : []),
    ...pages
      .slice(0, -1)
      .filter(({ text }) => !SAYS_MORE.test(text))
      .map(({ text }) => `does not say that there is more: ${text}`),
  ];
}

function faultsOfFound(answer: Found, pages: readonly RenderedPage[]): readonly string[] {
  const all = pages.map(({ text }) => flat(text)).join('\n');
  return answer.values.flatMap(({ quotes }) => quotes).flatMap((one) => faultsOfQuote(one, all));
}

/** Both sides of every difference are quoted; the rest of what is said on it comes with its own question. */
function faultsOfDisputes(
  { disputes }: DisputeList,
  pages: readonly RenderedPage[],
): readonly string[] {
  const all = pages.map(({ text }) => flat(text)).join('\n');
  return disputes
    .flatMap(({ values }) => values)
    .flatMap(({ value, quotes }) => {
      const shown = quotes.filter(({ text }) => all.includes(flat(harmless(text))));
      return shown.length === 0
        ? [`shows no quote for: ${value}`]
        : shown.flatMap((one) => faultsOfQuote(one, all));
    });
}

function faultsOfQuote({ text, source }: Quote, all: string): readonly string[] {
  const quote = flat(harmless(text));
  const [before = '', ...others] = all.split(quote);
  const after = others[0] ?? '';
  // Ids may be cut, so their beginning has to do.
  const id = flat(harmless(source)).slice(0, 3);
  return [
    ...(others.length === 1 ? [] : [`shows ${others.length} times: ${quote}`]),
    ...(after.includes(id) ? [] : [`names no source for: ${quote}`]),
    ...(/“…?$/.test(before) ? [] : [`does not quote: ${quote}`]),
  ];
}

/** Lines may be broken where a space stands, and beside wide characters. */
function flat(text: string): string {
  return text.replace(/\s+/g, '');
}
