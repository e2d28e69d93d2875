import { dayNumber, nthWeekday, yearOf } from './calendar.ts';

interface Zone {
  /** Minutes from UTC in winter. */
  readonly standard: number;
  /** "ET", "Eastern": an hour more while daylight saving runs in the United States. */
  readonly american?: true;
}

/** Abbreviations that mean one zone in English news; "IST" and "CST" of Asia mean several, so no IST. */
const ZONES: Readonly<Record<string, Zone>> = {
  gmt: { standard: 0 },
  utc: { standard: 0 },
  z: { standard: 0 },
  bst: { standard: 60 },
  wet: { standard: 0 },
  cet: { standard: 60 },
  cest: { standard: 120 },
  eet: { standard: 120 },
  eest: { standard: 180 },
  msk: { standard: 180 },
  jst: { standard: 540 },
  aest: { standard: 600 },
  aedt: { standard: 660 },
  est: { standard: -300 },
  edt: { standard: -240 },
  cst: { standard: -360 },
  cdt: { standard: -300 },
  mst: { standard: -420 },
  mdt: { standard: -360 },
  pst: { standard: -480 },
  pdt: { standard: -420 },
  et: { standard: -300, american: true },
  ct: { standard: -360, american: true },
  mt: { standard: -420, american: true },
  pt: { standard: -480, american: true },
  eastern: { standard: -300, american: true },
  central: { standard: -360, american: true },
  mountain: { standard: -420, american: true },
  pacific: { standard: -480, american: true },
};

const AMERICAN =
  '(?:U\\.?S\\.? )?(?:Eastern|Central|Mountain|Pacific)(?=[,.);]|$| (?:[Ss]tandard|[Dd]aylight|[Tt]ime|on)\\b)';

/** Source of a zone behind a clock time; the group `zone` holds its name. Case matters ("et al"). */
export const ZONE = `(?:\\s?\\(?(?<zone>(?:GMT|UTC|BST|WET|MSK|JST|CES?T|EES?T|AE[SD]T|[ECMP][SD]?T)\\b|${AMERICAN})(?: [Ss]tandard| [Dd]aylight)?(?: [Tt]ime)?|\\s[Ll]ocal time)?`;

/**
 * Minutes from UTC of a zone's name. American zones without a season follow the date if there is
 * one (daylight saving from the second Sunday of March to the first of November, since 2007), and
 * are taken as standard time otherwise.
 */
export function zoneOffset(name: string, date?: string): number | undefined {
  const zone = ZONES[name.toLowerCase().replace(/^u\.?s\.? /, '')];
  if (zone === undefined) return undefined;
  const summer = zone.american === true && date !== undefined && isAmericanSummer(date);
  return zone.standard + (summer ? 60 : 0);
}

function isAmericanSummer(date: string): boolean {
  const day = dayNumber(date);
  const year = yearOf(date);
  return day >= dayNumber(nthWeekday(year, 3, 7, 2)) && day < dayNumber(nthWeekday(year, 11, 7, 1));
}
