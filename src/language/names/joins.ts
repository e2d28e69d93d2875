import { isDictionaryWord, type Token } from '../tokens.ts';
import type { NameData } from './data.ts';
import type { NameOptions } from './options.ts';
import { bareWord, CALENDAR, isCapital, spaced } from './words.ts';

/** Nouns beside heads of bodies, places and events that take "of" inside a name. */
const OF_NOUNS: ReadonlySet<string> = new Set(
  (
    'republic kingdom state states commonwealth emirate duchy principality land tower day feast order knights sons daughters ' +
    'house houses bank school faculty museum port cape gulf bay sea isle city church cathedral hall court board ' +
    'league organization organisation center centre centers prince princess duke duchess earl archbishop bishop ' +
    'rights bill war battle siege head'
  ).split(' '),
);

/** Offices that are called after a field: "Secretary of State", "Director of National Intelligence". */
const OFFICES: ReadonlySet<string> = new Set(
  'secretary chief speaker director minister chancellor commissioner leader master president dean professor'.split(
    ' ',
  ),
);

/** Whether a word ends the name of a body, place, event or other thing. */
export function isHead(word: string, data: NameData): boolean {
  return (
    data.bodyHeads.has(word) ||
    data.placeHeads.has(word) ||
    data.eventHeads.has(word) ||
    data.otherHeads.has(word)
  );
}

/**
 * Index of the capital that small words after `last` lead to within one name: "Bank of England",
 * "Centre for the Study of War", "Food and Drug Agency", "Marks & Spencer". "and" mostly joins two
 * names, so it needs ordinary words on both sides, as bodies have and people do not.
 */
export function acrossSmallWords(
  tokens: readonly Token[],
  from: number,
  last: number,
  options: NameOptions,
): number | undefined {
  const word = tokens[last + 1]?.lower;
  if (word === '&') return capitalAfter(tokens, last + 1);
  if (word === 'and') return acrossAnd(tokens, from, last, options);
  if (word !== 'of' && word !== 'for' && word !== 'on') return undefined;
  const left = tokens[last];
  if (left === undefined) return undefined;
  const head = bareWord(left);
  // "left Quezon City for Davao": a town's name ends there.
  const run = tokens.slice(from, last + 1).map(({ text }) => text);
  if (word !== 'of' && options.places(run.join(' '))) return undefined;
  const the = tokens[last + 2]?.text === 'the';
  const target = capitalAfter(tokens, last + (the ? 2 : 1));
  if (target === undefined) return undefined;
  if (word === 'of' && OFFICES.has(head))
    return isField(tokens, target, options) ? target : undefined;
  if (word === 'of')
    return isHead(head, options.data) || OF_NOUNS.has(head) || options.data.eventStarts.has(head)
      ? target
      : undefined;
  return options.data.bodyHeads.has(head) || OF_NOUNS.has(head) || head === 'campaign'
    ? target
    : undefined;
}

function capitalAfter(tokens: readonly Token[], at: number): number | undefined {
  const [left, right] = [tokens[at], tokens[at + 1]];
  if (left === undefined || right === undefined || !spaced(left, right) || !isCapital(right))
    return undefined;
  return CALENDAR.has(bareWord(right)) ? undefined : at + 1;
}

/** What an office is of is a field, told by an ordinary word; a country after "of" is no part of it. */
function isField(tokens: readonly Token[], at: number, options: NameOptions): boolean {
  const token = tokens[at];
  return token !== undefined && isPlain(token, options);
}

function acrossAnd(
  tokens: readonly Token[],
  from: number,
  last: number,
  options: NameOptions,
): number | undefined {
  const [left, right] = [tokens[last], tokens[last + 2]];
  const target = capitalAfter(tokens, last + 1);
  if (left === undefined || right === undefined || target === undefined) return undefined;
  if (left.text === right.text) return target;
  if (!isPlain(left, options) || !isPlain(right, options)) return undefined;
  const fielded = tokens.slice(from, last).some((token) => /^(?:of|for|on)$/.test(token.lower));
  if (fielded) return target;
  const wholly = tokens.slice(from, last + 1).every((token) => isPlain(token, options));
  return wholly && !isHead(bareWord(left), options.data) && headFollows(tokens, target, options)
    ? target
    : undefined;
}

/** An ordinary word with nothing of a person, people or place about it. */
function isPlain(token: Token, options: NameOptions): boolean {
  const word = bareWord(token);
  const { givenNames, bodies, honorifics, demonyms } = options.data;
  if (!isDictionaryWord(word) || options.places(token.text)) return false;
  return !givenNames.has(word) && !bodies.has(word) && !honorifics.has(word) && !demonyms.has(word);
}

/** A head of a body within the next words: "Food and Drug | Administration". */
function headFollows(tokens: readonly Token[], at: number, options: NameOptions): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (token === undefined || !isCapital(token)) return false;
    if (i > at && options.data.bodyHeads.has(bareWord(token))) return true;
  }
  return false;
}
