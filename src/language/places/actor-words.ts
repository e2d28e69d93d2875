/** People and papers that come "from" a capital as from a government: "envoys from Tallinn". */
export const ACTOR_NOUNS: ReadonlySet<string> = new Set(
  (
    'delegation envoy official negotiator diplomat representative minister demand proposal statement signal message ' +
    'response reply pressure support aid assurance guarantee concession threat warning approval permission help backing ' +
    'criticism condemnation reaction interest movement commitment'
  ).split(' '),
);

/** What one has with a government: "ties to Moscow", "pressure on Tallinn", "the demands of Moscow". */
export const DEALING_NOUNS: ReadonlySet<string> = new Set(
  (
    'tie link aid assistance concession threat alternative message pressure sanction demand attitude objective policy ' +
    'government leader leadership position stance proposal guarantee support intention interest aim will critic ally ' +
    'warning loyalty opposition answer'
  ).split(' '),
);

/** What belongs to a city as a place: "Moscow's streets". */
export const SETTING_NOUNS: ReadonlySet<string> = new Set(
  (
    'street streets suburb suburbs airport airports metro subway outskirts district districts neighborhood neighborhoods ' +
    'neighbourhood neighbourhoods center centre downtown skyline weather population residents mayor police museum ' +
    'hospital hospitals university station stadium square port river bridge park hotel hotels restaurants bars ' +
    'theatre theater cathedral church east west north south old main central underground traffic sunlight waterfront'
  ).split(' '),
);

/** "Moscow is ready": of a state; "Moscow is cold": of a city. */
export const ACTING_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'ready willing unwilling prepared likely unlikely expected set committed confident open opposed determined keen ' +
    'eager reluctant able unable cautious concerned worried adamant wary hopeful responsible interested involved right ' +
    'wrong'
  ).split(' '),
);

/** Verbs whose subject may well be a place. */
export const PASSIVE_VERBS: ReadonlySet<string> = new Set(
  (
    'lie sit stand host become remain wake rise sprawl border stretch experience suffer house celebrate feature have ' +
    'boast attract freeze burn sleep offer carry be'
  ).split(' '),
);

/** Verbs of states that the tagger takes for plural nouns: "Washington signals". */
export const DEEDS: ReadonlySet<string> = new Set(
  'signals demands fears hopes plans vows claims wants seeks backs rejects accepts refuses insists warns says urges moves acts responds'.split(
    ' ',
  ),
);
