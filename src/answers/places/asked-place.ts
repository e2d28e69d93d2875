import type { PlaceClaim } from '../../claims/claim.ts';
import type { Gazetteer } from '../../language/places/gazetteer.ts';
import type { Place } from '../../language/places/place.ts';
import type { Candidate } from '../candidate.ts';
import type { Argument } from '../terms.ts';

/** What kind of place a question names: "which state …", "which building …". */
export type AskedLevel = 'region' | 'country' | 'city' | 'venue';

const LEVELS: Readonly<Record<AskedLevel, RegExp>> = {
  region: /^(?:state|province|region|county|prefecture|canton)$/i,
  country: /^(?:country|nation)$/i,
  city: /^(?:city|town|village)$/i,
  venue:
    /^(?:building|venue|hotel|hall|stadium|arena|hospital|church|court|courthouse|airport|station|school|theatre|theater|museum|palace)$/i,
};

/** The level that the first word asks for, and the argument without that word. */
export function askedPlace(argument: Argument): {
  readonly level?: AskedLevel;
  readonly argument: Argument;
} {
  const [first, second] = argument.tokens;
  const levels: readonly AskedLevel[] = ['region', 'country', 'city', 'venue'];
  const level = levels.find((one) => LEVELS[one].test(first?.text ?? ''));
  const terms = argument.terms.filter(({ at }) => at > 0);
  if (level === undefined || terms.length === 0 || second?.lower === 'of') return { argument };
  return { level, argument: { ...argument, terms } };
}

/** A candidate at the level that was asked for: itself, what it lies in, or none. */
export function atLevel(
  candidate: Candidate<PlaceClaim>,
  level: AskedLevel | undefined,
  gazetteer: Gazetteer,
): readonly Candidate<PlaceClaim>[] {
  const { claim } = candidate;
  if (level === undefined) return [candidate];
  if (level === 'venue') return claim.place.type === 'venue' ? [candidate] : [];
  const [reading] = claim.place.readings;
  if (reading === undefined) return [];
  const around = [reading, ...reading.within.flatMap((id) => gazetteer.byId(id) ?? [])];
  const wanted = around.find(({ kind }) => kind === level);
  return wanted === undefined
    ? []
    : [{ ...candidate, claim: { ...claim, place: lifted(claim, wanted) } }];
}

function lifted({ place }: PlaceClaim, to: Place): PlaceClaim['place'] {
  return { start: place.start, end: place.end, text: to.name, type: 'place', readings: [to] };
}
