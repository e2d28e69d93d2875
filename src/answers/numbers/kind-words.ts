import type { Unit } from '../../language/numbers/number.ts';

/** What a word of a question asks to be given: a kind of unit, for a measure also its base. */
export interface KindAsked {
  readonly kind: Unit['kind'];
  readonly base?: string;
  /** Whether the text must have the word as well ("premium"), or it only names the kind ("price"). */
  readonly telling: boolean;
}

const KINDS: readonly (readonly [Unit['kind'], RegExp, RegExp])[] = [
  ['age', /^(?:old|age|aged|ages)$/, /^$/],
  [
    'money',
    /^(?:costs?|price|fees?|worth|value|money|dollars?|euros?|pounds?|sum|amount|rand|yen|yuan|rupees?|francs?|pesos?|shillings?|kron(?:a|or|er)|zlotys?|roubles?|rubles?|lira)$/,
    /^(?:stole|steal|stolen|owe[sd]?|earned|earns?|bids?|offer|offered|savings?|turnover|equity|debts?|fined?|loss|losses|profits?|revenues?|budget|damages?|raised?|spent|spend|salary|deal|bail|ransom|prize|wages?|funding|aid|pays?|paid|tax|rent|compensation|payout|grant|loan|rewards?|bount(?:y|ies)|bonus(?:es)?|severance|fortune|pensions?|royalt(?:y|ies)|deposit|donations?|subsid(?:y|ies)|investments?|expenses|refunds?|allowance|credit|dividend|earnings|income|takings|proceeds|surplus|deficit|spending)$/,
  ],
  [
    'percent',
    /^(?:percent|percentage|proportion)$/,
    /^(?:premium|share|stake|rate|turnout|rise|fall|inflation|swing)$/,
  ],
  [
    'duration',
    /^(?:duration|length|last(?:s|ed|ing)?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/,
    /^(?:sentence|term|delay|contract|ban|suspension)$/,
  ],
  ['score', /^(?:score|result)$/, /^$/],
];

const MEASURES: readonly (readonly [string, RegExp])[] = [
  [
    'm',
    /^(?:distance|height|length|depth|width|metres?|meters?|feet|foot|miles?|kilometres?|kilometers?|km|inch|inches|centimetres?|centimeters?|rain|rainfall|snow|snowfall|surge|swell|waves?|tide)$/,
  ],
  ['kg', /^(?:weigh|weighs|weighed|weight|tons?|tonnes?|kilos?|kilograms?|pounds?)$/],
  ['m2', /^(?:area|acres?|hectares?|size)$/],
  ['m3', /^(?:volume|capacity|litres?|liters?|gallons?|barrels?)$/],
  ['degC', /^(?:temperatures?|degrees?)$/],
  ['m/s', /^(?:speed|winds?|mph|kph|gusts?|knots?)$/],
  ['magnitude', /^(?:magnitude|strength|size|intensity)$/],
];

/** What "how" asks for with its adjective; it opens the argument of a plain question. */
const AFTER_HOW: Readonly<Record<string, readonly KindAsked[]>> = {
  old: plainly('age'),
  long: [...plainly('duration'), ...measures('m')],
  far: measures('m'),
  tall: measures('m'),
  high: [...measures('m'), ...measures('m/s'), ...measures('degC')],
  deep: measures('m'),
  wide: measures('m'),
  fast: [...measures('m/s'), ...plainly('duration')],
  heavy: measures('kg'),
  big: [
    ...measures('m'),
    ...measures('m2'),
    ...measures('m3'),
    ...measures('magnitude'),
    ...plainly('money'),
    ...plainly('percent'),
  ],
  large: [
    ...measures('m'),
    ...measures('m2'),
    ...measures('m3'),
    ...measures('magnitude'),
    ...plainly('money'),
    ...plainly('percent'),
  ],
  strong: [...measures('magnitude'), ...measures('m/s')],
  hot: measures('degC'),
  cold: measures('degC'),
  much: [
    ...plainly('money'),
    ...plainly('percent'),
    ...measures('m'),
    ...measures('kg'),
    ...measures('m2'),
    ...measures('m3'),
  ],
};

/** Nouns that are as often something else: alone they do not make a topic a number. */
const COMMON =
  /^(?:last(?:s|ed|ing)?|deal|result|fined?|loss|share|rate|seconds?|minutes?|hours?|days?|weeks?|months?|years?|feet|foot|miles?|offered|damages?|raised?|aid|term|contract|ban|suspension|rise|fall|delay|sentence|waves?|tide|area|tax|rent|grant|loan|swing|strength|spen[dt]|earned|credit|investments?|bonus(?:es)?|deposit)$/;

/** The kinds that a word asks for; none for most words. */
export function kindsAsked(word: string): readonly KindAsked[] {
  const lower = word.toLowerCase();
  const found: KindAsked[] = [];
  for (const [kind, plain, telling] of KINDS) {
    if (plain.test(lower)) found.push({ kind, telling: false });
    else if (telling.test(lower)) found.push({ kind, telling: true });
  }
  for (const [base, pattern] of MEASURES)
    if (pattern.test(lower)) found.push({ kind: 'measure', base, telling: false });
  return found;
}

/** The kinds that "how long" and its like ask for; undefined for other words. */
export function kindsAfterHow(word: string): readonly KindAsked[] | undefined {
  return Object.hasOwn(AFTER_HOW, word) ? AFTER_HOW[word] : undefined;
}

/** Whether a word by itself makes a topic one that a number answers: "price", "depth". */
export function namesMeasure(word: string): boolean {
  return !COMMON.test(word.toLowerCase()) && kindsAsked(word).length > 0;
}

function plainly(kind: Unit['kind']): readonly KindAsked[] {
  return [{ kind, telling: false }];
}

function measures(base: string): readonly KindAsked[] {
  return [{ kind: 'measure', base, telling: false }];
}
