/** A physical unit: how it is written, and how a value is turned into its base. */
export interface MeasureUnit {
  /** The form that is shown and kept in a mention. */
  readonly unit: string;
  readonly base: string;
  /** Value in the base = value × factor + offset. */
  readonly factor: number;
  readonly offset?: number;
  /** Written forms that only count directly behind the digits or after a space, case kept. */
  readonly symbols: readonly string[];
  /** Written forms in lower case, singular and plural. */
  readonly words: readonly string[];
}

/**
 * Units of news reports. Factors are the exact definitions of NIST Handbook 44, appendix C; gallons
 * are US gallons. "ton" is taken as the metric ton: reports seldom say which, and the rounding of
 * such figures is coarser than the tenth between them.
 */
const MEASURE_UNITS: readonly MeasureUnit[] = [
  unit('km', 'm', 1000, ['km', 'kms'], 'kilometre kilometres kilometer kilometers'),
  unit('mile', 'm', 1609.344, ['mi'], 'mile miles'),
  unit('nautical mile', 'm', 1852, ['nm'], 'nautical-mile nautical-miles'),
  unit('m', 'm', 1, ['m'], 'metre metres meter meters'),
  unit('cm', 'm', 0.01, ['cm', 'cms'], 'centimetre centimetres centimeter centimeters'),
  unit('mm', 'm', 0.001, ['mm'], 'millimetre millimetres millimeter millimeters'),
  unit('ft', 'm', 0.3048, ['ft'], 'foot feet'),
  unit('inch', 'm', 0.0254, ['in.'], 'inch inches'),
  unit('yard', 'm', 0.9144, ['yds', 'yd'], 'yard yards'),
  unit('kg', 'kg', 1, ['kg', 'kgs'], 'kilogram kilograms kilogramme kilogrammes kilo kilos'),
  unit('g', 'kg', 0.001, ['g'], 'gram grams gramme grammes'),
  unit('mg', 'kg', 1e-6, ['mg'], 'milligram milligrams'),
  unit('tonne', 'kg', 1000, ['t'], 'tonne tonnes ton tons'),
  unit('metric ton', 'kg', 1000, [], 'metric-ton metric-tons metric-tonne metric-tonnes'),
  unit('lb', 'kg', 0.45359237, ['lb', 'lbs'], 'pound pounds'),
  unit('ounce', 'kg', 0.028349523125, ['oz'], 'ounce ounces'),
  unit('litre', 'm3', 0.001, ['l'], 'litre litres liter liters'),
  unit('ml', 'm3', 1e-6, ['ml'], 'millilitre millilitres milliliter milliliters'),
  unit('gallon', 'm3', 0.003785411784, ['gal'], 'gallon gallons'),
  unit('barrel', 'm3', 0.158987294928, ['bbl'], 'barrel barrels'),
  unit('cubic metre', 'm3', 1, ['m3', 'm³'], 'cubic-metre cubic-metres cubic-meter cubic-meters'),
  unit('cubic foot', 'm3', 0.028316846592, [], 'cubic-foot cubic-feet'),
  unit('acre', 'm2', 4046.8564224, [], 'acre acres'),
  unit('hectare', 'm2', 10_000, ['ha'], 'hectare hectares'),
  unit(
    'sq km',
    'm2',
    1e6,
    ['km2', 'km²', 'sq-km'],
    'square-kilometre square-kilometres square-kilometer square-kilometers',
  ),
  unit('sq mile', 'm2', 2_589_988.110336, ['sq-mi'], 'square-mile square-miles sq-mile sq-miles'),
  unit(
    'sq m',
    'm2',
    1,
    ['m2', 'm²', 'sq-m'],
    'square-metre square-metres square-meter square-meters',
  ),
  unit('sq ft', 'm2', 0.09290304, ['sq-ft'], 'square-foot square-feet'),
  unit(
    'km/h',
    'm/s',
    1 / 3.6,
    ['km/h', 'kph', 'kmph', 'kmh'],
    'kilometres-per-hour kilometers-per-hour kilometres-an-hour kilometers-an-hour',
  ),
  unit('mph', 'm/s', 0.44704, ['mph'], 'miles-per-hour miles-an-hour'),
  unit('knot', 'm/s', 1852 / 3600, ['kt', 'kts'], 'knot knots'),
  unit(
    'm/s',
    'm/s',
    1,
    ['m/s'],
    'metres-per-second meters-per-second metres-a-second meters-a-second',
  ),
  unit(
    '°C',
    'degC',
    1,
    ['°C', '° C', 'C', 'ºC'],
    'degrees-celsius degrees-centigrade degrees-c celsius',
  ),
  {
    ...unit(
      '°F',
      'degC',
      5 / 9,
      ['°F', '° F', 'F', 'ºF'],
      'degrees-fahrenheit degrees-f fahrenheit',
    ),
    offset: -160 / 9,
  },
  unit('W', 'W', 1, ['W'], 'watt watts'),
  unit('kW', 'W', 1e3, ['kW'], 'kilowatt kilowatts'),
  unit('MW', 'W', 1e6, ['MW'], 'megawatt megawatts'),
  unit('GW', 'W', 1e9, ['GW'], 'gigawatt gigawatts'),
  unit('kWh', 'J', 3.6e6, ['kWh'], 'kilowatt-hour kilowatt-hours'),
  unit('V', 'V', 1, ['V'], 'volt volts'),
  unit('Hz', 'Hz', 1, ['Hz'], 'hertz'),
  unit('MHz', 'Hz', 1e6, ['MHz', 'Mhz'], 'megahertz'),
  unit('GHz', 'Hz', 1e9, ['GHz', 'Ghz'], 'gigahertz'),
  unit('KB', 'byte', 1e3, ['KB', 'kB'], 'kilobyte kilobytes'),
  unit('MB', 'byte', 1e6, ['MB', 'Mb'], 'megabyte megabytes'),
  unit('GB', 'byte', 1e9, ['GB', 'Gb'], 'gigabyte gigabytes'),
  unit('TB', 'byte', 1e12, ['TB'], 'terabyte terabytes'),
];

const BY_SYMBOL = new Map(
  MEASURE_UNITS.flatMap((entry) => entry.symbols.map((symbol) => [symbol, entry] as const)),
);
const BY_WORD = new Map(
  MEASURE_UNITS.flatMap((entry) => entry.words.map((word) => [word, entry] as const)),
);
const BY_NAME = new Map(MEASURE_UNITS.map((entry) => [entry.unit, entry] as const));

function unit(
  name: string,
  base: string,
  factor: number,
  symbols: readonly string[],
  words: string,
): MeasureUnit {
  return { unit: name, base, factor, symbols, words: words === '' ? [] : words.split(' ') };
}

/** Whether letters that are glued to digits are a unit's symbol ("9mm", "30C"). */
export function isMeasureSymbol(letters: string): boolean {
  return BY_SYMBOL.has(letters) || BY_WORD.has(letters.toLowerCase());
}

/** The unit that is written so: a symbol with its case, or a word in any case, its parts joined by hyphens. */
export function unitWritten(form: string): MeasureUnit | undefined {
  return BY_SYMBOL.get(form) ?? BY_WORD.get(form.toLowerCase());
}

/** The unit of a mention, by the name that is kept in it. */
export function unitNamed(name: string): MeasureUnit | undefined {
  return BY_NAME.get(name);
}
