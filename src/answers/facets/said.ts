import type { Claim, SaidClaim } from '../../claims/claim.ts';
import { plain } from '../../language/plain.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { Evidence } from '../../library/evidence.ts';
import { wordKeys } from '../../library/keys.ts';
import type { Candidate } from '../candidate.ts';
import { BAR, compareText } from '../candidate.ts';
import { groupBy } from '../draft.ts';
import { matchTerms } from '../match.ts';
import type { Term } from '../terms.ts';
import { textsOf } from '../texts.ts';
import type { FacetAnswerer, FacetInput } from './facet.ts';

/** Two reports of one remark share at least this much of the shorter one's words. */
const SAME_REMARK = 0.7;

/** What somebody said, directly or as reported. */
export const said: FacetAnswerer = async (input) => {
  const spoken = await remarksOf(input);
  const topic = topicOf(input);
  const scored = spoken.map((candidate) => ({
    ...candidate,
    score: candidate.score * topicScore(topic, candidate),
  }));
  const onTopic = new Set(
    scored
      .filter(({ score }) => score >= BAR)
      .map(({ claim, evidence }) => wordingOf(claim, evidence)),
  );
  // The same words are on the topic wherever they are quoted, whatever stands around them.
  const fitting = scored
    .filter(({ score, claim, evidence }) => score >= BAR || onTopic.has(wordingOf(claim, evidence)))
    .toSorted(byKind);
  const content = contents(fitting);
  const sameRemark = (a: Candidate<SaidClaim>, b: Candidate<SaidClaim>): boolean =>
    isSameRemark(content.get(a) ?? NO_WORDS, content.get(b) ?? NO_WORDS);
  const texts = await textsOf(input.library, fitting);
  const groups = groupBy(fitting, sameRemark, ([{ claim, evidence }]) => ({
    value: (texts.get(evidence.article) ?? '').slice(claim.start, claim.end),
  }));
  return { subject: input.argument.text, groups, conflicts: [] };
};

/** "Yes" is said of many things. */
const TELLING_WORDS = 3;

/** The words of a quotation without regard to capitals and stops; those of too few words are each their own. */
function wordingOf({ start, end }: SaidClaim, { id, tokens }: Evidence): string {
  const words = tokens.flatMap((token) =>
    token.start >= start && token.end <= end && token.pos !== 'PUNCT' ? [token.lower] : [],
  );
  return words.length < TELLING_WORDS ? `${id} ${start}` : words.join(' ');
}

/** Everything that the person asked for is quoted with, or whoever the words describe. */
async function remarksOf({
  library,
  argument,
}: FacetInput): Promise<readonly Candidate<SaidClaim>[]> {
  const speaker = argument.terms.find(
    ({ kind, entities }) => kind === 'name' && entities.length > 0,
  );
  const wanted = new Set(speaker?.entities.map(({ entity }) => entity));
  const evidence =
    speaker === undefined
      ? await library.withKeys(keysOf(argument.terms), LOOKED_AT)
      : (await Promise.all([...wanted].map((entity) => library.about(entity, 'said')))).flat();
  const words = argument.terms.filter(({ kind }) => kind !== 'predicate');
  return evidence.flatMap((one) =>
    one.claims.flatMap(({ claim, entity }): readonly Candidate<SaidClaim>[] => {
      if (!isSaid(claim) || claim.modality === 'negated' || claim.modality === 'conditional')
        return [];
      if (speaker !== undefined) {
        return entity !== undefined && wanted.has(entity)
          ? [{ evidence: one, claim, entity, score: 1 }]
          : [];
      }
      return describesSpeaker(words, claim, one) ? [{ evidence: one, claim, score: 1 }] : [];
    }),
  );
}

/** Sentences that are looked at for whoever the words describe. */
const LOOKED_AT = 2000;

function keysOf(terms: readonly Term[]): readonly string[] {
  return terms.flatMap(({ keys }) =>
    [...keys].filter(([, quality]) => quality === 1).map(([key]) => key),
  );
}

function isSaid(claim: Claim): claim is SaidClaim {
  return claim.facet === 'said';
}

/** "/said prosecutors": every weighty word of the question stands in the speaker's description. */
function describesSpeaker(
  terms: readonly Term[],
  { quotation }: SaidClaim,
  evidence: Evidence,
): boolean {
  const { speaker } = quotation;
  if (speaker === undefined || terms.length === 0) return false;
  const spoken = new Set(
    evidence.tokens
      .filter(({ start, end }) => start >= speaker.start && end <= speaker.end)
      .flatMap(wordKeys),
  );
  return terms.every(
    ({ keys, weight }) =>
      weight < 0.5 || [...keys].some(([key, quality]) => quality === 1 && spoken.has(key)),
  );
}

/** What the remark shall be about: after "about", or what the argument says besides the speaker. */
function topicOf({ argument, about }: FacetInput): readonly Term[] {
  if (about !== undefined) return about.terms;
  const speaker = argument.terms.find(
    ({ kind, entities }) => kind === 'name' && entities.length > 0,
  );
  if (speaker === undefined) return [];
  return argument.terms.filter(
    (term) =>
      term !== speaker &&
      !/^(?:say|said|says|tell|told|state|stated|quote|quoted|comment|commented)$/i.test(term.text),
  );
}

function topicScore(topic: readonly Term[], { evidence }: Candidate<SaidClaim>): number {
  if (topic.length === 0) return 1;
  const { score, inside } = matchTerms(topic, evidence);
  return inside >= 0.3 ? Math.max(score, BAR) : score;
}

/** Direct quotations before reported speech, then in the order of the articles. */
function byKind(a: Candidate<SaidClaim>, b: Candidate<SaidClaim>): number {
  const rank = { direct: 0, partial: 1, reported: 2 } as const;
  return (
    rank[a.claim.quotation.kind] - rank[b.claim.quotation.kind] ||
    b.score - a.score ||
    compareText(a.evidence.article, b.evidence.article) ||
    a.claim.start - b.claim.start
  );
}

const NO_WORDS: ReadonlySet<string> = new Set();

function contents(
  candidates: readonly Candidate<SaidClaim>[],
): ReadonlyMap<Candidate<SaidClaim>, ReadonlySet<string>> {
  return new Map(candidates.map((candidate) => [candidate, contentOf(candidate)]));
}

function isSameRemark(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const shorter = Math.min(first.size, second.size);
  if (shorter === 0) return false;
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  return shared / shorter >= SAME_REMARK && shared >= Math.min(3, shorter);
}

function contentOf({ claim, evidence }: Candidate<SaidClaim>): ReadonlySet<string> {
  const words = evidence.tokens
    .filter(({ start, end }) => start >= claim.start && end <= claim.end)
    .map(({ lower }) => lower)
    .filter((word) => !isStopWord(word) && /\p{L}/u.test(word));
  return new Set(words.map((word) => stem(plain(word))));
}
