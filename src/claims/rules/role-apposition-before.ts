import type { Lexicon } from '../../language/lexicon.ts';
import type { Token } from '../../language/tokens.ts';
import type { ClaimRule, RoleClaim } from '../claim.ts';
import { namesIn, spanOf } from '../words.ts';

const CALLED = new Set(['named', 'called', 'nicknamed', 'dubbed', 'known', 'identified']);

/** Words of what an office is of, before the comma and the name. */
const LONGEST_OF = 7;

/** Words from "as" back to "by": "named by the regional health ministry as X". */
const LONGEST_NAMER = 8;

/** "the city's mayor, X, …", "his brother X", "a woman named X": a noun phrase that ends at a name. */
export const roleAppositionBefore =
  (lexicon: Lexicon): ClaimRule =>
  (reading, sentence) => {
    const { tokens } = sentence;
    return namesIn(reading, sentence).flatMap(({ name, index, from, to }): RoleClaim[] => {
      if (name.kind === 'place') return [];
      const first =
        name.title === undefined
          ? from
          : tokens.findIndex((token) => token.start >= (name.title?.start ?? 0));
      const last = headBefore(tokens, first);
      if (last === undefined) return [];
      const head = officeBefore(tokens, last, first, lexicon) ?? last;
      const token = tokens[head];
      if (
        token === undefined ||
        !(name.kind === 'body'
          ? lexicon.isBodyNoun(token)
          : lexicon.isPersonNoun(token) || lexicon.isBodyNoun(token))
      )
        return [];
      const start = phraseStart(tokens, head);
      const span = spanOf(tokens, start, last + 1);
      return span === undefined || isAdverbial(tokens, start, first, to)
        ? []
        : [
            {
              facet: 'role',
              rule: 'role-apposition-before',
              ...span,
              sentence: sentence.index,
              modality: 'asserted',
              name: index,
            },
          ];
    });
  };

/** "The finance minister of Velinia, X": the office that a phrase with "of" begins with. */
function officeBefore(
  tokens: readonly Token[],
  last: number,
  first: number,
  lexicon: Lexicon,
): number | undefined {
  if (tokens[beforeAge(tokens, first - 1)]?.lower !== ',') return undefined;
  for (let at = last; at > Math.max(0, last - LONGEST_OF); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'VERB' || token.pos === 'PUNCT') return undefined;
    const office = tokens[at - 1];
    if (token.lower === 'of' && office !== undefined)
      return lexicon.isPersonNoun(office) ? at - 1 : undefined;
  }
  return undefined;
}

/** "With a hood over his head, X said …": the phrase ends an opening, it does not describe X. */
function isAdverbial(tokens: readonly Token[], start: number, first: number, to: number): boolean {
  if (
    tokens[first - 1]?.lower !== ',' ||
    tokens[start - 1]?.pos !== 'ADP' ||
    tokens[to]?.lower === ','
  )
    return false;
  // "was joined by her deputy, X": what follows a verb is no opening.
  return !tokens.slice(0, start).some(({ pos }) => pos === 'VERB');
}

/** The noun right before the name: over a comma, quotation mark, an age, or "named". */
function headBefore(tokens: readonly Token[], first: number): number | undefined {
  let at = first - 1;
  if (tokens[at]?.lower === '"' || tokens[at]?.lower === "'") at -= 1;
  if (tokens[at]?.lower === 'as') at = calledBefore(tokens, at) ?? at;
  if (CALLED.has(tokens[at]?.lower ?? '')) {
    at -= 1;
    if (tokens[at]?.lower === ',') at -= 1;
  } else {
    at = beforeAge(tokens, at);
    if (tokens[at]?.lower === ',') at -= 1;
  }
  return tokens[at]?.pos === 'NOUN' || tokens[at]?.pos === 'PROPN' || tokens[at]?.pos === 'ADJ'
    ? at
    : undefined;
}

/** "identified by the police as X": the participle before "as", over who named them. */
function calledBefore(tokens: readonly Token[], as: number): number | undefined {
  if (CALLED.has(tokens[as - 1]?.lower ?? '')) return as - 1;
  for (let at = as - 1; at > as - LONGEST_NAMER; at -= 1) {
    const token = tokens[at];
    if (token?.lower === 'by') return CALLED.has(tokens[at - 1]?.lower ?? '') ? at - 1 : undefined;
    if (token === undefined || !/^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(token.pos)) return undefined;
  }
  return undefined;
}

/** "his half-brother, 17-year-old X": back over the age. */
function beforeAge(tokens: readonly Token[], at: number): number {
  if (!/^olds?$/.test(tokens[at]?.lower ?? '')) return at;
  let back = at;
  while (back > 0 && /^(?:olds?|-|years?|\d+)$/.test(tokens[back]?.lower ?? '')) back -= 1;
  return back;
}

/** Back over the phrase's own words, its "of" part and its owner, to a verb, preposition or comma. */
function phraseStart(tokens: readonly Token[], head: number): number {
  let at = head;
  while (at > 0) {
    const token = tokens[at - 1];
    if (token === undefined) break;
    const isOwn =
      token.pos === 'ADJ' ||
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'DET' ||
      token.pos === 'PRON' ||
      token.pos === 'NUM' ||
      token.lower === "'s" ||
      token.lower === "'" ||
      token.lower === '-' ||
      (token.lower === 'and' && tokens[at - 2]?.pos === 'NOUN');
    if (!isOwn || isRelativeWord(token)) break;
    at -= 1;
    if (token.pos === 'DET' && tokens[at - 1]?.lower !== 'all') break;
  }
  return at;
}

function isRelativeWord(token: Token): boolean {
  return token.lower === 'who' || token.lower === 'that' || token.lower === 'which';
}
