import type { Claim, NumberClaim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';
import type { Conflict, Group } from '../draft.ts';
import { isPartitive } from '../numbers/parts.ts';
import { hookKey } from './hooks.ts';

/** Nobody asked for what is listed, so both sides must fit their question better than an answer must. */
const FITS = 0.8;
/** Two counts that are more times apart than this count other things; the less sure the occasion, the sooner. */
const FURTHEST = { surely: 10, perhaps: 3 } as const;
/** Names that two sentences must have in common to be of one occasion: what recurs is told apart by more than one. */
const SHARED_NAMES = { surely: 1, perhaps: 2 } as const;

/** Words that set one occasion apart from others of its kind. */
const ANOTHER =
  /^(?:another|next|previous|earlier|second|third|last|first|more|further|additional)$/;
const AGAIN = /\bagain\b/i;

/** Weights of surroundings: the headline, the lead, neighbours; and none but the sentence itself. */
const NEAR = 0.42;
const INSIDE = 1;

/** What a question's own words say about its two sides. */
export interface Asked {
  /** The word for what happened. */
  readonly happening?: Key;
  readonly lexicon: Lexicon;
  readonly isSameStory: (a: Evidence, b: Evidence) => boolean;
}

/**
 * Whether a difference is sure enough to be told unasked: both sides fit well, neither article gives
 * both, and nothing says that they are of two occasions.
 */
export function isTellable(
  a: Group,
  b: Group,
  { certainty, kind }: Conflict,
  asked: Asked,
): boolean {
  const [one] = a.candidates;
  const [other] = b.candidates;
  if (Math.min(one.score, other.score) < FITS) return false;
  if (articlesOf(a).some((article) => articlesOf(b).includes(article))) return false;
  if (!asked.isSameStory(one.evidence, other.evidence)) return false;
  if (sharedNames(one.evidence, other.evidence, NEAR) === 0) return false;
  if (kind === 'role' || kind === 'participants') return true;
  if (isPlanned(one) !== isPlanned(other) && kind !== 'number') return false;
  if (isSetApart(one, asked) !== isSetApart(other, asked)) return false;
  const isPerhaps = certainty === 'perhaps-other-occasion';
  if (kind === 'number')
    return (
      isCountable(one) &&
      isCountable(other) &&
      isNear(one, other, isPerhaps ? FURTHEST.perhaps : FURTHEST.surely)
    );
  if (
    !isOneOccasion(
      one.evidence,
      other.evidence,
      isPerhaps ? SHARED_NAMES.perhaps : SHARED_NAMES.surely,
    )
  )
    return false;
  return [one, other].every((candidate) => isToldOf(candidate, asked));
}

/** Whether names say that two sentences are of one occasion; the heading of a table says it. */
function isOneOccasion(a: Evidence, b: Evidence, least: number): boolean {
  return a.label !== undefined || b.label !== undefined || sharedNames(a, b, INSIDE) >= least;
}

/** How many names two sentences have in common, in them and in surroundings of at least a weight. */
function sharedNames(a: Evidence, b: Evidence, weight: number): number {
  const first = namesIn(a, weight);
  return [...namesIn(b, weight)].filter((key) => first.has(key)).length;
}

function namesIn({ keys, context }: Evidence, least: number): ReadonlySet<Key> {
  const around = context.filter(({ weight }) => weight >= least).map((one) => one.keys);
  const all = [[...keys.keys()], ...around.map((set) => [...set.keys()])].flat();
  return new Set(all.filter((key) => !key.startsWith('w:')));
}

function articlesOf({ candidates }: Group): readonly string[] {
  return candidates.map(({ evidence }) => evidence.article);
}

function isPlanned({ claim }: Candidate): boolean {
  return claim.modality === 'planned';
}

/** "The next talks", "met again": one side of several occasions. */
export function isSetApart(
  { claim, evidence }: Pick<Candidate, 'claim' | 'evidence'>,
  { happening, lexicon }: Pick<Asked, 'happening' | 'lexicon'>,
): boolean {
  const { tokens, text } = evidence;
  if (AGAIN.test(text)) return true;
  return tokens.some((token, at) => {
    const isHere =
      happening === undefined
        ? token.start >= claim.start && token.end <= claim.end
        : hookKey(token, lexicon) === happening;
    if (!isHere) return false;
    return [at - 2, at - 1, at + 1].some((near) => ANOTHER.test(tokens[near]?.lower ?? ''));
  });
}

/** Whether a place or time belongs to what happened itself, not only to its sentence. */
function isToldOf({ claim, evidence }: Candidate, { happening, lexicon }: Asked): boolean {
  if (happening === undefined || evidence.label !== undefined || !('hangsOn' in claim)) return true;
  const { noun, verb, subject, object } = claim.hangsOn;
  return [noun, verb, subject, object].some((at) => {
    const token = evidence.tokens[at ?? -1];
    return token !== undefined && hookKey(token, lexicon) === happening;
  });
}

/** A part of those counted, or "dozens", is set against nothing. */
function isCountable({ claim, evidence }: Candidate): boolean {
  if (!isNumber(claim)) return true;
  return !isPartitive(claim, evidence) && !isVague(claim, evidence);
}

function isVague({ number }: NumberClaim, { text, start }: Evidence): boolean {
  return (
    number.approximate &&
    /\b(?:dozens?|scores|hundreds|thousands|several)\b/i.test(
      text.slice(number.start - start, number.end - start),
    )
  );
}

function isNear({ claim: a }: Candidate, { claim: b }: Candidate, times: number): boolean {
  if (!isNumber(a) || !isNumber(b)) return true;
  const [low, high] = [a.number.min, b.number.min].toSorted((x, y) => x - y);
  return (high ?? 0) <= (low ?? 0) * times;
}

function isNumber(claim: Claim): claim is NumberClaim {
  return claim.facet === 'number';
}
