import type { Claim, RoleClaim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { plain } from '../../language/plain.ts';
import { remembered } from '../../language/remembered.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { NameFound } from '../../library/library.ts';
import type { Candidate } from '../candidate.ts';
import { compareText } from '../candidate.ts';
import { describedAlike } from '../described-alike.ts';
import type { Conflict, Draft, Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { areOfficesApart, isInformalAgainstOffice } from '../offices.ts';
import type { FacetInput } from './facet.ts';

/** How directly each way of writing says what somebody is. */
const BY_RULE: Readonly<Record<string, number>> = {
  'role-copula': 1,
  'role-apposition-after': 0.98,
  'role-apposition-before': 0.97,
  'role-title': 0.95,
  'role-inverse-copula': 0.95,
  'role-agent': 0.92,
  'role-acting-for': 0.9,
  'role-relative': 0.9,
  'role-described-anew': 0.86,
  'role-as': 0.9,
  'role-verb': 0.87,
  'role-compound': 0.88,
  'role-member': 0.84,
  'role-status': 0.82,
  'role-represents': 0.8,
};

/** "The 61-year-old" stands for somebody without saying what they are. */
const BARE_AGE = /^\W*\d+-year-old\W*$/i;

/** How the sources describe a person or body. */
export async function describe(
  { library, lexicon, argument }: FacetInput,
  [meant, ...others]: readonly NameFound[],
): Promise<Draft> {
  if (meant === undefined) return { subject: argument.text, groups: [], conflicts: [] };
  const evidence = await library.about(meant.entity, 'role');
  const candidates = evidence
    .flatMap((one) =>
      one.claims.flatMap(({ claim, entity }): Candidate<RoleClaim>[] =>
        isRole(claim) &&
        entity === meant.entity &&
        !BARE_AGE.test(one.text.slice(claim.start - one.start, claim.end - one.start))
          ? [{ evidence: one, claim, entity, score: BY_RULE[claim.rule] ?? 0.7 }]
          : [],
      ),
    )
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        compareText(a.evidence.article, b.evidence.article) ||
        a.claim.start - b.claim.start,
    );
  // What befell somebody describes them only where nobody says what they are; what was done by them
  // only where the sentence does not.
  const known = new Set(
    candidates.flatMap((one) => (TELLS_A_DEED.has(one.claim.rule) ? [] : one.evidence)),
  );
  const standing = candidates.filter(
    ({ claim, evidence: one }) =>
      claim.rule !== 'role-status' && (claim.rule !== 'role-agent' || !known.has(one)),
  );
  const direct = standing.length > 0 ? standing : candidates;
  const alike = await describedAlike(library, meant.entity, direct, lexicon);
  const groups = mergeAlike([...direct, ...alike], lexicon);
  return {
    subject: meant.name,
    groups,
    conflicts: compareGroups(groups, (a, b) => exclusive(a, b, lexicon)),
    alsoMeant: others.filter(({ kind }) => kind === meant.kind).map(({ name }) => name),
  };
}

const TELLS_A_DEED = new Set(['role-status', 'role-agent']);

function isRole(claim: Claim): claim is RoleClaim {
  return claim.facet === 'role';
}

function wordsOf(candidate: Candidate<RoleClaim>): string {
  const { claim, evidence } = candidate;
  return evidence.text
    .slice(claim.start - evidence.start, claim.end - evidence.start)
    .replace(/\s+/g, ' ');
}

/** Descriptions under one general head, or with the same words, are one value. */
function mergeAlike(
  candidates: readonly Candidate<RoleClaim>[],
  lexicon: Lexicon,
): readonly Group<RoleClaim>[] {
  return groupBy(
    candidates,
    (a, b) => isAlike(wordsOf(a), wordsOf(b), lexicon),
    (group) => ({ value: fullest(group.map(wordsOf)) }),
  );
}

function isAlike(a: string, b: string, lexicon: Lexicon): boolean {
  if (areOfficesApart(a, b, lexicon)) return false;
  const first = lexicon.roleHeads(a);
  const second = lexicon.roleHeads(b);
  if (first.length > 0 && second.length > 0) return first.some((head) => second.includes(head));
  if (headOf(a) !== '' && headOf(a) === headOf(b)) return true;
  const x = stemsOf(a);
  const y = stemsOf(b);
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return small.size > 0 && [...small].every((word) => large.has(word));
}

/** The noun that a description's own phrase ends with: "half-brother of X" is a brother. */
function headOf(description: string): string {
  const [own = ''] = plain(description).split(
    / (?:of|for|at|in|from|with|to|who|and|until|since|named|called) |[,;(]/,
  );
  return stem(own.split(/[^\p{L}]+/u).findLast((word) => word !== '') ?? '');
}

function stemsOf(description: string): ReadonlySet<string> {
  const words = plain(description).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && !isStopWord(word)).map(stem));
}

/** The longest of the descriptions that still reads at a glance. */
function fullest(descriptions: readonly string[]): string {
  const short = descriptions.filter(({ length }) => length <= 80);
  const pool = short.length > 0 ? short : descriptions;
  return pool.reduce((best, one) => (one.length > best.length ? one : best), pool[0] ?? '');
}

function exclusive(
  a: Group<RoleClaim>,
  b: Group<RoleClaim>,
  lexicon: Lexicon,
): Conflict | undefined {
  return exclusiveWords(a, b, lexicon) ?? officesApart(a, b, lexicon);
}

/** Two offices that no source gives together. */
function officesApart(
  a: Group<RoleClaim>,
  b: Group<RoleClaim>,
  lexicon: Lexicon,
): Conflict | undefined {
  if (a.candidates.some((x) => b.candidates.some((y) => x.evidence.article === y.evidence.article)))
    return undefined;
  for (const one of a.candidates.map(wordsOf)) {
    const other = b.candidates.map(wordsOf).find((words) => areApart(one, words, lexicon));
    if (other !== undefined)
      return {
        kind: 'role',
        certainty: 'tension',
        reason: { kind: 'roles-exclusive', a: one, b: other },
      };
  }
  return undefined;
}

function areApart(a: string, b: string, lexicon: Lexicon): boolean {
  return areOfficesApart(a, b, lexicon) || isInformalAgainstOffice(a, b, lexicon);
}

function exclusiveWords(
  a: Group<RoleClaim>,
  b: Group<RoleClaim>,
  lexicon: Lexicon,
): Conflict | undefined {
  for (const one of a.candidates) {
    for (const other of b.candidates) {
      const first = exclusiveIn(wordsOf(one), lexicon);
      const second = exclusiveIn(wordsOf(other), lexicon);
      const pair = lexicon.exclusiveRoles.find(
        ([x, y]) =>
          (first.has(x) && second.has(y) && !first.has(y)) ||
          (first.has(y) && second.has(x) && !second.has(y)),
      );
      if (pair !== undefined) {
        return {
          kind: 'role',
          certainty: 'tension',
          reason: { kind: 'roles-exclusive', a: wordsOf(one), b: wordsOf(other) },
        };
      }
    }
  }
  return undefined;
}

/** Descriptions whose words are remembered: each is held against every other. */
const REMEMBERED = 5000;

/** The words of exclusive roles that a description has. */
const exclusiveIn = remembered(REMEMBERED, (description, lexicon: Lexicon): ReadonlySet<string> => {
  const text = ` ${plain(description)} `;
  const words = new Set(lexicon.exclusiveRoles.flat());
  return new Set([...words].filter((word) => new RegExp(`[^a-z]${word}s?[^a-z]`).test(text)));
});
