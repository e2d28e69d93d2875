import { describe, expect, it } from 'vitest';
import { quotationsOf } from './read-quotations.ts';

/** What is quoted directly or in part, as `speaker: words`. */
function quoted(source: string): readonly string[] {
  return quotationsOf(source)
    .filter(({ kind }) => kind !== 'reported')
    .map(({ name, speaker, said }) => `${name ?? speaker ?? '?'}: ${said}`);
}

describe('direct quotations', () => {
  it.each([
    [
      'verb after speaker',
      '"The pier is closed," Ida Berg said.',
      ['Ida Berg: The pier is closed'],
    ],
    [
      'speaker after verb',
      '"The pier is closed," said Ida Berg.',
      ['Ida Berg: The pier is closed'],
    ],
    [
      'a listener',
      '"Nobody warned us," Tom Hall told reporters on Monday.',
      ['Tom Hall: Nobody warned us'],
    ],
    [
      'an apposition between speaker and verb',
      '"The furnace was cold," Ruth Okoro, the plant\'s chief engineer, told the court.',
      ['Ruth Okoro: The furnace was cold'],
    ],
    [
      'a relative clause between speaker and verb',
      '"It was dark," Per Dahl, who had been at the wheel, testified.',
      ['Per Dahl: It was dark'],
    ],
    ['before the quotation', 'Tom Hall said, "We lost the ball."', ['Tom Hall: We lost the ball.']],
    ['a colon', 'Ida Berg said: "We will rebuild."', ['Ida Berg: We will rebuild.']],
    [
      'a question, with the verb in small letters',
      '"Is anybody hurt?" asked Ruth Okoro.',
      ['Ruth Okoro: Is anybody hurt?'],
    ],
    [
      'split by its attribution',
      '"The storm turned," Ida Berg said. "Nobody saw it. We were asleep."',
      ['Ida Berg: The storm turned', 'Ida Berg: Nobody saw it. We were asleep.'],
    ],
    [
      'according to',
      '"The ferry was overloaded," according to Per Dahl.',
      ['Per Dahl: The ferry was overloaded'],
    ],
    ['a dash', '"We never gave up." – Tom Hall, captain', ['Tom Hall: We never gave up.']],
    [
      'a dash and an office',
      'Statement (3 May): "No ship leaves before noon." – Secretary of Trade',
      ['Secretary of Trade: No ship leaves before noon.'],
    ],
    ['a label', 'Ida Berg on the vote: "It was close."', ['Ida Berg: It was close.']],
    [
      'a gesture instead of a verb of speaking',
      '"I ran all the way," Ruth Okoro laughed.',
      ['Ruth Okoro: I ran all the way'],
    ],
    [
      'after a sentence about the speaker',
      'Tom Hall was furious. "They gave us a swamp to play on."',
      ['Tom Hall: They gave us a swamp to play on.'],
    ],
  ])('%s', (_, source, expected) => {
    expect(quoted(source)).toEqual(expected);
  });

  it('goes on with the speaker in a paragraph of nothing but a quotation', () => {
    expect(
      quoted('"The dam held," Ida Berg said.\n"It held for a whole night."\nRain fell on Monday.'),
    ).toEqual(['Ida Berg: The dam held', 'Ida Berg: It held for a whole night.']);
  });

  it('carries a quotation over paragraphs that only the last one closes', () => {
    expect(
      quoted('Tom Hall said: "We had a plan.\n"Then the wind came.\n"And that was that."'),
    ).toEqual([
      'Tom Hall: We had a plan.',
      'Tom Hall: Then the wind came.',
      'Tom Hall: And that was that.',
    ]);
  });

  it('takes the line after a colon as quoted, marks or not, but not a list', () => {
    expect(
      quoted('Ida Berg commented in a briefing:\nWe are glad that all got out alive.'),
    ).toEqual(['Ida Berg: We are glad that all got out alive.']);
    expect(quoted('Ida Berg said in a briefing:\n- Two roads are closed today.')).toEqual([]);
  });

  it('gives a whole sentence without a speaker rather than a wrong one', () => {
    expect(quoted('"Nothing about this voyage was ever normal."')).toEqual([
      '?: Nothing about this voyage was ever normal.',
    ]);
  });

  it('shows the sentences of the quotation and the one that says who spoke', () => {
    const [first, second] = quotationsOf(
      'It rained. "The storm turned," Ida Berg said. "Nobody saw it. We slept." The pier closed.',
    );
    expect(first?.evidence).toBe('"The storm turned," Ida Berg said.');
    expect(second?.evidence).toBe('"The storm turned," Ida Berg said. "Nobody saw it. We slept."');
  });
});

describe('single marks', () => {
  it.each([
    [
      'a quotation in single marks',
      "'When me and my crew were below, I heard the engine stop,' said Per Dahl.",
      ['Per Dahl: When me and my crew were below, I heard the engine stop'],
    ],
    [
      'a plural possessive inside',
      "'I saw the boys' boat drift off,' Per Dahl said.",
      ["Per Dahl: I saw the boys' boat drift off"],
    ],
    [
      'nested in double marks',
      '"I told them, \'Jump now,\' and they did," Per Dahl said.',
      ["Per Dahl: I told them, 'Jump now,' and they did"],
    ],
    ['apostrophes', "Hall's team and the players' wives didn't stay; it was rock 'n' roll.", []],
  ])('%s', (_, source, expected) => {
    expect(quoted(source)).toEqual(expected);
  });
});

describe('partial quotations', () => {
  it.each([
    ['after calling', 'The mayor spoke, calling the plan "a disgrace".', ['The mayor: a disgrace']],
    [
      'inside a report',
      'Per Dahl insisted he "did not mean to sink the boat".',
      ['Per Dahl: did not mean to sink the boat'],
    ],
    [
      'inside a report that another speaker closes',
      'Per Dahl told police he "never saw the buoy," a source said.',
      ['Per Dahl: never saw the buoy'],
    ],
    [
      'before a trailing attribution',
      'The season was "a long bad dream," Tom Hall said.',
      ['Tom Hall: a long bad dream'],
    ],
  ])('%s', (_, source, expected) => {
    expect(quoted(source)).toEqual(expected);
  });
});

describe('marks without speech', () => {
  it.each([
    ['a name set off', 'The summit produced a "Harbour Accord" in May.'],
    ['a scare quote', 'The so-called "ghost ship" was towed to Port Ash.'],
    ['a title of a work', 'Tom Hall wrote "The Long Way Home" in prison.'],
    ['inches', 'The plank was 12" wide and the nail was 3" long.'],
    ['a mark that nothing opened', 'It is fine," and the rest is lost.'],
  ])('%s', (_, source) => {
    expect(quoted(source)).toEqual([]);
  });
});
