import { isDictionaryWord, type Token } from '../tokens.ts';
import type { NameData } from './data.ts';
import { isHead } from './joins.ts';
import type { Run } from './runs.ts';
import { bareWord, glued, isCapital } from './words.ts';

/** A run parted into the title before a person's name and the name; either may be empty. */
export interface Titled {
  readonly title: Run;
  readonly name: Run;
}

/** Nobles and clergy are named by their office: "Prince of Wales" is the name. */
const NAMED_BY_OFFICE =
  /^(?:duke|duchess|earl|prince|princess|archbishop|bishop|marquess|king|queen)$/;

/** Titles are at most this many words long: longer stretches of nouns are something else. */
const TITLE_WORDS = 8;

/**
 * Parts "Estonian President Mart Saar" after its last title word. A run that ends in the
 * head of a body, place or event is no person with a title ("Justice Department", "General Motors").
 */
export function splitTitle(tokens: readonly Token[], run: Run, data: NameData): Titled {
  const untitled = { title: { from: run.from, to: run.from }, name: run };
  const last = tokens[run.to - 1];
  const lastWord = last === undefined ? '' : bareWord(last);
  const role = lastTitleWord(tokens, run, data);
  if (role === undefined) return untitled;
  const second = tokens[role + 1];
  if (second?.lower === 'of' && role + 1 < run.to)
    return splitOffice(tokens, run, role, data) ?? untitled;
  if (role === run.to - 1) return { title: run, name: { from: run.to, to: run.to } };
  const given = second !== undefined && data.givenNames.has(bareWord(second));
  if (isHead(lastWord, data) && !given) return untitled;
  if (!mayBeNamed(tokens, role, run, data)) return untitled;
  let to = role + 1;
  while (to < run.to && /^[.,-]$/.test(tokens[to]?.text ?? '')) to++;
  return { title: { from: run.from, to }, name: { from: to, to: run.to } };
}

/** Offices before a bare surname, which may be any word: "President Bush", "Judge Rose". */
const OFFICE_BEFORE_SURNAME =
  /^(?:president|vice-president|premier|chancellor|minister|secretary|senator|governor|mayor|judge|justice|commissioner|general|colonel|major|captain|lieutenant|sergeant|admiral|officer|detective|inspector|constable|superintendent|sheriff|ambassador|congress(?:man|woman)|representative|speaker|chairman|chairwoman|commander|coach|professor|bishop|archbishop|cardinal|pastor|attorney|prosecutor)$/;

/** "Major League Baseball", "Star Trek": ordinary words after a role make no person of it. */
function mayBeNamed(tokens: readonly Token[], role: number, run: Run, data: NameData): boolean {
  const [office, first] = [tokens[role], tokens[role + 1]];
  if (office === undefined || first === undefined) return false;
  const word = bareWord(first);
  if (data.givenNames.has(word) || !isDictionaryWord(word)) return true;
  const title = bareWord(office);
  return run.to - role === 2 && (data.honorifics.has(title) || OFFICE_BEFORE_SURNAME.test(title));
}

/** Index of the last word in the run that is an honorific or a role. */
function lastTitleWord(tokens: readonly Token[], run: Run, data: NameData): number | undefined {
  for (let i = run.to - 1; i >= run.from; i--) {
    const token = tokens[i];
    if (token === undefined || !isTitleWord(token, data, tokens[i - 1])) continue;
    // A surname may be a role ("Tony Abbot", "Nick Butler"): a given name right before it decides.
    const before = tokens[i - 1];
    const surname =
      i > run.from &&
      before !== undefined &&
      data.givenNames.has(bareWord(before)) &&
      !isTitleWord(before, data);
    if (!surname) return i;
  }
  return undefined;
}

/** A capitalised title; the second part of "Super-agent" has its capital before the hyphen. */
function isTitleWord(token: Token, data: NameData, before?: Token): boolean {
  const word = bareWord(token);
  return (
    (isCapital(token) || before?.text === '-') &&
    (data.honorifics.has(word) || data.roles.has(word)) &&
    !token.text.endsWith("'s")
  );
}

/** "Secretary of State Antony Blinken": the field ends where a given or unusual word begins. */
function splitOffice(
  tokens: readonly Token[],
  run: Run,
  role: number,
  data: NameData,
): Titled | undefined {
  const office = tokens[role];
  if (office === undefined || NAMED_BY_OFFICE.test(bareWord(office))) return undefined;
  for (let i = role + 2; i < run.to; i++) {
    const token = tokens[i];
    if (token === undefined || !isCapital(token)) continue;
    const word = bareWord(token);
    const field = isDictionaryWord(word) && !data.givenNames.has(word);
    if (!field && i > role + 2)
      return { title: { from: run.from, to: i }, name: { from: i, to: run.to } };
  }
  return { title: run, name: { from: run.to, to: run.to } };
}

/**
 * The title in lower case before a name: "prosecutor Anna Field", "palace envoy Mart Saar",
 * "34-year-old mother Clara Reed". The word next to the name must be a role; the nouns and
 * adjectives before it belong to it. Returns the index of its first word, `at` when there is none.
 */
export function titleBefore(tokens: readonly Token[], at: number, data: NameData): number {
  const nearest = tokens[at - 1];
  const name = tokens[at];
  if (nearest === undefined || name === undefined || name.start - nearest.end !== 1) return at;
  if (!isRole(nearest, data) && !isHyphenedRole(tokens, at - 1, data)) return at;
  let from = at - 1;
  while (from > 0 && at - from < TITLE_WORDS) {
    const [before, here] = [tokens[from - 1], tokens[from]];
    if (before === undefined || here === undefined) break;
    // "Bank of Norway governor": "of" between two capitals is inside the body's name.
    const earlier = tokens[from - 2];
    const inBody =
      before.lower === 'of' && isCapital(here) && earlier !== undefined && isCapital(earlier);
    if (!inBody && !belongsToTitle(before, here)) break;
    from--;
  }
  while (from < at && /^(?:[-"'&]|and)$/.test(tokens[from]?.text ?? '')) from++;
  return from;
}

function isRole(token: Token, data: NameData): boolean {
  // "to coach Hale", "major Lyon bank": verbs and adjectives are no titles.
  if (token.pos === 'VERB' || token.pos === 'AUX' || (token.pos === 'ADJ' && !isCapital(token)))
    return false;
  return (
    data.roles.has(token.lower) ||
    (token.pos === 'NOUN' && data.roles.has(token.lemma)) ||
    (data.honorifics.has(bareWord(token)) && isCapital(token))
  );
}

/** "half-brother" comes as three tokens. */
function isHyphenedRole(tokens: readonly Token[], at: number, data: NameData): boolean {
  const [first, hyphen, last] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    hyphen?.text === '-' &&
    first !== undefined &&
    last !== undefined &&
    data.roles.has(`${first.lower}-${last.lower}`)
  );
}

function belongsToTitle(before: Token, here: Token): boolean {
  if (here.start - before.end > 1 || /'s?$/.test(before.text)) return false;
  if (before.text === '-' || (here.text === '-' && glued(before, here))) return true;
  return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(before.pos) && /^[\p{L}\d]/u.test(before.text);
}
