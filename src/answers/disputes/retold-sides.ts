import type { NumberClaim, PlaceClaim, TimeClaim } from '../../claims/claim.ts';
import type { Reason } from '../../claims/compare/reason.ts';
import { formatTime } from '../../language/dates/format-time.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { formatPlace } from '../../language/places/format-place.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Group } from '../draft.ts';
import type { FacetQuestion } from '../draft-for.ts';
import { numberText } from '../numbers/value-text.ts';
import type { Placed } from './askable.ts';
import { hookKey } from './hooks.ts';
import type { Told } from './told.ts';

/** Less than what the words of a question find: there both sides have all their sources. */
const FIT = 0.7;

/** Two values of one thing as two sides; undefined where nothing is said of what they are. */
export function sidesOf(one: Placed, other: Placed, lexicon: Lexicon): Told | undefined {
  const question = questionOf(one, lexicon);
  if (question === undefined) return undefined;
  const [first, second] = isOpen(other) ? [other, one] : [one, other];
  const sides = [groupOf(first), groupOf(second)] as const;
  const [{ value: a }, { value: b }] = sides;
  const { facet: kind } = one.claim;
  return {
    question,
    sides,
    conflict: { kind, certainty: 'same-occasion', reason: reasonOf(first.claim, a, b) },
  };
}

function groupOf({ claim, evidence }: Placed): Group {
  return { value: textOf(claim, evidence), candidates: [{ claim, evidence, score: FIT }] };
}

function textOf(claim: PlaceClaim | TimeClaim | NumberClaim, evidence: Evidence): string {
  switch (claim.facet) {
    case 'place':
      return formatPlace(claim.place);
    case 'time':
      return formatTime(claim.time.value);
    case 'number':
      return numberText({ claim, evidence, score: 1 }, ASKED);
  }
}

/** A number as it stands, whatever was asked. */
const ASKED = { kinds: [], counts: true, naming: [], counted: [] } as const;

/** A weekday without its date. */
function isOpen({ claim }: Placed): boolean {
  return claim.facet === 'time' && claim.time.value.kind === 'open';
}

function reasonOf(claim: Placed['claim'], a: string, b: string): Reason {
  switch (claim.facet) {
    case 'place':
      return { kind: 'places-apart', a, b };
    case 'time':
      return { kind: claim.time.value.kind === 'open' ? 'weekday-outside' : 'times-apart', a, b };
    case 'number':
      return { kind: 'numbers-apart', a, b, counted: '' };
  }
}

/** What a value is told of, in words of its sentence: what is counted, who or what it was, what happened. */
function questionOf({ claim, evidence }: Placed, lexicon: Lexicon): FacetQuestion | undefined {
  const { noun, verb, subject, object } = claim.hangsOn;
  const told = [subject, verb, object, noun].flatMap((at) => evidence.tokens[at ?? -1] ?? []);
  const own = told.filter(
    ({ start, end, pos }) =>
      !(claim.start < end && start < claim.end) && /^(?:NOUN|PROPN|VERB)$/.test(pos),
  );
  const distinct = own.filter(
    (token, at) => own.findIndex((one) => hookKey(one, lexicon) === hookKey(token, lexicon)) === at,
  );
  const counted =
    claim.facet === 'number' && claim.number.unit.kind === 'count' ? [claim.number.unit.noun] : [];
  const words = [...counted, ...distinct.map(({ text }) => text)].filter(
    (word, at, all) => all.indexOf(word) === at,
  );
  if (words.length === 0) return undefined;
  const facet = ({ place: 'where', time: 'when', number: 'howmany' } as const)[claim.facet];
  const argument = words.join(' ');
  return { kind: 'facet', text: `/${facet} ${argument}`, facet, argument };
}
