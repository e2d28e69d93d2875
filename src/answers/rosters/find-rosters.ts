import type { Claim, ParticipantClaim } from '../../claims/claim.ts';
import { wordsOf } from '../../claims/words.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import { DROPPED } from '../candidate.ts';
import type { Vocabulary } from '../draft-for.ts';
import { hasOwnHeading } from './own-heading.ts';
import { placesOf } from './places-of.ts';
import type { Participant, Roster } from './roster.ts';

/** Ways of telling who took part that give a list; "A met B" tells of a meeting only. */
const LISTING = /^participant-(?:representing|represented|included|field)$/;
/** Labels of fields that hold nobody but who took part: "Actors" may be of anything. */
const PARTICIPANTS = /\b(?:participants?|attend|delegat|parties|present|line-?up|speakers?)/i;
/** From so many on, those whom a delegation "included" may be all of it. */
const MAY_BE_ALL = 2;

/** All lists of participants of a collection, in its order. */
export async function findRosters(
  library: Library,
  vocabulary: Vocabulary,
): Promise<readonly Roster[]> {
  const { lexicon } = vocabulary;
  const lists: Participant[][] = [];
  for (const evidence of await library.claiming('participant')) {
    for (const { claim, entity } of evidence.claims) {
      if (!isListed(claim, evidence)) continue;
      const participant = await participantOf(evidence, claim, entity, { library, lexicon });
      const open = lists.at(-1);
      if (open !== undefined && goesOn(open, participant)) open.push(participant);
      else lists.push([participant]);
    }
  }
  return lists.flatMap(([first, ...others]) =>
    first !== undefined && (first.claim.closed || others.length + 1 >= MAY_BE_ALL)
      ? [rosterOf([first, ...others], vocabulary)]
      : [],
  );
}

function isListed(claim: Claim, { label }: Evidence): claim is ParticipantClaim {
  if (claim.facet !== 'participant' || !LISTING.test(claim.rule)) return false;
  if (label !== undefined && !PARTICIPANTS.test(label)) return false;
  return !DROPPED.has(claim.modality) && claim.modality !== 'planned';
}

/** Whether a participant belongs to the list of the one before: of its sentence, or the next item. */
function goesOn(list: readonly Participant[], { evidence, claim }: Participant): boolean {
  const last = list.at(-1);
  if (last === undefined || last.evidence.article !== evidence.article) return false;
  if (last.claim.rule !== claim.rule) return false;
  if (last.evidence === evidence) return last.claim.occasion === claim.occasion;
  return (
    claim.rule === 'participant-field' &&
    evidence.label === undefined &&
    evidence.sentence === last.evidence.sentence + 1
  );
}

function rosterOf(
  participants: Roster['participants'],
  { lexicon, gazetteer }: Vocabulary,
): Roster {
  const [{ evidence, claim }] = participants;
  return {
    article: evidence.article,
    participants,
    isClosed: participants.every((one) => one.claim.closed),
    isField: claim.rule === 'participant-field',
    places: placesOf(evidence, gazetteer),
    hasOwnHeading: hasOwnHeading(evidence, lexicon),
    ...(claim.side === undefined ? {} : { side: partiesAt(evidence, claim.side) }),
  };
}

/** States, places and bodies that a word names. */
function partiesAt({ keys }: Evidence, word: number): ReadonlySet<Key> {
  return new Set(
    [...keys].flatMap(([key, at]) =>
      !key.startsWith('w:') && at.some((one) => one.word === word) ? [key] : [],
    ),
  );
}

async function participantOf(
  evidence: Evidence,
  claim: ParticipantClaim,
  entity: number | undefined,
  { library, lexicon }: { readonly library: Library; readonly lexicon: Lexicon },
): Promise<Participant> {
  const text = evidence.text
    .slice(claim.start - evidence.start, claim.end - evidence.start)
    .replace(/\s+/g, ' ');
  const words = wordsOf(evidence.tokens, claim) ?? { from: 0, to: 0 };
  const person = await personIn(evidence, words, library);
  const parties = new Set<Key>();
  for (let word = words.from; word < words.to && parties.size === 0; word += 1)
    for (const key of partiesAt(evidence, word)) parties.add(key);
  const owner = person ?? entity;
  return {
    evidence,
    claim,
    text,
    parties: person === undefined ? parties : without(parties, `e:${person}`),
    kind: person === undefined ? unnamedKind(evidence, words, lexicon) : 'person',
    ...(owner === undefined ? {} : { entity: owner }),
  };
}

/** The person whose name a phrase ends with: not the owner of what it names ("X's envoy"). */
async function personIn(
  { keys, tokens }: Evidence,
  { from, to }: { readonly from: number; readonly to: number },
  library: Library,
): Promise<number | undefined> {
  if (tokens[to - 1]?.pos !== 'PROPN') return undefined;
  for (const [key, at] of keys) {
    if (!key.startsWith('e:')) continue;
    if (!at.some(({ word, quality }) => quality === 1 && word >= from && word < to)) continue;
    const entity = Number(key.slice(2));
    const named = await library.matchNames(await library.nameOf(entity));
    if (named.some((one) => one.entity === entity && one.kind === 'person')) return entity;
  }
  return undefined;
}

function unnamedKind(
  { tokens }: Evidence,
  { from, to }: { readonly from: number; readonly to: number },
  lexicon: Lexicon,
): Participant['kind'] {
  // "Deputy Minister of Trade": what it is stands before the "of".
  const of = tokens.findIndex(
    ({ lower }, i) => i > from && i < to && /^(?:of|for|from)$/.test(lower),
  );
  const head = tokens[(of < 0 ? to : of) - 1];
  return head !== undefined && lexicon.isPersonNoun(head) && !head.lower.endsWith('s')
    ? 'office'
    : 'several';
}

function without(keys: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  return new Set([...keys].filter((one) => one !== key));
}
