import type { NumberClaim } from '../../claims/claim.ts';
import { wordsOf } from '../../claims/words.ts';
import type { Token } from '../../language/tokens.ts';
import type { Evidence } from '../../library/evidence.ts';
import { wordKeys } from '../../library/keys.ts';
import type { Term } from '../terms.ts';
import { labelTokens } from './label.ts';

/** A length called an altitude, where a height is asked for. */
const OTHER_MEASURE = 0.75;

/** Nouns for any measure: they leave open which ("a total of 9 miles"). */
const ANY =
  /^(?:total|sum|average|mean|median|record|maximum|minimum|peak|figure|amount|number|range|excess|rate|level|kind|part|most|some|all|half|third|quarter|tune|series|matter|case)s?$/;

/** Verbs that say which measure a sum is: "cost 5 million", "earns 4,000 a month". */
const MEASURING = /^(?:cost|earn|owe|weigh|measure|fetch)$/;

/** Words right behind a length that say which one: "9 metres deep", "9 metres from the door". */
const BEHIND =
  /^(?:tall|high|deep|long|wide|thick|broad|away|from|apart|offshore|inland|up|down|off)$/;

/**
 * How much the word by which the text itself names a measure speaks against the question: "an
 * altitude of 9 km" is no height of a tower. 1 where it names none, or the one that is asked for.
 */
export function measureQuality(
  claim: NumberClaim,
  evidence: Evidence,
  terms: readonly Term[],
): number {
  const names = measureNames(claim, evidence);
  const isAsked = names.some((token) =>
    wordKeys(token).some((key) => terms.some(({ keys }) => keys.has(key))),
  );
  return names.length === 0 || isAsked ? 1 : OTHER_MEASURE;
}

function measureNames(claim: NumberClaim, evidence: Evidence): readonly Token[] {
  const { unit } = claim.number;
  if (unit.kind === 'count' || unit.kind === 'bare' || unit.kind === 'age' || unit.kind === 'score')
    return [];
  const { tokens } = evidence;
  const words = wordsOf(tokens, claim.number);
  if (words === undefined) return [];
  const label = labelTokens(evidence).filter(({ pos }) => pos === 'NOUN');
  // "Loss: 9 million" may be what was stolen, "Burn: 90 seconds" how long a test took.
  if (label.length > 0) return unit.kind === 'measure' || unit.kind === 'percent' ? label : [];
  const behind = tokens[words.to];
  if (unit.kind === 'measure' && behind !== undefined && BEHIND.test(behind.lower)) return [behind];
  const named = nounBefore(tokens, words.from);
  if (named !== undefined) return [named];
  const verb = claim.hangsOn.verb === undefined ? undefined : tokens[claim.hangsOn.verb];
  if (unit.kind === 'money' && verb !== undefined && MEASURING.test(verb.lemma)) return [verb];
  return [];
}

/** "sales of about 9 million": the noun before the "of" that leads to a number. */
function nounBefore(tokens: readonly Token[], number: number): Token | undefined {
  let at = number - 1;
  while (at > 0 && /^(?:ADV|ADJ|DET|NUM|SYM)$/.test(tokens[at]?.pos ?? '') && number - at < 5)
    at -= 1;
  const noun = tokens[at]?.lower === 'of' ? tokens[at - 1] : undefined;
  return noun?.pos === 'NOUN' && !ANY.test(noun.lower) ? noun : undefined;
}
