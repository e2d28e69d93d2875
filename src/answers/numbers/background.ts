import type { Claim, NumberClaim, TimeClaim } from '../../claims/claim.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Argument } from '../terms.ts';

/** What an article dates this long before itself is not what it reports. */
const LONG_BEFORE = 300;
const DAY = 86_400_000;
/** A number of something long past, where the question names no time and nobody of it. */
const PAST = 0.5;

/**
 * How much a number's own date speaks against it: "the 2004 flood killed 40" is not the toll of the
 * flood that the article reports. 1 where nothing does.
 */
export function backgroundQuality(
  claim: NumberClaim,
  evidence: Evidence,
  { terms }: Argument,
  published: ReadonlyMap<string, string>,
): number {
  const date = published.get(evidence.article);
  if (isLongAgo(claim, evidence) && !terms.some(({ kind }) => kind === 'number')) return PAST;
  if (date === undefined || terms.some(({ kind }) => kind === 'name' || kind === 'number'))
    return 1;
  const own = evidence.claims.flatMap(({ claim: other }): readonly TimeClaim[] =>
    isTime(other) && sharesOccasion(other, claim) ? [other] : [],
  );
  const isPast = own.some(
    ({ time }) =>
      time.value.kind === 'interval' &&
      Date.parse(date) - Date.parse(time.value.to) > LONG_BEFORE * DAY,
  );
  return isPast ? PAST : 1;
}

const LONG_AGO =
  /^[^,;]{0,60}\b(?:years|decades?|(?:a |\p{L}+ )generations?|(?:a |half a )century|centuries) (?:ago|earlier|before)\b/u;

/** "One that killed 60 people a generation ago". */
function isLongAgo({ number }: NumberClaim, { text, start }: Evidence): boolean {
  return number.unit.kind !== 'duration' && LONG_AGO.test(text.slice(number.end - start));
}

/** "A fire in 2019 killed 60": the date is that of the verb, or of its subject. */
function sharesOccasion({ hangsOn }: TimeClaim, claim: NumberClaim): boolean {
  return (
    hangsOn.verb === claim.hangsOn.verb ||
    (hangsOn.noun !== undefined && hangsOn.noun === claim.hangsOn.subject)
  );
}

function isTime(claim: Claim): claim is TimeClaim {
  return claim.facet === 'time';
}
