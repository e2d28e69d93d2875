import type { RoleClaim } from '../claims/claim.ts';
import { spanOf } from '../claims/words.ts';
import type { NounPhrase } from '../language/grammar/noun-phrases.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { stem } from '../language/stem.ts';
import { beginningOf } from '../library/beginnings.ts';
import type { Evidence } from '../library/evidence.ts';
import type { Library } from '../library/library.ts';
import type { Candidate } from './candidate.ts';

/** Sentences that are looked at. */
const LOOKED_AT = 200;
/** Descriptions that are looked at to see whether a word describes one person only. */
const TOLD_APART = 1000;
/** What a description is worth that leaves out the name: a lead that keeps it back. */
const UNNAMED = 0.75;

/**
 * Descriptions of somebody that leave out the name, in articles that name them elsewhere: "a retired
 * teacher will lead the council" is whom the article calls Ann Lee further down, where the collection
 * calls nobody else a teacher.
 */
export async function describedAlike(
  library: Library,
  entity: number,
  known: readonly Candidate<RoleClaim>[],
  lexicon: Lexicon,
): Promise<readonly Candidate<RoleClaim>[]> {
  const own = new Set(known.flatMap((one) => headOf(one) ?? []));
  const heads = new Set<string>();
  for (const head of own) if ((await bearerOf(head, library, lexicon)) === entity) heads.add(head);
  if (heads.size === 0) return [];
  const articles = new Set(
    (await library.withKeys([`e:${entity}`], LOOKED_AT)).map(({ article }) => article),
  );
  const told = new Set(known.map(({ evidence }) => evidence.article));
  const evidence = await library.withKeys(
    [...heads].map((head) => `w:${head}`),
    LOOKED_AT,
  );
  return evidence.flatMap((one) => {
    if (!articles.has(one.article) || told.has(one.article)) return [];
    const phrase = one.phrases.find(
      (candidate) =>
        heads.has(stem(one.tokens[candidate.head]?.lemma ?? '')) && standsAlone(candidate, one),
    );
    const span = phrase === undefined ? undefined : spanOf(one.tokens, phrase.from, phrase.to);
    if (span === undefined) return [];
    const claim: RoleClaim = {
      facet: 'role',
      rule: 'role-described-alike',
      ...span,
      sentence: one.sentence,
      modality: 'asserted',
      name: -1,
    };
    return [{ evidence: one, claim, entity, score: UNNAMED }];
  });

  function headOf({ claim, evidence: one }: Candidate<RoleClaim>): string | undefined {
    return headOfDescription(claim, one, lexicon);
  }
}

/** The stem of the noun that a description ends with: no word for any superior or any official. */
function headOfDescription(
  claim: RoleClaim,
  { tokens, phrases }: Evidence,
  lexicon: Lexicon,
): string | undefined {
  const first = tokens.findIndex(({ start }) => start >= claim.start);
  const phrase = phrases.find(({ from, to }) => from <= first && first < to);
  const head = phrase === undefined ? undefined : tokens[phrase.head];
  if (head === undefined || head.end > claim.end || head.pos === 'PROPN') return undefined;
  return lexicon.isPersonNoun(head) && !ANYBODY.has(head.lemma) ? stem(head.lemma) : undefined;
}

/** Words for so many people that they tell nobody apart. */
const ANYBODY = new Set(
  'man woman person leader head chief boss member official officer spokesman spokeswoman spokesperson minister candidate victim suspect witness resident worker player driver'.split(
    ' ',
  ),
);

/** "a retired teacher": neither followed nor preceded by a name, nor one of several. */
function standsAlone({ from: first, to, head }: NounPhrase, { tokens }: Evidence): boolean {
  let from = first;
  // "the 44-year-old baker": the tagger cuts the phrase behind the age.
  while (/^(?:-|\d+|years?|old)$/.test(tokens[from - 1]?.lower ?? '')) from -= 1;
  if (from < first && tokens[from - 1]?.pos === 'DET') from -= 1;
  const opens = tokens[from]?.lower ?? '';
  const isOne = tokens[head]?.lower === tokens[head]?.lemma;
  const next = tokens[to]?.lower === ',' ? tokens[to + 1] : tokens[to];
  const before = tokens[from - 1]?.lower === ',' ? tokens[from - 2] : undefined;
  const isDenied = tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ lower }) => lower === 'not' || lower === 'no');
  return (
    isOne &&
    /^(?:an?|the|his|her|their)$/.test(opens) &&
    !isDenied &&
    next?.pos !== 'PROPN' &&
    before?.pos !== 'PROPN' &&
    !tokens.slice(from, to).some(({ lower }) => lower === "'s" || lower === "'")
  );
}

/** Whom a head describes in the collection; undefined where it describes nobody, or several. */
async function bearerOf(
  head: string,
  library: Library,
  lexicon: Lexicon,
): Promise<number | undefined> {
  const owners = new Set<number | undefined>();
  for (const evidence of await library.describing([beginningOf(head)], [`w:${head}`], TOLD_APART)) {
    for (const { claim, entity } of evidence.claims) {
      if (claim.facet === 'role' && headOfDescription(claim, evidence, lexicon) === head)
        owners.add(entity);
    }
  }
  const [owner] = owners;
  return owners.size === 1 ? owner : undefined;
}
