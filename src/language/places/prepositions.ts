/** How a place or venue is related to what the sentence tells. */
export type Locative = 'in' | 'at' | 'near' | 'from' | 'to' | 'of';

/**
 * Prepositions of place. "by", "for", "over" and "with" are left out: they seldom
 * tell where.
 */
export const LOCATIVES: ReadonlyMap<string, Locative> = new Map(
  Object.entries({
    in: 'in',
    inside: 'in',
    within: 'in',
    across: 'in',
    throughout: 'in',
    amid: 'in',
    at: 'at',
    on: 'at',
    aboard: 'at',
    down: 'at',
    up: 'at',
    atop: 'at',
    under: 'at',
    beneath: 'at',
    near: 'near',
    outside: 'near',
    around: 'near',
    beside: 'near',
    off: 'near',
    behind: 'near',
    opposite: 'near',
    beyond: 'near',
    along: 'near',
    past: 'near',
    alongside: 'near',
    from: 'from',
    to: 'to',
    into: 'to',
    toward: 'to',
    towards: 'to',
    onto: 'to',
    through: 'to',
    via: 'to',
    of: 'of',
  } as const),
);

/** Prepositions that nothing but a place (or a time) follows. */
export const STRONG_LOCATIVES: ReadonlySet<string> = new Set(
  'in inside within across throughout near outside around off downtown nearby'.split(' '),
);

/** "the city of Lyon", "the outskirts of Lyon": the noun says that a place follows. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'city town village hamlet suburb suburbs neighborhood neighbourhood neighborhoods district quarter area areas section ' +
    'borough county province region state republic territory island islands isle port peninsula capital municipality ' +
    'settlement resort community commune prefecture governorate canton parish enclave outskirts edge edges north ' +
    'south east west northeast northwest southeast southwest centre center heart middle part parts rest shores coast ' +
    'border borders streets skies citizens residents people mayor governor bishop archbishop side corner'
  ).split(' '),
);

/** Nouns that follow the name of a region: "Kursk region", "Idlib province". */
export const REGION_NOUNS: ReadonlySet<string> = new Set(
  'region province oblast state county governorate prefecture territory republic'.split(' '),
);
