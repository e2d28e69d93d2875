import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/language/numbers/find-numbers.ts';
import type { NumberMention } from '../../../src/language/numbers/number.ts';
import { tokenize } from '../../../src/language/tokens.ts';
import { numberIn, numbersIn } from './numbers-in.ts';

/** "12 child" for a count, "5 GBP" for money: what a mention comes to, in short. */
function gist({ min, max, unit }: NumberMention): string {
  const value = min === max ? `${min}` : `${min}..${max}`;
  switch (unit.kind) {
    case 'count':
      return `${value} ${unit.head}`;
    case 'money':
      return `${value} ${unit.currency}`;
    case 'measure':
      return `${value} ${unit.base}`;
    case 'duration':
      return `${value} ${unit.unit}`;
    case 'score':
      return `${value}-${unit.other}`;
    case 'percent':
    case 'age':
    case 'bare':
      return `${value} ${unit.kind}`;
  }
}

function gists(sentence: string): readonly string[] {
  return numbersIn(sentence).map(gist);
}

describe('figures', () => {
  it.each([
    ['The ferry carried 1,250 passengers.', '1250 passenger'],
    ['Twenty-one barges broke loose.', '21 barge'],
    ['Two hundred and five miners walked out.', '205 miner'],
    ['They found a dozen crates.', '12 crate'],
    ['They found half a dozen crates.', '6 crate'],
    ['Half a million voters stayed at home.', '500000 voter'],
    ['The app has 2.5m users.', '2500000 user'],
    ['A million and a half visitors came.', '1500000 visitor'],
    ['Dozens of seals were freed.', '24..Infinity seal'],
    ['Tens of thousands of homes lost power.', '20000..Infinity home'],
    ['Several hundred pilgrims waited.', '200..900 pilgrim'],
    ['A couple of goats escaped.', '2 goat'],
    ['His dozen paintings were sold.', '12 painting'],
  ])('%s', (sentence, expected) => {
    expect(gists(sentence)).toEqual([expected]);
  });

  it('knows that "dozens" is vague and "a dozen" is not', () => {
    expect(numberIn('dozens of boats').approximate).toBe(true);
    expect(numberIn('a dozen boats').approximate).toBe(false);
  });
});

describe('bounds', () => {
  it.each([
    ['at least 16 sailors', 16, Number.POSITIVE_INFINITY, false],
    ['no fewer than 16 sailors', 16, Number.POSITIVE_INFINITY, false],
    ['more than two dozen sailors', 24, Number.POSITIVE_INFINITY, false],
    ['over 300 sailors', 300, Number.POSITIVE_INFINITY, false],
    ['50 or more sailors', 50, Number.POSITIVE_INFINITY, false],
    ['up to 75 sailors', 0, 75, false],
    ['as many as 75 sailors', 0, 75, false],
    ['fewer than 10 sailors', 0, 10, false],
    ['nearly 300 sailors', 270, 300, true],
    ['almost 300 sailors', 270, 300, true],
    ['about 500 sailors', 450, 550, true],
    ['some 500 sailors', 450, 550, true],
    ['an estimated 500 sailors', 450, 550, true],
    ['between 10 and 20 sailors', 10, 20, false],
    ['10 to 20 sailors', 10, 20, false],
    ['10-20 sailors', 10, 20, false],
    ['two or three sailors', 2, 3, false],
  ])('%s', (phrase, min, max, approximate) => {
    expect(numberIn(phrase)).toMatchObject({ min, max, approximate, unit: { noun: 'sailors' } });
  });

  it('takes the bound into the span and the noun into the phrase', () => {
    const text = 'Later at least 16 tired sailors swam ashore.';
    const mention = numberIn(text);
    expect(mention.text).toBe('at least 16');
    expect(text.slice(mention.phrase.start, mention.phrase.end)).toBe('at least 16 tired sailors');
  });

  it('tells a place or a topic from a bound', () => {
    expect(gists('They quarrelled over two islands.')).toEqual(['2 island']);
    expect(gists('He was asked about three fires.')).toEqual(['3 fire']);
    expect(gists('It was built over two years.')[0]).toMatch(/^730.485 year/);
  });
});

