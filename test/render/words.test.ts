import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/claims/compare/reason.ts';
import * as words from '../../src/render/words.ts';
import { AGREE, DIFFER, DISAGREE, NOTHING, SINGLE } from './example-answers.ts';

describe('counts and dates', () => {
  it.each([
    [0, '0 articles'],
    [1, '1 article'],
    [2, '2 articles'],
    [12_345, '12,345 articles'],
  ])('%i', (number, text) => {
    expect(words.count(number, 'article')).toBe(text);
  });

  it.each([
    ['2031-03-09', '9 March 2031'],
    ['2031-12-31', '31 December 2031'],
    [undefined, 'date unknown'],
    ['2031-13-01', '2031-13-01'],
    ['spring 2031', 'spring 2031'],
  ])('%s', (date, text) => {
    expect(words.day(date)).toBe(text);
  });

  it.each([
    [1, 3, 7, '1–3 of 7'],
    [7, 7, 7, '7 of 7'],
  ])('values %i to %i of %i', (from, to, total, text) => {
    expect(words.range(from, to, total)).toBe(text);
  });
});

describe('verdicts', () => {
  it.each([
    [SINGLE, 'Only one source says this'],
    [AGREE, 'No difference found between 3 origins'],
    [DIFFER, 'Sources differ'],
    [DISAGREE, 'Sources disagree'],
  ])('%#: %s', (answer, text) => {
    expect(words.verdict(answer)).toBe(text);
  });

  it('are told apart by their signs', () => {
    const signs = Object.values(words.VERDICT_SIGNS);
    expect(new Set(signs).size).toBe(signs.length);
  });
});

describe('reasons', () => {
  const cases: readonly (readonly [Reason, string])[] = [
    [
      { kind: 'places-apart', a: 'Sandvik', b: 'Port Elin' },
      'Sandvik and Port Elin are different places.',
    ],
    [
      { kind: 'times-apart', a: '3 May 2031', b: '10–12 May 2031' },
      '3 May 2031 and 10–12 May 2031 do not overlap.',
    ],
    [
      { kind: 'weekday-outside', a: 'Friday', b: '5–7 May 2031' },
      'Friday does not fall within 5–7 May 2031.',
    ],
    [
      { kind: 'durations-apart', a: 'two hours', b: '3 days' },
      'two hours and 3 days are different lengths of time.',
    ],
    [
      { kind: 'day-against-length', a: 'Saturday', b: '3 days' },
      'Saturday is one day, and not 3 days.',
    ],
    [
      { kind: 'length-against-start', a: '2 years', b: 'March 2026' },
      'Counted from March 2026, it is not 2 years.',
    ],
    [
      { kind: 'numbers-apart', a: '12', b: '13', counted: 'children' },
      '12 and 13 cannot both be the number of children.',
    ],
    [
      { kind: 'numbers-apart', a: '12 children', b: '13 children', counted: 'children' },
      '12 and 13 cannot both be the number of children.',
    ],
    [{ kind: 'numbers-apart', a: '4%', b: '5%', counted: '' }, '4% and 5% cannot both be right.'],
    [
      { kind: 'number-grew', a: '46', b: '51', counted: 'passengers' },
      'The number of passengers went from 46 to 51.',
    ],
    [
      { kind: 'names-apart', a: 'Lena Brandvold', b: 'Tor Falk' },
      'Lena Brandvold and Tor Falk are different names.',
    ],
    [
      { kind: 'roles-exclusive', a: 'acting mayor', b: 'former mayor' },
      '‘acting mayor’ and ‘former mayor’ exclude each other.',
    ],
    [
      { kind: 'lists-differ', a: 'Holt and Falk', b: 'Holt' },
      '‘Holt and Falk’ and ‘Holt’ are different lists of who took part.',
    ],
    [
      { kind: 'statements-differ', a: 'the bank is sound', b: 'the bank is not sound' },
      '‘the bank is sound’ and ‘the bank is not sound’ are different statements.',
    ],
  ];

  it.each(cases)('$kind', (reason, text) => {
    expect(words.reason(reason)).toBe(text);
  });

  it('shorten what is no short value', () => {
    const long = 'the licence of the bank '.repeat(30);
    const text = words.reason({ kind: 'statements-differ', a: long, b: long });
    expect(text.length).toBeLessThan(220);
    expect(text).toContain('…’');
  });
});

describe('an answer without quotes', () => {
  it('says what was searched, and how fresh it is', () => {
    expect(words.nothing(NOTHING)).toBe(
      'Nothing found in 5 articles, 4 origins; newest 9 March 2031.',
    );
  });

  it('says that no date is known', () => {
    const coverage = { articles: 1, origins: 1, passages: 3 };
    expect(words.nothing({ ...NOTHING, coverage })).toBe(
      'Nothing found in 1 article, 1 origin; no publication date stated.',
    );
  });

  it('says that there is nothing to search', () => {
    const coverage = { articles: 0, origins: 0, passages: 0 };
    expect(words.nothing({ ...NOTHING, coverage })).toContain('holds no articles');
  });

  it.each([
    ['empty', undefined, 'Nothing was asked. /help lists what can be asked.'],
    ['unknown-command', '/whose', 'There is no command ‘/whose’. /help lists the commands.'],
    ['no-argument', '/who', 'A name or a topic is missing after ‘/who’. /help shows examples.'],
    [
      'too-long',
      undefined,
      'The question is too long. Ask about one name or topic, in a few words.',
    ],
    [
      'only-in-channels',
      '/watch',
      '/watch is for channels in Discord and Slack, where the bot then tells of new articles and differences.',
    ],
  ] as const)('%s', (problem, word, text) => {
    const answer = word === undefined ? { problem } : { problem, word };
    expect(words.unclear(answer, (command) => `/${command}`)).toBe(text);
  });

  it('spells commands as the platform does', () => {
    const text = words.unclear({ problem: 'empty' }, (command) => `/rapporteur ${command}`);
    expect(text).toContain('/rapporteur help');
  });
});

describe('what is left out', () => {
  it.each([
    [2, [], ['2 more quotes']],
    [1, ['004'], ['1 more quote', 'also in 004']],
    [0, ['1', '2', '3', '4', '5', '6', '7', '8'], ['also in 1, 2, 3, 4, 5, 6 and 2 more']],
    [0, [], []],
  ])('%i quotes, articles %j', (quotes, ids, texts) => {
    expect(words.leftOut(quotes, ids)).toEqual(texts);
  });
});

describe('a headline', () => {
  it.each([
    ['Ferry runs aground', true, 'Ferry runs aground'],
    ['The Aurelia left the quay', false, 'begins ‘The Aurelia left…’'],
    [' ', false, 'no headline'],
  ])('%s', (title, titleStated, text) => {
    expect(words.headline({ title, titleStated }, 18)).toBe(text);
  });
});
