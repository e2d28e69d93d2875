import type { Token } from '../../language/tokens.ts';

/** Nouns for kin and ties, which describe one person by another. */
const TIES = new Set(
  'brother half-brother stepbrother sister half-sister stepsister mother mom mum father dad son daughter child wife husband widow widower spouse partner fiance fiancee boyfriend girlfriend cousin uncle aunt nephew niece grandmother grandfather grandson granddaughter twin friend colleague neighbour neighbor roommate classmate co-defendant accomplice teammate successor predecessor protege ally rival'.split(
    ' ',
  ),
);

/** Endings of nouns that name people by what they do: "geologist", "skipper", "postman". */
const AGENT = /(?:ist|er|or|man|woman|person|ant|ian|ee|ster|ess|cian)$/;

/** Nouns for people without such an ending. */
const PERSONS = new Set(
  'chief head boss aide envoy guard host star pilot nurse judge justice king queen prince princess pope chef coach captain general colonel major mayor president agent client student patient resident hero thug suspect accused teen youth boy girl lady guy victim witness native veteran expert official graduate mp lead ace rookie champion champ barista concierge medic diplomat correspondent adolescent advocate delegate candidate magnate tycoon recruit heir bride groom monk priest bishop imam rabbi sheikh saint spy cop people member children kid kids man woman men women male female child'.split(
    ' ',
  ),
);

/** Nouns that the endings take for people, but that are things. */
const THINGS = new Set(
  'water paper order number matter power river summer winter letter offer border corner chapter member-state sector factor minor doctorate error terror mirror floor door weather quarter center centre theater theatre tower shower dinner computer printer server buyer-side event moment statement agreement document department comment government settlement payment treatment apartment percent accident incident content talent extent present president-elect parliament element investment development cent tent rent committee coffee fee degree guarantee employee-owned list exist interest consist west east test rest guest-house poster cluster disaster chest forest harvest protest request best'.split(
    ' ',
  ),
);

/** Whether a common noun names a kind of person. */
export function isPersonNoun(token: Token): boolean {
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') return false;
  const word = token.lower.endsWith('s') && token.lemma !== token.lower ? token.lemma : token.lower;
  return TIES.has(word) || TIES.has(token.lower) || PERSONS.has(word) || (AGENT.test(word) && !THINGS.has(word));
}

/** Whether a noun names a tie between people ("brother", "colleague"). */
export function isTie(token: Token): boolean {
  return TIES.has(token.lower) || TIES.has(token.lemma);
}

/** Heads of descriptions of bodies: "a gang", "the mining firm", "a charity". */
const BODY_NOUNS = new Set(
  'gang crew group firm company corporation business bank agency body organisation organization charity union party club team side squad ministry department office council committee commission court school university college hospital church newspaper paper magazine website broadcaster station channel network airline carrier shipyard manufacturer maker producer retailer supplier operator developer startup subsidiary unit arm division parent conglomerate fund investor watchdog regulator institute laboratory lab museum theatre orchestra band alliance bloc coalition militia army navy force brigade regiment movement network think-tank outlet publisher cooperative consortium venture utility provider'.split(
    ' ',
  ),
);

/** Whether a common noun names a kind of body. */
export function isBodyNoun(token: Token): boolean {
  return BODY_NOUNS.has(token.lower) || BODY_NOUNS.has(token.lemma);
}
