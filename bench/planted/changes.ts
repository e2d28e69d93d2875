import type { Change } from './change.ts';
import { age } from './changes/age.ts';
import { bound } from './changes/bound.ts';
import { city } from './changes/city.ts';
import { count } from './changes/count.ts';
import { currency } from './changes/currency.ts';
import { date } from './changes/date.ts';
import { distance } from './changes/distance.ts';
import { generalOffice } from './changes/general-office.ts';
import { hour } from './changes/hour.ts';
import { name } from './changes/name.ts';
import { office } from './changes/office.ts';
import { rounded } from './changes/rounded.ts';
import { same } from './changes/same.ts';
import { share } from './changes/share.ts';
import { spelled } from './changes/spelled.ts';
import { spelling } from './changes/spelling.ts';
import { sum } from './changes/sum.ts';
import { surname } from './changes/surname.ts';
import { unit } from './changes/unit.ts';
import { unnamedVenue } from './changes/unnamed-venue.ts';
import { update } from './changes/update.ts';
import { venue } from './changes/venue.ts';
import { wider } from './changes/wider.ts';
import { zone } from './changes/zone.ts';

/** Every kind of difference: those that must be marked, the update, and those that must not. */
export const CHANGES: readonly Change[] = [
  venue,
  city,
  date,
  hour,
  count,
  sum,
  share,
  distance,
  age,
  office,
  name,
  update,
  same,
  wider,
  unnamedVenue,
  zone,
  unit,
  bound,
  rounded,
  spelled,
  currency,
  generalOffice,
  surname,
  spelling,
];
