import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found, Source } from '../../src/answers/answer.ts';
import type { NewsItem } from '../../src/answers/watching/news.ts';
import { renderNews as renderDiscordNews } from '../../src/render/discord/news.ts';
import { renderWatchReply as renderDiscordReply } from '../../src/render/discord/watch-reply.ts';
import { harmless } from '../../src/render/harmless.ts';
import { WATCH_LIMITS } from '../../src/render/limits.ts';
import { renderNews as renderSlackNews } from '../../src/render/slack/news.ts';
import { renderWatchReply as renderSlackReply } from '../../src/render/slack/watch-reply.ts';
import * as words from '../../src/render/words.ts';
import { seenText as seenInDiscord } from '../platforms/discord/seen.ts';
import { seenText as seenInSlack } from '../platforms/slack/seen.ts';
import { arbitraryFound } from './arbitrary-answer.ts';
import { faultsOf as discordFaults } from './discord/faults.ts';
import { DISAGREE, quote, SOURCES } from './example-answers.ts';
import { faultsOf as slackFaults } from './slack/faults.ts';

interface Rendered {
  readonly told: number;
  readonly text: string;
  readonly faults: readonly string[];
}

const PLATFORMS = {
  Discord: {
    news: (topic: string, items: readonly NewsItem[]): Rendered => {
      const { message, told } = renderDiscordNews(topic, items);
      return { told, text: seenInDiscord(message), faults: discordFaults(message) };
    },
    reply: (sentence: string, topics: readonly string[]) =>
      discordFaults(renderDiscordReply(sentence, topics)),
  },
  Slack: {
    news: (topic: string, items: readonly NewsItem[]): Rendered => {
      const { message, told } = renderSlackNews(topic, items);
      return { told, text: seenInSlack(message), faults: slackFaults(message) };
    },
    reply: (sentence: string, topics: readonly string[]) =>
      slackFaults(renderSlackReply(sentence, topics)),
  },
} as const;

/** News made of the quotes of an answer: a mention of each, a difference of each difference. */
function newsIn({ values, differences, sources }: Found): readonly NewsItem[] {
  const sourceOf = (id: string): Source =>
    sources.find((source) => source.id === id) ?? { id, title: '', titleStated: false, origin: 1 };
  const quotes = values.flatMap((value) => value.quotes);
  return [
    ...differences.map(({ certainty, reason, values: sides }): NewsItem => {
      const told = sides.flatMap((at) => values[at]?.quotes[0] ?? []);
      return {
        kind: 'difference',
        certainty,
        reason,
        sides: told.map((said) => ({ quote: said, source: sourceOf(said.source) })),
        articles: [],
        keys: [],
      };
    }),
    ...quotes.map(
      (said): NewsItem => ({
        kind: 'mention',
        quote: said,
        source: sourceOf(said.source),
        copies: sources.map(({ id }) => id),
        articles: [],
        keys: [],
      }),
    ),
  ];
}

/** Lines may be broken anywhere that a space stands. */
function flat(text: string): string {
  return text.replace(/\s+/g, '');
}

describe.each(Object.entries(PLATFORMS))('news in %s', (_, { news, reply }) => {
  it('has headline, source and quote of a mention, and both sides of a difference', () => {
    const items = newsIn(DISAGREE);
    const difference = items.find((item) => item.kind === 'difference');
    const mention = items.find((item) => item.kind === 'mention');
    if (difference?.kind !== 'difference' || mention?.kind !== 'mention') throw new Error('none');
    const { text, told } = news('ferry', [difference, mention]);
    expect(told).toBe(2);
    expect(text).toContain('New on ‘ferry’');
    expect(text).toContain(words.reason(difference.reason));
    for (const { quote: said, source } of [...difference.sides, mention]) {
      expect(text).toContain(`“${said.text}”`);
      expect(text).toContain(words.headline(source, 60).slice(0, 40));
    }
    expect(SOURCES.some(({ publisher = '?' }) => text.includes(publisher))).toBe(true);
  });

  it('says how much is to come where a message does not hold all', () => {
    const items = newsIn(DISAGREE);
    const many = Array.from({ length: 60 }, () => items).flat();
    const { text, told, faults } = news('ferry', many);
    expect(faults).toEqual([]);
    expect(told).toBeLessThan(many.length);
    expect(text).toContain(`${many.length - told} more to come`);
  });

  it.each(['*', '<@', 'a\u0301', '漢', '👩‍👩‍👧‍👦', '_x '])(
    'keeps to the limits where all is %j',
    (sign) => {
      const long = sign.repeat(400).slice(0, 400).trim();
      const source: Source = {
        id: long,
        title: long,
        titleStated: false,
        publisher: long,
        published: long,
        url: `https://paper.example/${'(a)'.repeat(300)}`,
        origin: 1,
      };
      const told = {
        source,
        quote: quote('a', harmless(long), { cutBefore: true, cutAfter: true }),
      };
      const rest = { articles: [], keys: [] };
      const items: readonly NewsItem[] = [
        {
          ...rest,
          kind: 'difference',
          certainty: 'perhaps-other-occasion',
          reason: { kind: 'statements-differ', a: long, b: long },
          sides: [told, told],
        },
        { ...rest, kind: 'mention', ...told, copies: [long, long, long] },
      ];
      for (const some of [items, items.slice(0, 1), items.slice(1)])
        expect(news(long.slice(0, 100), some).faults).toEqual([]);
    },
  );

  it('keeps to the limits, whatever articles say, with each quote that it counts as told', () => {
    fc.assert(
      fc.property(
        arbitraryFound,
        fc.string({ unit: 'binary', maxLength: 100 }),
        (answer, topic) => {
          const items = newsIn(answer);
          const { text, told, faults } = news(topic, items);
          expect(faults).toEqual([]);
          expect(told).toBeGreaterThan(0);
          const quotes = items
            .slice(0, told)
            .flatMap((item) => (item.kind === 'mention' ? [item] : item.sides));
          const shown = flat(text);
          for (const one of quotes) expect(shown).toContain(flat(harmless(one.quote.text)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('answers a command within the limits, whatever is watched', () => {
    const topic = fc.string({ unit: 'binary', minLength: 1, maxLength: WATCH_LIMITS.topicLength });
    fc.assert(
      fc.property(
        fc.array(topic, { maxLength: WATCH_LIMITS.perChannel }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 700 }),
        (topics, sentence) => {
          const typed = topics.map((one) => `x${one}`);
          expect(reply(`x${sentence}`, typed)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
