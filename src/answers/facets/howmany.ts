import type { Claim, NumberClaim } from '../../claims/claim.ts';
import { formatNumber } from '../../language/numbers/format-number.ts';
import { relateNumbers } from '../../language/numbers/relate-numbers.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import type { Candidate } from '../candidate.ts';
import { findCandidates, withSupport } from '../candidate.ts';
import { countedTerm } from '../counted-term.ts';
import type { Conflict, Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { foreignSubject } from '../foreign-occasion.ts';
import { matchClaim } from '../match.ts';
import { certaintyOf } from '../occasion.ts';
import { ownerQuality } from '../owner.ts';
import type { FacetAnswerer, FacetInput } from './facet.ts';

/** How many, how much, how old, how long, how far. */
export const howmany: FacetAnswerer = async (input) => {
  const { library, argument } = input;
  const found = await findCandidates(library, argument, isNumber, (claim, evidence) => scoreNumber(claim, evidence, input));
  const candidates = withSupport(found, sameNumber);
  const groups = groupBy(
    candidates,
    sameNumber,
    ([first]) => ({ value: formatNumber(first.claim.number) }),
  );
  const published = await publicationDates(library);
  const conflicts = compareGroups(groups, (a, b) => conflictOf(a, b, input, published));
  return { subject: argument.text, groups, conflicts };
};

/** What is counted is more than half of a question that counts. */
const COUNTED_SHARE = 0.5;

function isNumber(claim: Claim): claim is NumberClaim {
  return claim.facet === 'number';
}

function scoreNumber(claim: NumberClaim, evidence: Evidence, { argument }: FacetInput): number {
  const counted = countedTerm(claim.number, argument, evidence);
  if (counted === undefined) return 0;
  const rest = argument.terms.filter((term) => !counted.terms.includes(term));
  const { score } = rest.length === 0 ? { score: 1 } : matchClaim(rest, evidence, claim);
  const owner = ownerQuality(claim, evidence, argument);
  return (counted.quality * COUNTED_SHARE + score * (1 - COUNTED_SHARE)) * owner * foreignSubject(claim, evidence, argument);
}

function sameNumber(a: Candidate<NumberClaim>, b: Candidate<NumberClaim>): boolean {
  const x = a.claim.number;
  const y = b.claim.number;
  return x.min === y.min && x.max === y.max && x.unit.kind === y.unit.kind;
}

function conflictOf(
  a: Group<NumberClaim>,
  b: Group<NumberClaim>,
  { argument }: FacetInput,
  published: ReadonlyMap<string, string>,
): Conflict | undefined {
  const [one] = a.candidates;
  const [other] = b.candidates;
  if (relateNumbers(one.claim.number, other.claim.number) !== 'apart') return undefined;
  const certainty = certaintyOf(one, other, argument);
  if (certainty === undefined) return undefined;
  const counted = countedName(one);
  const [earlier, later] = inTime(a, b, published);
  if (earlier !== undefined && later !== undefined && grew(earlier, later)) {
    return { kind: 'number', certainty: 'update', reason: { kind: 'number-grew', a: earlier.value, b: later.value, counted } };
  }
  return { kind: 'number', certainty, reason: { kind: 'numbers-apart', a: a.value, b: b.value, counted } };
}

function countedName({ claim }: Candidate<NumberClaim>): string {
  const { unit } = claim.number;
  return unit.kind === 'count' ? unit.noun : unit.kind;
}

/** The two groups by publication, where every article of one is dated before every one of the other. */
function inTime(
  a: Group<NumberClaim>,
  b: Group<NumberClaim>,
  published: ReadonlyMap<string, string>,
): readonly [Group<NumberClaim>?, Group<NumberClaim>?] {
  const dates = (group: Group<NumberClaim>) => group.candidates.map(({ evidence }) => published.get(evidence.article) ?? '');
  const first = dates(a).toSorted();
  const second = dates(b).toSorted();
  if (first.includes('') || second.includes('')) return [];
  if ((first.at(-1) ?? '') < (second[0] ?? '')) return [a, b];
  if ((second.at(-1) ?? '') < (first[0] ?? '')) return [b, a];
  return [];
}

function grew(earlier: Group<NumberClaim>, later: Group<NumberClaim>): boolean {
  return later.candidates[0].claim.number.min > earlier.candidates[0].claim.number.min;
}

async function publicationDates(library: Library): Promise<ReadonlyMap<string, string>> {
  const sources = await library.sources();
  return new Map(sources.flatMap(({ id, published }) => (published === undefined ? [] : [[id, published] as const])));
}