describe('money', () => {
  it.each([
    ['The port cost $1.2bn.', '1200000000 USD'],
    ['The port cost £3.2million.', '3200000 GBP'],
    ['A raid on the bank won them €500million.', '500000000 EUR'],
    ['The port cost £74 million.', '74000000 GBP'],
    ['The port cost €85m.', '85000000 EUR'],
    ['The port cost 85 million euros.', '85000000 EUR'],
    ['The port cost C$5m.', '5000000 CAD'],
    ['The port cost 40 million Canadian dollars.', '40000000 CAD'],
    ['The port cost $10-20 million.', '10000000..20000000 USD'],
    ['The port cost between $10m and $12m.', '10000000..12000000 USD'],
    ['He was fined 500 pounds.', '500 GBP'],
    ['A bun costs 80 cents.', '0.8 USD'],
    ['The crates held 500 pounds of flour.', '226.796185 kg'],
  ])('%s', (sentence, expected) => {
    expect(gists(sentence)).toEqual([expected]);
  });
});

describe('measures, percentages and durations', () => {
  it.each([
    ['The tunnel is 10 km long.', '10000 m'],
    ['A six-foot wall fell.', '1.8288 m'],
    ['Trucks brought 1,500 metric tons of grain.', '1500000 kg'],
    ['The fire burned 200 acres.', '809371.28448 m2'],
    ['Winds reached 100 km/h.', '27.7777777778 m/s'],
    ['It was 30°C in the shade.', '30 degC'],
    ['It fell to 14 degrees Fahrenheit.', '-10 degC'],
    ['A magnitude 6.1 earthquake struck.', '6.1 magnitude'],
    ['A 6.1-magnitude earthquake struck.', '6.1 magnitude'],
    ['Turnout was 45%.', '45 percent'],
    ['Turnout was 45 per cent.', '45 percent'],
    ['A 48-hour pause began.', '2 hour'],
    ['The three-day fair opened.', '3 day'],
    ['It reopened after two weeks.', '14 week'],
  ])('%s', (sentence, expected) => {
    expect(gists(sentence)).toEqual([expected]);
  });

  it('gives both ends of a change the unit that stands once', () => {
    expect(gists('Rents rose from 10 to 12 percent.')).toEqual(['10 percent', '12 percent']);
  });
});

describe('ages', () => {
  it.each([
    ['Mara Quill, 34, was rowing.', ['34 age']],
    ['At 34, Quill is the oldest.', ['34 age']],
    ['The skipper was Mara Quill, 34', ['34 age']],
    ['A 34-year-old rower was saved.', ['34 age']],
    ['An 11-year old boy was saved.', ['11 age']],
    ['Mara Quill, aged 34, was saved.', ['34 age']],
    ['Quill, who was 18 at the time, rowed on.', ['18 age']],
    ['She rowed with her sons, 17 and 22, for a week.', ['17 age', '22 age']],
    ['Entrants are aged between 12 and 17.', ['12..17 age']],
    ['In Portsel, 12 rowers were saved.', ['12 rower']],
  ])('%s', (sentence, expected) => {
    expect(gists(sentence)).toEqual(expected);
  });
});

describe('scores', () => {
  it.each([
    ['Portsel won 3-1.', '3-1'],
    ['The council voted 51 to 49 for the dam.', '51-49'],
    ['Portsel lost 1-3 on Sunday.', '1-3'],
  ])('%s', (sentence, expected) => {
    expect(gists(sentence)).toEqual([expected]);
  });
});

