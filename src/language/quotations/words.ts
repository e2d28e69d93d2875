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
/** Bodies that are spoken of as "it". */
const BODIES = set(
  'agency authority bank board broadcaster bureau cabinet charity club commission committee company ' +
    'council court department embassy exchange federation firm fund government group hospital ' +
    'institute league manufacturer ministry newspaper office operator organisation organization ' +
    'panel party regulator retailer team tribunal union university watchdog',
);
/** Persons by trade, office or tie. */
const PEOPLE = set(
  'adviser advisor aide ally analyst attorney broker candidate captain chair champion chancellor ' +
    'chief clergy coach colonel commander commissioner correspondent creditor critic crew daughter ' +
    'dealer defendant delegate delegation deputy detective diplomat director doctor driver editor ' +
    'employee engineer envoy executive expert family farmer father friend general governor guard ' +
    'head host husband inspector investigator investor judge jury justice king lawmaker lawyer ' +
    'leader lieutenant manager mayor medic member minister monitor mother neighbor neighbour ' +
    'negotiator observer officer official organizer organiser owner parent participant partner ' +
    'passenger patient physician pilot player police president priest prince princess principal ' +
    'producer professor prosecutor protester queen rebel relative reporter representative rescuer ' +
    'ambassador actor actress artist author baker banker boy buyer defender employer fan ' +
    'firefighter gangster girl goalkeeper grandmother grandfather mechanic midfielder minor monk ' +
    'nurse pastor referee runner sailor scholar seller shopkeeper skipper sniper striker uncle ' +
    'aunt umpire widow youth ' +
    'researcher resident schoolteacher secretary senator sergeant sheriff side singer sister ' +
    'soldier son source speaker staff student superintendent supporter surgeon survivor suspect ' +
    'teacher teenager trader trooper victim volunteer wife witness worker writer',
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
  return hasNoun(PEOPLE, token.lower) || isBodyNoun(token) || PEOPLE_ENDING.test(token.lower);
}

/** Whether the noun stands for a body, one or several ("the ministry", "unions"). */
export function isBodyNoun(token: Token): boolean {
  return hasNoun(BODIES, token.lower);
}

function hasNoun(nouns: ReadonlySet<string>, lower: string): boolean {
  return (
    nouns.has(lower) || nouns.has(lower.replace(/s$/, '')) || nouns.has(lower.replace(/ies$/, 'y'))
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
