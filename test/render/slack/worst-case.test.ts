import { describe, expect, it } from 'vitest';
import type { Found, Source } from '../../../src/answers/answer.ts';
import { harmless } from '../../../src/render/harmless.ts';
import { refOf } from '../../../src/render/quote-ref.ts';
import { renderContext } from '../../../src/render/slack/context-page.ts';
import { decodePress } from '../../../src/render/slack/press.ts';
import { sharedCopy } from '../../../src/render/slack/shared-copy.ts';
import { buttonsOf, seenText } from '../../platforms/slack/seen.ts';
import { FORGED, quote, SOURCE_LIST } from '../example-answers.ts';
import { allMessages, OPTIONS } from './all-pages.ts';
import { faultsOf } from './faults.ts';

/** Every part as long as it can be, and nothing in it that need not be escaped. */
function worst(sign: string): Found {
  const long = sign.repeat(500).slice(0, 500);
  const sources = Array.from(
    { length: 5 },
    (_, at): Source => ({
      id: `${at}${long}`,
      title: long,
      titleStated: false,
      publisher: long,
      published: long,
      url: `https://paper.example/${'(a)'.repeat(300)}`,
      origin: at,
    }),
  );
  return {
    ...FORGED,
    question: { kind: 'facet', text: `/who ${long.slice(0, 495)}`, facet: 'who', argument: long },
    subject: long,
    showingFor: long,
    alsoMeant: [long, long],
    sources,
    origins: 5,
    values: Array.from({ length: 6 }, (_, at) => ({
      value: long,
      within: long,
      asOf: long,
      sources: sources.map(({ id }) => id),
      origins: 5,
      quotes: sources.map(({ id }, of) =>
        quote(id, harmless(`v${at}q${of}q${long}`.slice(0, 400).trim()), {
          cutBefore: true,
          cutAfter: true,
        }),
      ),
    })),
    differences: Array.from({ length: 30 }, (_, at) => ({
      kind: 'statement' as const,
      certainty: 'same-occasion' as const,
      values: [at % 6, (at + 1) % 6],
      reason: { kind: 'statements-differ' as const, a: long, b: long },
    })),
  };
}

describe.each(['*', '"', '\\', '<@', 'a\u0301\u0302', '漢', '👩‍👩‍👧‍👦', '_x '])(
  'an answer all of %j',
  (sign) => {
    const answer = worst(sign);
    const messages = allMessages(answer);

    it('fits, on every page, and shared', () => {
      for (const message of messages) {
        expect(faultsOf(message)).toEqual([]);
        expect(faultsOf(sharedCopy(message, OPTIONS.owner))).toEqual([]);
      }
    });

    it('shows each of its quotes once', () => {
      const text = messages.map(seenText).join('\n');
      for (const { text: quoted } of answer.values.flatMap(({ quotes }) => quotes)) {
        expect(text.split(quoted)).toHaveLength(2);
      }
    });

    it('gives its question back', () => {
      const buttons = Object.values(buttonsOf(messages[0] ?? {}));
      const presses = buttons.map(({ id, value }) => decodePress(id, value));
      const questions = presses.flatMap((press) =>
        press !== undefined && 'question' in press ? [press.question] : [],
      );
      expect(new Set(questions)).toEqual(new Set([answer.question.text.trim()]));
    });

    it('fits with the sentences around its quotes', () => {
      const long = sign.repeat(2000);
      const [source] = answer.sources;
      if (source === undefined) throw new Error('no source');
      const quotes = (answer.values[0]?.quotes ?? []).slice(0, 7);
      const context = quotes.map((one) => ({
        ref: refOf(one),
        source,
        text: one.text,
        before: long,
        after: long,
      }));
      expect(faultsOf(renderContext(context))).toEqual([]);
    });

    it('fits as a list of sources', () => {
      const problems = Array.from({ length: 9 }, () => ({ file: sign.repeat(99), reason: sign }));
      const question = { kind: 'sources', text: `/sources ${sign.repeat(300)}` } as const;
      const list = { ...SOURCE_LIST, question, sources: answer.sources, problems };
      for (const message of allMessages(list)) expect(faultsOf(message)).toEqual([]);
    });
  },
);
