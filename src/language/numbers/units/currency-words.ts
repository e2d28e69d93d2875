/** A currency's code, and what part of it a word names: a cent is 0.01 dollars. */
export interface NamedCurrency {
  readonly currency: string;
  readonly factor: number;
}

/** Currencies whose name is enough, most used first; a bare "dollar" is the US dollar. */
const PLAIN: Readonly<Record<string, string>> = {
  USD: 'dollar dollars dlr dlrs bucks',
  EUR: 'euro euros',
  GBP: 'pound pounds quid stg sterling',
  JPY: 'yen',
  CNY: 'yuan renminbi',
  RUB: 'ruble rubles rouble roubles',
  INR: 'rupee rupees',
  CHF: 'franc francs',
  KRW: 'won',
  MXN: 'peso pesos',
  BRL: 'reais',
  ZAR: 'rand',
  TRY: 'lira liras',
  ILS: 'shekel shekels',
  UAH: 'hryvnia hryvnias',
  PLN: 'zloty zlotys',
  SEK: 'krona kronor',
  DKK: 'kroner krone',
  AED: 'dirham dirhams',
  SAR: 'riyal riyals',
  IRR: 'rial rials',
  THB: 'baht',
  MYR: 'ringgit',
  IDR: 'rupiah',
  VND: 'dong',
  KES: 'shilling shillings',
  NGN: 'naira',
  BDT: 'taka',
  HUF: 'forint forints',
  DEM: 'marks mark',
  ITL: 'lire',
};

/** Names that need the country in front to be told apart. */
const NATIONAL: Readonly<Record<string, string>> = {
  USD: 'us dollar|u.s dollar|u.s. dollar|american dollar',
  CAD: 'canadian dollar|canadian dlr',
  AUD: 'australian dollar|aussie dollar|australian dlr',
  NZD: 'new zealand dollar',
  HKD: 'hong kong dollar|hk dlr',
  SGD: 'singapore dollar',
  TWD: 'taiwan dollar',
  GBP: 'british pound|pound sterling|pounds sterling',
  EGP: 'egyptian pound',
  SYP: 'syrian pound',
  LBP: 'lebanese pound',
  SDG: 'sudanese pound',
  CHF: 'swiss franc',
  FRF: 'french franc',
  BEF: 'belgian franc',
  XAF: 'cfa franc',
  NOK: 'norwegian krone|norwegian kroner|norwegian crown',
  DKK: 'danish krone|danish kroner|danish crown',
  SEK: 'swedish krona|swedish kronor|swedish crown',
  CZK: 'czech koruna|czech crown',
  ISK: 'icelandic krona|icelandic kronur',
  INR: 'indian rupee',
  PKR: 'pakistani rupee|pakistan rupee',
  LKR: 'sri lankan rupee',
  NPR: 'nepalese rupee',
  MXN: 'mexican peso',
  ARS: 'argentine peso',
  CLP: 'chilean peso',
  COP: 'colombian peso',
  PHP: 'philippine peso',
  KRW: 'korean won|south korean won',
  ZAR: 'south african rand',
  TRY: 'turkish lira',
  UGX: 'ugandan shilling',
  TZS: 'tanzanian shilling',
  KES: 'kenyan shilling',
  CNY: 'chinese yuan',
  JPY: 'japanese yen',
  RUB: 'russian ruble|russian rouble',
  DEM: 'german mark|deutsche mark',
};

const CURRENCIES: ReadonlyMap<string, NamedCurrency> = new Map([
  ...Object.entries(PLAIN).flatMap(([currency, names]) =>
    names.split(' ').map((name) => [name, { currency, factor: 1 }] as const),
  ),
  ...Object.entries(NATIONAL).flatMap(([currency, names]) =>
    names
      .split('|')
      .flatMap((name) =>
        [name, `${name}s`].map((form) => [form, { currency, factor: 1 }] as const),
      ),
  ),
  ...'USD EUR GBP JPY CNY RUB INR CHF CAD AUD NZD SEK NOK DKK PLN UAH TRY BRL MXN ZAR KRW'
    .split(' ')
    .map((code) => [code, { currency: code, factor: 1 }] as const),
  ['cent', { currency: 'USD', factor: 0.01 }],
  ['ct', { currency: 'USD', factor: 0.01 }],
  ['cts', { currency: 'USD', factor: 0.01 }],
  ['cents', { currency: 'USD', factor: 0.01 }],
  ['euro cents', { currency: 'EUR', factor: 0.01 }],
  ['pence', { currency: 'GBP', factor: 0.01 }],
  ['p', { currency: 'GBP', factor: 0.01 }],
  ['kopecks', { currency: 'RUB', factor: 0.01 }],
]);

/** The currency of a name ("euros", "Canadian dollars") or a code ("EUR"). */
export function currencyNamed(name: string): NamedCurrency | undefined {
  return CURRENCIES.get(/^[A-Z]{3}$/.test(name) ? name : name.toLowerCase());
}

/** A currency's name in the plural ("dollars"); its code where it has none here. */
export function nameOfCurrency(currency: string): string {
  const names = PLAIN[currency]?.split(' ') ?? [];
  return names[1] ?? names[0] ?? currency;
}