describe('counted nouns', () => {
  it.each([
    ['At least 16 people were killed.', 'people', 'person'],
    ['3,200 displaced civilians came.', 'displaced civilians', 'civilian'],
    ['He faces two counts of arson.', 'counts of arson', 'count'],
    ['Divers raised 12 9-mm casings.', '9-mm casings', 'casing'],
    ['Two men face trial.', 'men', 'man'],
    ['They own 12 sports teams.', 'sports teams', 'team'],
    ['A 20-point plan was read out.', 'points', 'point'],
    ['The mother of 12 wept.', 'children', 'child'],
    ['A father-of-three was hurt.', 'children', 'child'],
    ['One of her 12 children spoke.', 'children', 'child'],
    ['Officials counted 16 dead.', 'dead', 'dead'],
    ['Officials said 16 were killed.', 'killed', 'killed'],
    ['All four were acquitted.', 'acquitted', 'acquitted'],
    ['The death toll rose to 43.', 'dead', 'dead'],
    ['The blast struck a mill, killing 16.', 'killed', 'killed'],
    ['It left 7 others hurt.', 'others', 'other'],
    ['Twelve Somali sailors swam.', 'Somali sailors', 'sailor'],
    ["It is one of five of the world's largest dams.", 'largest dams', 'dam'],
    ['Three police officers ran.', 'police officers', 'officer'],
  ])('%s', (sentence, noun, head) => {
    const counts = numbersIn(sentence).filter(({ unit }) => unit.kind === 'count');
    expect(counts.map(({ unit }) => unit)).toContainEqual({ kind: 'count', noun, head });
  });

  it('shares a noun that stands once', () => {
    expect(gists('It carried 12 Somali and 11 Yemeni sailors.')).toEqual([
      '12 sailor',
      '11 sailor',
    ]);
  });

  it('leaves a number bare that has no noun of its own', () => {
    expect(gists('All three live upriver.')).toEqual(['3 bare']);
    expect(gists('The two met again.')).toEqual(['2 bare']);
  });
});

describe('what is no number', () => {
  it.each([
    'It opened in 2011.',
    'It opened on October 21, 2011, at 2:18 p.m.',
    'The hearing is on May 7.',
    'The fair runs from 10-12 December.',
    'It began two years ago.',
    'They marched to 10 Downing Street.',
    'She went to Public School 298 near the 8 Block crew.',
    'A Boeing 737 landed at Portsel.',
    'See Article 5 on page 3 of the treaty.',
    'The G7 met in the 1990s on Route 66.',
    'He was the first, and the 5th to fall.',
    'It was the twenty-first attempt.',
    'A Category 4 hurricane came ashore.',
    'Call 555-0134 before noon.',
    'No one came; one of those who left was ill.',
    'On the one hand it rained.',
    'Two-thirds of voters and one in five farmers agreed.',
    '2.',
  ])('%s', (sentence) => {
    expect(numbersIn(sentence)).toEqual([]);
  });

  it('skips the numeral of a list, not what the item counts', () => {
    expect(gists('1. Free 12 hostages.')).toEqual(['12 hostage']);
  });
});

describe('any text', () => {
  it('gives spans that lie in the text, in order, and never throws', () => {
    const pieces = fc.constantFrom(
      '12',
      '3-1',
      ' ',
      'dozen',
      '$',
      '€1.2bn',
      ', ',
      'at least',
      '-',
      '.',
      'two',
      'km',
      '😀',
      '½',
      '%',
      'people',
      'of',
      '’s',
      '9'.repeat(400),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), fc.nat(1000), (parts, base) => {
        const text = parts.join('');
        for (const { start, end, text: slice, phrase } of findNumbers(
          text,
          tokenize(text, base),
          base,
        )) {
          expect(text.slice(start - base, end - base)).toBe(slice);
          expect(phrase.start).toBeLessThanOrEqual(start);
          expect(phrase.end).toBeGreaterThanOrEqual(end);
        }
      }),
    );
  });

  it('reads a very long line', () => {
    const line = 'at least 12 of the 30 boats and two hundred and five more '.repeat(2000);
    const tokens = tokenize(line);
    expect(findNumbers(line, tokens).length).toBeGreaterThan(5000);
  });
});
