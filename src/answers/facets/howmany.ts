import type { NumberClaim } from '../../claims/claim.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';
import { candidatesIn, evidenceFor, withSupport } from '../candidate.ts';
import type { Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { echoesOf } from '../echoes.ts';
import { matchClaim } from '../match.ts';
import type { AskedNumber } from '../numbers/asked-number.ts';
import { readAskedNumber } from '../numbers/asked-number.ts';
import { backgroundQuality } from '../numbers/background.ts';
import { distanceQuality } from '../numbers/distance.ts';
import { marginQuality } from '../numbers/margin.ts';
import { normQuality } from '../numbers/norm.ts';
import { asOf, numberConflict } from '../numbers/number-conflict.ts';
import { placeQuality } from '../numbers/own-place.ts';
import { ownerQuality } from '../numbers/owner.ts';
import { withoutParts } from '../numbers/parts.ts';
import { rateOf } from '../numbers/rate.ts';
import { isRivalNumber } from '../numbers/rival-number.ts';
import { isSameCount, tellingOf } from '../numbers/same-count.ts';
import { isSameNumber } from '../numbers/same-number.ts';
import { isNumber, scoreNumber } from '../numbers/score-number.ts';
import { numberText } from '../numbers/value-text.ts';
import { publicationDates } from '../publication-dates.ts';
import { rivalsOf } from '../rivals.ts';
import type { FacetAnswerer, FacetInput } from './facet.ts';

/** How many, how much, how old, how long, how far. */
export const howmany: FacetAnswerer = async (input) => {
  const { library, argument, lexicon } = input;
  const asked = readAskedNumber(argument, lexicon);
  const published = await publicationDates(library);
  const looked = await evidenceFor(library, argument, 'number', kindsOf(asked));
  const found = candidatesIn(
    looked,
    isNumber,
    (claim, evidence) =>
      scoreNumber(claim, evidence, asked, input) *
      backgroundQuality(claim, evidence, argument, published),
    SUPPORT,
  );
  const whole = withoutParts(withSupport(found, sameNumber, NEAR_BEST));
  // What supported a part stands alone once that is gone.
  const answers = withSupport(whole, sameNumber, NEAR_BEST);
  const echoes = await echoesOf(
    input,
    answers,
    isNumber,
    (a, b) => isSameNumber(a.claim.number, b.claim.number) && isSameCount(a, b, lexicon),
    (claim, evidence) => Math.min(1, fitOf(claim, evidence) * tellingOf(claim.number)),
  );
  const told = [...answers, ...echoes];
  const rivals = rivalsOf(
    argument.isOneStory ? looked : [],
    told,
    isNumber,
    (answer, rival) => isRivalNumber(answer, rival, lexicon),
    (claim, evidence) => (isOfAnother(claim, evidence) ? 0 : fitOf(claim, evidence)),
  );
  const candidates = [...told, ...rivals];
  const groups = groupBy(candidates, sameNumber, ([first]) => ({
    value: numberText(first, asked),
  }));
  const conflicts = compareGroups(groups, (a, b) =>
    numberConflict(a, b, { argument, asked, lexicon, published, best: groups[0] ?? a }),
  );
  const steps = new Set(
    conflicts
      .filter(({ conflict }) => conflict.certainty === 'update')
      .flatMap(({ a, b }) => [a, b]),
  );
  return {
    subject: argument.text,
    groups: groups.map((group, i) => (steps.has(i) ? dated(group, published) : group)),
    conflicts,
  };

  /** What fits only loosely must at least be no number of the past, no difference and no norm. */
  function isOfAnother(claim: NumberClaim, evidence: Evidence): boolean {
    return (
      backgroundQuality(claim, evidence, argument, published) < 1 ||
      marginQuality(claim, evidence, argument) < 1 ||
      normQuality(claim, evidence, argument) < 1 ||
      distanceQuality(claim, evidence, argument) < 1
    );
  }

  function fitOf(claim: NumberClaim, evidence: Evidence): number {
    return (
      matchClaim(withoutNaming(argument, asked), evidence, claim).score *
      ownerQuality(claim, evidence, argument) *
      placeQuality(claim, evidence, argument)
    );
  }
};

/** Keys of the kinds of value that answer; see `Library.withKinds`. */
function kindsOf({ kinds, counts }: AskedNumber): readonly string[] {
  return [...kinds.map(({ kind, base }) => `k:${base ?? kind}`), ...(counts ? ['k:count'] : [])];
}

/** A number that fits worse than this against the best is most likely another thing's. */
const NEAR_BEST = 0.8;
/** The same number of the same kind may be told in words that fit loosely: a place or a day comes up by chance, a number seldom. */
const SUPPORT = 0.25;
/** What a question asks besides the kind of number; all of it where it asks for nothing else. */
function withoutNaming(
  { terms }: FacetInput['argument'],
  { naming }: AskedNumber,
): FacetInput['argument']['terms'] {
  const rest = terms.filter((term) => !naming.includes(term));
  return rest.length === 0 ? terms : rest;
}

function sameNumber(a: Candidate<NumberClaim>, b: Candidate<NumberClaim>): boolean {
  return (
    isSameNumber(a.claim.number, b.claim.number) &&
    (rateOf(a.claim, a.evidence) === rateOf(b.claim, b.evidence) ||
      a.claim.number.unit.kind !== 'money')
  );
}

function dated(
  group: Group<NumberClaim>,
  published: ReadonlyMap<string, string>,
): Group<NumberClaim> {
  const date = asOf(group, published);
  return date === undefined ? group : { ...group, asOf: date };
}
