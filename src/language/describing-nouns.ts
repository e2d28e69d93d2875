import type { Token } from './tokens.ts';

/** Tells nouns that describe people and bodies from those that name things. */
export interface DescribingNouns {
  /** "geologist", "skipper", "half-brother". */
  readonly isPersonNoun: (token: Token) => boolean;
  /** "gang", "mining firm", "charity". */
  readonly isBodyNoun: (token: Token) => boolean;
}

/** Endings of nouns that name people by what they do: "geologist", "skipper", "postman". */
const AGENT = /(?:ist|er|or|man|woman|person|ant|ian|ee|ster|ess|cian)$/;

/** Nouns for people that are no titles before a name. */
const PERSONS = new Set(
  'widower twin roommate classmate successor predecessor protege ally rival head aide star king queen prince princess pope agent client patient guy lady cop spy member people child kid lead ace rookie champ medic adolescent advocate recruit bride saint man woman men women male female accused head half-brother half-sister stepsister'.split(
    ' ',
  ),
);

/** Nouns that the endings take for people, but that are things. */
const THINGS = new Set(
  'water paper order number matter power river summer winter letter offer border corner chapter sector factor minor error terror mirror floor door weather quarter center centre theater theatre tower shower dinner computer printer server moment committee coffee fee degree guarantee exist west east test guest rest poster cluster disaster harvest protest request best plant grant restaurant instant variant cover answer layer paper trailer container tanker freighter liner bomber chamber timber fiber fibre member-state harbor labor favor honor color humor rumor vapor tenor motor doctor-fish monitor elevator escalator generator reactor tractor radiator detector sensor vector corridor ladder leather feather shoulder finger liver fever cancer dollar refer gunpowder powder tender gender wonder thunder cylinder calendar november december september october easter december copper silver rubber butter sugar pepper ginger burger chest forest interest list twist artist-run manuscript business process access success address illness witness-box process guess mess press dress stress'.split(
    ' ',
  ),
);

/** Heads of descriptions of bodies. */
const BODIES = new Set(
  'gang crew group firm company corporation business bank agency body organisation organization charity union party club team side squad ministry department office council committee commission court school university college hospital church newspaper paper magazine website broadcaster station channel network airline carrier shipyard manufacturer maker producer retailer supplier operator developer startup subsidiary unit arm division parent conglomerate fund investor watchdog regulator institute laboratory lab museum theatre orchestra band alliance bloc coalition militia army navy force brigade regiment movement outlet publisher cooperative consortium venture utility provider brewer brewery trust service inspectorate bureau institute society foundation association federation authority directorate secretariat academy observatory think-tank league chamber guild'.split(
    ' ',
  ),
);

/** Makes the tests; `roles` are words of office, rank and kin, in lower case (config/names.yaml). */
export function createDescribingNouns(roles: ReadonlySet<string>): DescribingNouns {
  return {
    isPersonNoun: (token) => {
      if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') return false;
      // "super-agent", "ex-policeman"
      const last = token.lower.split('-').at(-1) ?? token.lower;
      return [token.lower, token.lemma, last].some(
        (word) =>
          roles.has(word) ||
          PERSONS.has(word) ||
          (token.pos !== 'ADJ' && AGENT.test(word) && !THINGS.has(word)),
      );
    },
    isBodyNoun: ({ lower, lemma }) => BODIES.has(lower) || BODIES.has(lemma),
  };
}
