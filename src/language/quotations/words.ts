import type { Token } from '../tokens.ts';

const HEDGES = set('reportedly allegedly purportedly apparently supposedly');
const MODALS = set('will would may might could should must can shall');
const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight ' +
    'january february march april june july august september october november december ' +
    'week month year morning afternoon evening night weekend',
);
const POSSESSIVES = set('my your his her its our their whose');
const SUBJECT_PRONOUNS = set('he she they it we who');
const UNNAMED = set(
  'some many others most everyone everybody someone somebody one another those both several none',
);
const PEOPLE = set(
  'adviser advisor agency aide ally analyst attorney authority broker candidate captain chairman ' +
    'chair champion chancellor chief clergy coach colonel commander commissioner company council ' +
    'court critic crew daughter dealer defendant delegate delegation deputy detective diplomat ' +
    'director doctor driver economist editor engineer envoy executive expert family farmer father ' +
    'firm friend general government governor group guard head host husband inspector investigator ' +
    'judge jury justice king lawmaker lawyer leader lieutenant manager mayor medic member minister ' +
    'ministry monitor mother neighbor neighbour negotiator observer office officer official ' +
    'operator organisation organization organizer organiser owner panel parent participant partner ' +
    'party passenger patient people physician pilot player police politician president priest ' +
    'prince princess principal producer professor prosecutor protester queen rebel regulator ' +
    'relative reporter representative rescuer researcher resident schoolteacher scientist secretary ' +
    'senator sergeant sheriff side singer sister soldier son source speaker specialist staff ' +
    'student superintendent supporter surgeon survivor suspect teacher team teenager trader tribunal ' +
    'trooper union victim volunteer watchdog wife witness worker writer',
);
const PEOPLE_ENDING = /(?:man|men|woman|women|person|people|persons|ist|ists|ian|ians)$/;

/** Whether the adverb says that the speech itself is not certain ("reportedly said"). */
export function isHedge(token: Token): boolean {
  return HEDGES.has(token.lower);
}

export function isModal(token: Token): boolean {
  return MODALS.has(token.lower) || token.lower === "'ll" || token.lower === 'wo';
}

/** Whether the word says when: it ends a noun phrase to its right ("on Tuesday Smith said"). */
export function isTime(token: Token): boolean {
  return TIMES.has(token.lower);
}

export function isPossessive(token: Token): boolean {
  return POSSESSIVES.has(token.lower) || token.lower === "'s" || token.lower === "'";
}

export function isSubjectPronoun(token: Token): boolean {
  return SUBJECT_PRONOUNS.has(token.lower);
}

/** Whether the word stands for people without naming them ("some", "others"). */
export function isUnnamed(token: Token): boolean {
  return UNNAMED.has(token.lower);
}

/** Whether the noun names someone who can speak: a person by trade or tie, or a body. */
export function isPeopleNoun(token: Token): boolean {
  const { lower } = token;
  return (
    PEOPLE.has(lower) ||
    PEOPLE.has(lower.replace(/s$/, '')) ||
    PEOPLE.has(lower.replace(/ies$/, 'y')) ||
    PEOPLE_ENDING.test(lower)
  );
}

export function isNoun(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN';
}

export function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX';
}

/** Whether it is a participle or gerund by its form ("saying"). */
export function endsInIng(token: Token): boolean {
  return token.lower.endsWith('ing');
}

/** Whether two tokens touch, as the parts of "then-president" do. */
export function touch(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
