import type { Claim, NumberClaim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';
import type { Conflict, Group } from '../draft.ts';
import { isPartitive } from '../numbers/parts.ts';
import { hookKey } from './hooks.ts';

/** Nobody asked for what is listed, so both sides must fit their question better than an answer must. */
const FITS = 0.8;
/** Two counts that are further apart, of perhaps other occasions, count other things. */
const FURTHEST = 3;

/** Words that set one occasion apart from others of its kind. */
const ANOTHER = /^(?:another|previous|earlier|second|third|last|first|more|further|additional)$/;
const AGAIN = /\b(?:again|next)\b/i;

/** What a question's own words say about its two sides. */
interface Asked {
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
  if (kind === 'role' || kind === 'participants') return true;
  if (isPlanned(one) !== isPlanned(other) && kind !== 'number') return false;
  if (isSetApart(one, asked) !== isSetApart(other, asked)) return false;
  if (kind === 'number')
    return (
      isCountable(one) &&
      isCountable(other) &&
      (certainty !== 'perhaps-other-occasion' || isNear(one, other))
    );
  return [one, other].every((candidate) => isToldOf(candidate, asked));
}

function articlesOf({ candidates }: Group): readonly string[] {
  return candidates.map(({ evidence }) => evidence.article);
}

function isPlanned({ claim }: Candidate): boolean {
  return claim.modality === 'planned';
}

/** "The next talks", "met again": one side of several occasions. */
function isSetApart({ claim, evidence }: Candidate, { happening, lexicon }: Asked): boolean {
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

function isNear({ claim: a }: Candidate, { claim: b }: Candidate): boolean {
  if (!isNumber(a) || !isNumber(b)) return true;
  const [low, high] = [a.number.min, b.number.min].toSorted((x, y) => x - y);
  return (high ?? 0) <= (low ?? 0) * FURTHEST;
}

function isNumber(claim: Claim): claim is NumberClaim {
  return claim.facet === 'number';
}
