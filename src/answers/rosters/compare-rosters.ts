import type { Lexicon } from '../../language/lexicon.ts';
import type { Gazetteer } from '../../language/places/gazetteer.ts';
import { plain } from '../../language/plain.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import { meet, type Participant, type Roster } from './roster.ts';

/** Two lists that cannot both be whole: of one side, or of all who took part. */
export interface RosterConflict {
  readonly a: Roster;
  readonly b: Roster;
  /** Those of one side who are not the same, or the one whom only the second list has. */
  readonly sides: readonly [Participant, Participant];
  readonly of: 'side' | 'parties';
}

/** What comparing needs to know. */
export interface Comparing {
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly isSameStory: (a: Evidence, b: Evidence) => boolean;
  /** How a person is described in the collection. */
  readonly descriptionsOf: (entity: number) => readonly string[];
}

/** Every two lists that exclude each other; a source's part of a list excludes nothing. */
export function compareRosters(
  rosters: readonly Roster[],
  comparing: Comparing,
): readonly RosterConflict[] {
  return rosters.flatMap((a, at) =>
    rosters
      .slice(at + 1)
      .flatMap((b) =>
        mayBeOne(a, b, comparing) ? [...ofOneSide(a, b, comparing), ...ofAllParties(a, b)] : [],
      ),
  );
}

/** Whether nothing says that two lists are of two occasions. */
function mayBeOne(a: Roster, b: Roster, { gazetteer, isSameStory }: Comparing): boolean {
  if (a.article === b.article && a.hasOwnHeading && b.hasOwnHeading) return false;
  if (!isSameStory(a.participants[0].evidence, b.participants[0].evidence)) return false;
  // One article that names a town and the state around it may speak of two occasions.
  if (a.article === b.article) return meet(a.places, b.places);
  return [...a.places].some((one) => [...b.places].some((other) => isInside(one, other)));

  function isInside(one: string, other: string): boolean {
    return (
      one === other ||
      gazetteer.byId(one)?.within.includes(other) === true ||
      gazetteer.byId(other)?.within.includes(one) === true
    );
  }
}

/** "Representing X was A" against "X was represented by B", or against X's delegate in a list. */
function ofOneSide(a: Roster, b: Roster, comparing: Comparing): readonly RosterConflict[] {
  if (a.article === b.article || (a.isField && b.isField) || (!a.isClosed && !b.isClosed))
    return [];
  const side = a.side ?? b.side;
  if (side === undefined) return [];
  const [first, second] = [standingFor(a, side), standingFor(b, side)];
  const [one] = first;
  const [other] = second;
  if (one === undefined || other === undefined) return [];
  const isShared = first.some((x) => second.some((y) => areSame(x, y, comparing)));
  return isShared ? [] : [{ a, b, sides: [one, other], of: 'side' }];
}

/** Who stands for a side in a list, singly: "Omani officials" may be anybody. */
function standingFor(
  { side, participants }: Roster,
  asked: ReadonlySet<Key>,
): readonly Participant[] {
  const theirs =
    side === undefined
      ? participants.filter(({ parties }) => meet(parties, asked))
      : meet(side, asked)
        ? participants
        : [];
  return theirs.every(({ kind }) => kind !== 'several')
    ? theirs
    : theirs.filter(({ kind }) => kind === 'person');
}

/** One person, one office, or an office that the person is known to hold. */
function areSame(a: Participant, b: Participant, { lexicon, descriptionsOf }: Comparing): boolean {
  if (a.kind === 'person' && b.kind === 'person')
    return a.entity === b.entity || plain(a.text) === plain(b.text);
  if (a.kind !== 'person' && b.kind !== 'person') return isOffice(a.text, [b.text], lexicon);
  const [person, office] = a.kind === 'person' ? [a, b] : [b, a];
  const known = person.entity === undefined ? [] : descriptionsOf(person.entity);
  return known.length === 0 || isOffice(office.text, [...known, person.text], lexicon);
}

/** Whether one of the descriptions is of an office: under one head, and of every body that it names. */
function isOffice(office: string, descriptions: readonly string[], lexicon: Lexicon): boolean {
  const heads = lexicon.roleHeads(office);
  const bodies = bodiesIn(office);
  return descriptions.some(
    (one) =>
      lexicon.roleHeads(one).some((head) => heads.includes(head)) &&
      bodies.every((word) => plain(descriptions.join(' ')).includes(word)),
  );
}

/** Words that name what an office belongs to, beyond a state: "Omani Trade Council envoy" → trade, council. */
function bodiesIn(office: string): readonly string[] {
  const [run = ''] =
    /\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)* (?:Council|Committee|Agency|Board|Bank|Union|Office|Bureau|Commission)\b/u.exec(
      office,
    ) ?? [];
  return run.split(' ').slice(1).map(plain);
}

/** A list of states and bodies that another lacks one of. */
function ofAllParties(a: Roster, b: Roster): readonly RosterConflict[] {
  if (a.side !== undefined || b.side !== undefined || (!a.isField && !b.isField)) return [];
  if (!isOfParties(a) || !isOfParties(b)) return [];
  const onlyB = lacking(b, a);
  const onlyA = lacking(a, b);
  // They have somebody in common, or they are of other things altogether.
  if (onlyB.length === b.participants.length || onlyA.length === a.participants.length) return [];
  const areWhole = a.isClosed && b.isClosed;
  if (areWhole ? onlyA.length + onlyB.length === 0 : onlyA.length === 0 || onlyB.length === 0)
    return [];
  const [extra] = onlyB;
  if (extra !== undefined) return [{ a, b, sides: [a.participants[0], extra], of: 'parties' }];
  const [missing] = onlyA;
  if (missing === undefined) return [];
  return [{ a: b, b: a, sides: [b.participants[0], missing], of: 'parties' }];
}

/** At least two, each with the state or body that it is of. */
function isOfParties({ participants }: Roster): boolean {
  return participants.length > 1 && participants.every(({ parties }) => parties.size > 0);
}

function lacking(
  { participants }: Roster,
  { participants: others }: Roster,
): readonly Participant[] {
  return participants.filter(({ parties }) => !others.some((one) => meet(one.parties, parties)));
}
