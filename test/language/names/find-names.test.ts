import { describe, expect, it } from 'vitest';
import { namesIn, readText } from './read.ts';

describe('the stretch that is a name', () => {
  it.each<[string, readonly string[]]>([
    ["The ferry's owner, Bridge & Moor Ltd, blamed the fog.", ['body: Bridge & Moor Ltd']],
    ['A sailor, Ayman al-Nouri, called for help.', ['person: Ayman al-Nouri']],
    ['The winner was Ludo van der Meer of Norway.', ['person: Ludo van der Meer', 'place: Norway']],
    [
      "Police arrested Sean O'Hara and Mary-Kate Dunn.",
      ["person: Sean O'Hara", 'person: Mary-Kate Dunn'],
    ],
    [
      'The plan came from the Ministry of Trade and Industry.',
      ['body: Ministry of Trade and Industry'],
    ],
    [
      'It was read at the Centre for the Study of Rivers.',
      ['body: Centre for the Study of Rivers'],
    ],
    ["He praised Anna Brandt's courage.", ['person: Anna Brandt']],
    ['The author J.R. Castell signed copies.', ['person: author > J.R. Castell']],
    ['Robert "Bobby" Quist won.', ['person: Robert "Bobby" Quist']],
    ['He left the bank to Thomas Weir Jr. in May.', ['person: Thomas Weir Jr.']],
    ['Both went to Public School 41 near Dover.', ['body: Public School 41', 'place: Dover']],
    ['They belong to the 6 Corner gang in Dover.', ['body: 6 Corner', 'place: Dover']],
    ['Leaders of the G7 met for 3 days.', ['body: G7']],
    ['Park Ji-hoon spoke in South Korea.', ['person: Park Ji-hoon', 'place: South Korea']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what is no name', () => {
  it.each([
    'The Russian and French delegates met on Tuesday in May.',
    'Officials said it was over. Workers agreed.',
    'She speaks Arabic and Hindi.',
    'Twelve Norwegians left on Monday, 3 March.',
    'Outside, children played. Yesterday was quiet.',
    'The CEO and two MPs watched TV.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('the title before a name', () => {
  it.each<[string, readonly string[]]>([
    ['Norwegian President Kari Solheim resigned.', ['person: Norwegian President > Kari Solheim']],
    [
      'HMRC Commissioner Noah Price spoke.',
      ['body: HMRC', 'person: HMRC Commissioner > Noah Price'],
    ],
    ['In court, Judge Ines Del Prado smiled.', ['person: Judge > Ines Del Prado']],
    ['Neighbours had seen Mrs Tolland fall.', ['person: Mrs > Tolland']],
    ['Rev. Saul Amberly prayed.', ['person: Rev. > Saul Amberly']],
    ['Then prosecutor Ilse Kramm objected.', ['person: prosecutor > Ilse Kramm']],
    [
      'Secretary of State Wilma Orchard flew to Oslo.',
      ['person: Secretary of State > Wilma Orchard', 'place: Oslo'],
    ],
    [
      'The Bank of Norway governor Kari Solheim spoke.',
      ['body: Bank of Norway', 'person: Bank of Norway governor > Kari Solheim'],
    ],
    ['The Justice Department sued.', ['body: Justice Department']],
    [
      'Harbour Rovers coach Dev Lall left.',
      ['body: Harbour Rovers', 'person: Harbour Rovers coach > Dev Lall'],
    ],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('kinds', () => {
  it.each<[string, string]>([
    ['Zora Velde, 34, a mother of two, was hurt.', 'person: Zora Velde'],
    ['The prize went to Quillon, who cried.', 'person: Quillon'],
    ['Shares of Brantix fell. Brantix shares fell again.', 'body: Brantix'],
    ['They moved to a village near Ostrelle last year.', 'place: Ostrelle'],
    ['Hurricane Odette came ashore.', 'event: Hurricane Odette'],
    ['He spoke at the Bergen Summit on fish.', 'event: Bergen Summit'],
    ['She was hurt in Pine Street.', 'place: Pine Street'],
    ['They signed the Bergen Framework at noon.', 'other: Bergen Framework'],
    ['It was the White House that called.', 'body: White House'],
    ['The World Wool Cup begins today.', 'event: World Wool Cup'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('takes a bare surname for the person of the full name, even where a place is called so', () => {
    expect(
      namesIn('Peter Hale was seen on Friday. Hale had left the house, and police want Hale.'),
    ).toEqual(['person: Peter Hale', 'person: Hale', 'person: Hale']);
  });

  it('still takes it for the place after a preposition of place', () => {
    expect(namesIn('Denis Washington sings. Washington sang in Washington.').at(-1)).toBe(
      'place: Washington',
    );
  });

  it('parts two people who meet, and names their event', () => {
    expect(
      namesIn('Kari Solheim and Rolf Brandt agreed. The Solheim-Brandt summit ended.').slice(2),
    ).toEqual(['event: Solheim-Brandt summit', 'person: Solheim', 'person: Brandt']);
  });
});

describe('headings', () => {
  it('finds in Title Case only what the article or the tables know', () => {
    const article =
      '# Gangs Who Fought Over Harbour Face Velde In Dover\nAnna Velde is the judge. Velde spoke.';
    expect(namesIn(article).slice(0, 2)).toEqual(['person: Velde', 'place: Dover']);
  });

  it('reads capitals', () => {
    expect(namesIn('# VELDE FREES TWO IN OSLO\nAnna Velde freed two men.').slice(0, 2)).toEqual([
      'person: VELDE',
      'place: OSLO',
    ]);
  });

  it('trusts case in a heading that is written like a sentence', () => {
    expect(namesIn('# Guilty verdict for the killer of Anna Velde')).toEqual([
      'person: Anna Velde',
    ]);
  });

  it('finds an event by its head', () => {
    expect(namesIn('# What The Bergen Talks Will Bring For Fishing\nNothing.')).toContain(
      'event: Bergen Talks',
    );
  });
});

it('gives every name as it stands in the text', () => {
  const { text, names } = readText(
    "Judge Anna Velde's ruling, on Lyon's port, pleased Bridge & Moor Ltd.",
  );
  for (const name of names) expect(text.slice(name.start, name.end)).toBe(name.text);
  expect(names).toHaveLength(3);
});
