import { describe, expect, it } from 'vitest';
import { quotationsOf } from './read-quotations.ts';

/** What is reported, as `speaker: words`. */
function reported(source: string): readonly string[] {
  return quotationsOf(source)
    .filter(({ kind }) => kind === 'reported')
    .map(({ name, speaker, said }) => `${name ?? speaker ?? '?'}: ${said}`);
}

describe('reported speech', () => {
  it.each([
    ['with that', 'Ida Berg said that the roads were open.', 'Ida Berg: the roads were open'],
    ['without that', 'Ida Berg said the roads were open.', 'Ida Berg: the roads were open'],
    [
      'with a listener',
      'Per Dahl told the court the engine had failed.',
      'Per Dahl: the engine had failed',
    ],
    [
      'where the listener meets a name',
      'Officers told reporters Tom Hall was in hospital.',
      'Officers: Tom Hall was in hospital',
    ],
    [
      'past adjuncts',
      'Ida Berg announced in a statement on Friday that schools would close.',
      'Ida Berg: schools would close',
    ],
    [
      'after the perfect',
      'Norland has repeatedly warned that the strait may freeze.',
      'Norland: the strait may freeze',
    ],
    [
      'before a comma',
      'The roads will reopen on Monday, the mayor said.',
      'the mayor: The roads will reopen on Monday',
    ],
    [
      'before a comma, verb first',
      'Steel output fell by a third, said Ruth Okoro, an analyst at a bank.',
      'Ruth Okoro: Steel output fell by a third',
    ],
    [
      'around the attribution',
      'The roads, Ida Berg said, will reopen on Monday.',
      'Ida Berg: The roads, Ida Berg said, will reopen on Monday',
    ],
    [
      'according to, first',
      'According to the Harbour Ministry, two ships collided.',
      'Harbour Ministry: two ships collided',
    ],
    [
      'according to, last',
      'Two ships collided in the fog, according to Per Dahl.',
      'Per Dahl: Two ships collided in the fog',
    ],
    [
      'as X noted',
      'As Ida Berg noted, the bridge is a century old.',
      'Ida Berg: the bridge is a century old',
    ],
    [
      'an indirect question',
      'A lawyer asked whether Per Dahl had been drinking.',
      'A lawyer: whether Per Dahl had been drinking',
    ],
    ['a promise', 'Lund Steel vowed to appeal the ruling.', 'Lund Steel: to appeal the ruling'],
    ['a description', 'Tom Hall described the pitch as a swamp.', 'Tom Hall: the pitch as a swamp'],
    ['doubt', 'Ruth Okoro cast doubt on the new figures.', 'Ruth Okoro: the new figures'],
    ['insistence', 'Norland insisted on a new border.', 'Norland: a new border'],
    [
      'the passive with by',
      'The talks were described by both sides as frank but slow.',
      'both sides: as frank but slow',
    ],
    [
      'a relative clause',
      'Police met Per Dahl, who said the buoy was dark.',
      'Per Dahl: the buoy was dark',
    ],
    ['a gap', 'They seek a man who police say is hiding abroad.', 'police: is hiding abroad'],
    [
      'unnamed sources',
      'The captain had slept for two hours, sources told the Daily Post.',
      'sources: The captain had slept for two hours',
    ],
    [
      'was quoted as saying',
      'Tom Hall was quoted as saying the season was over.',
      'Tom Hall: the season was over',
    ],
  ])('%s', (_, source, expected) => {
    expect(reported(source)).toContain(expected);
  });

  it('gives a participle to the speaker of its sentence', () => {
    expect(
      reported('"It is over," Ida Berg told reporters, adding that talks would go on.'),
    ).toEqual(['Ida Berg: talks would go on']);
    expect(reported('Lund Steel closed the mill, claiming the ore had run out.')).toEqual([
      'Lund Steel: the ore had run out',
    ]);
  });

  it('parts two reports of one sentence', () => {
    expect(reported('Ida Berg said the port was safe but denied that any ship had left.')).toEqual([
      'Ida Berg: the port was safe',
      'Ida Berg: any ship had left',
    ]);
  });

  it('ends a side clause where the main clause begins', () => {
    expect(reported('Although Ida Berg said it was safe, the crew stayed ashore.')).toEqual([
      'Ida Berg: it was safe',
    ]);
  });

  it('goes on into a sentence with would and quoted words', () => {
    const source =
      'Per Dahl stated that Ruth Okoro would report back. Norland would then decide what "can be kept".';
    expect(reported(source)).toContain('Per Dahl: Norland would then decide what "can be kept"');
  });

  it('does not repeat what is quoted directly', () => {
    expect(reported('"The pier is closed," Ida Berg said, according to the Daily Post.')).toEqual(
      [],
    );
  });
});

describe('what is no report', () => {
  it.each([
    ['another sense of add', 'North Ferries added 12 seats and a deck.'],
    ['an adjective', 'The noted author left Port Ash.'],
    ['evidence', 'The figures suggest that sales fell.'],
    ['passive', 'Ida Berg is said to own a boat.'],
    ['those who are told', 'Police were told that a boat had sunk.'],
    ['a refusal', 'Ida Berg declined to say whether she would run.'],
    ['silence', 'Tom Hall said nothing.'],
    ['not yet', 'Lund Steel has not said whether the mill will close.'],
    ['a condition', 'If Ida Berg says the roads are open, the team will travel.'],
    ['a measure', 'The work is going according to plan.'],
    ['a name in the passive', 'It was bought by a firm called The Open Sea.'],
    ['a dictated meaning', 'The crew met, ate and went to bed.'],
  ])('%s', (_, source) => {
    expect(reported(source)).toEqual([]);
  });
});

describe('modality', () => {
  it.each([
    ['asserted', 'Ida Berg said the roads were open.'],
    ['hedged', 'Ida Berg will say that the roads are open.'],
    ['hedged', 'Ida Berg reportedly said that the roads were open.'],
    ['denied', 'Ida Berg denied that the roads were open.'],
  ] as const)('%s', (modality, source) => {
    expect(quotationsOf(source)).toMatchObject([{ kind: 'reported', modality }]);
  });
});
