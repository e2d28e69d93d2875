import type { Claim } from '../../claims/claim.ts';
import { relateTimes } from '../../language/dates/relate-times.ts';
import { relateNumbers } from '../../language/numbers/relate-numbers.ts';
import type { Gazetteer } from '../../language/places/gazetteer.ts';
import { relatePlaces } from '../../language/places/relate-places.ts';
import type { Candidate } from '../candidate.ts';
import type { Conflict, Draft } from '../draft.ts';
import { occasionRule } from '../occasion.ts';
import type { Argument } from '../terms.ts';
import type { ClaimRead, Comparison, Explanation, OccasionRule } from './explanation.ts';

/** What was found and how the question was read. */
interface Drafted {
  readonly draft: Draft;
  readonly argument: Argument;
}

/** How an answer came about: how its question was read, from which claims it was made, how they were compared. */
export function explain({ draft, argument }: Drafted, gazetteer: Gazetteer): Explanation {
  const { groups } = draft;
  return {
    terms: argument.terms.map(({ kind, text, weight }) => ({ kind, text, weight })),
    values: groups.map(({ value, candidates }) => ({ value, claims: candidates.map(claimRead) })),
    comparisons: groups.flatMap((first, a) =>
      groups.slice(a + 1).map((second, k): Comparison => {
        const b = a + 1 + k;
        const [one, other] = [first.candidates[0], second.candidates[0]];
        const marked = draft.conflicts.find((pair) => pair.a === a && pair.b === b)?.conflict;
        const relation = relationOf(one.claim, other.claim, gazetteer);
        return {
          a,
          b,
          ...(relation === undefined ? {} : { relation }),
          ...(marked === undefined
            ? {}
            : { marked: { ...marked, occasion: ruleFor(marked, one, other, argument) } }),
        };
      }),
    ),
  };
}

function claimRead({ claim, evidence, score }: Candidate): ClaimRead {
  const { facet, rule, modality, start, end } = claim;
  return {
    article: evidence.article,
    start,
    end,
    facet,
    rule,
    modality,
    text: evidence.text.slice(start - evidence.start, end - evidence.start),
    hangsOn: hangsOn(claim).flatMap((at) => evidence.tokens[at]?.text ?? []),
    score,
  };
}

function hangsOn(claim: Claim): readonly number[] {
  if (!('hangsOn' in claim)) return [];
  const { noun, verb, subject, object } = claim.hangsOn;
  return [...new Set([noun, verb, subject, object])].filter((at) => at !== undefined);
}

function relationOf(a: Claim, b: Claim, gazetteer: Gazetteer): string | undefined {
  if (a.facet === 'place' && b.facet === 'place') return relatePlaces(a.place, b.place, gazetteer);
  if (a.facet === 'time' && b.facet === 'time') return relateTimes(a.time.value, b.time.value);
  if (a.facet === 'number' && b.facet === 'number') return relateNumbers(a.number, b.number);
  return undefined;
}

function ruleFor(
  { certainty, kind }: Conflict,
  one: Candidate,
  other: Candidate,
  argument: Argument,
): OccasionRule {
  if (certainty === 'update') return 'later';
  if (certainty === 'tension') return 'may-both-hold';
  const isPlaced = kind === 'place' || kind === 'time' || kind === 'number';
  return isPlaced ? occasionRule(one, other, argument) : 'untold';
}
