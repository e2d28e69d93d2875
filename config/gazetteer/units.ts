/** How countries, regions and counties are called in the news, out of how GeoNames and CLDR call them. */

/** CLDR's names that no newspaper prints. */
const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  AG: 'Antigua and Barbuda',
  BA: 'Bosnia and Herzegovina',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  HK: 'Hong Kong',
  KN: 'Saint Kitts and Nevis',
  MM: 'Myanmar',
  MO: 'Macau',
  PS: 'Palestinian territories',
  ST: 'São Tomé and Príncipe',
  TR: 'Turkey',
  TT: 'Trinidad and Tobago',
  VC: 'Saint Vincent and the Grenadines',
};

const KIND_WORDS =
  'Autonomous Oblast|Autonomous Okrug|Province|Region|Governorate|Oblast|Department|County|Prefecture|Municipality|Voivodeship|Division|Krai|Kray|Republic|District|Parish|State|City';
const KIND_AFTER = new RegExp(` (?:${KIND_WORDS})'?$`, 'i');
const KIND_BEFORE = /^(?:Province|Region|Republic|State|City|Canton) of (?:the )?/;
const COUNTY_BEFORE =
  /^(?:(?:Royal |Metropolitan )?Borough|District|City and Borough|City and District|City|County) of /;
const BARE =
  /^(?:(?:North|South|East|West|Central|Centre|Center|Upper|Lower|Capital|Federal|National)(?:ern)?(?:[ -](?=\w)|$))+$/;

/** English name of an ISO 3166 country. */
export function countryName(code: string): string {
  const known = COUNTRY_NAMES[code];
  if (known !== undefined) return known;
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
  return name.replace('St. ', 'Saint ').replace(' & ', ' and ');
}

/** A region's name, and what is left of it without "Oblast", "Province", …: "Kursk Oblast", "Kursk". */
export function regionNames(name: string): readonly string[] {
  const short = name.replace(KIND_AFTER, '').replace(KIND_BEFORE, '');
  // "Northern", "Central", "Capital": a direction, not a name, unless the kind stands beside it.
  if (BARE.test(short)) return [short === name ? `${name} Region` : name];
  return short === name ? [name] : [name, short];
}

/** A county's name without what kind of council it has: "Borough of Bolton" is Bolton. */
export function countyName(name: string): string {
  return name.replace(COUNTY_BEFORE, '').replace(/ Council$/, '');
}
