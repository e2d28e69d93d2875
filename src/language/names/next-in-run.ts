import type { Token } from '../tokens.ts';
import { acrossSmallWords } from './joins.ts';
import { NAME_NUMBER, numberAfter } from './name-numbers.ts';
import type { NameOptions } from './options.ts';
import { throughParticles } from './particles.ts';
import {
  bareWord,
  CALENDAR,
  FUNCTION_WORDS,
  glued,
  INNER_CAPITALS,
  isCapital,
  spaced,
} from './words.ts';

/** Words that belong to a name although a comma or a point stands before them. */
const AFTER_COMMA = /^(?:Jr|Sr|Inc|Ltd|LLC|LLP|PLC|Plc|plc|Corp|Co|SA|AG|NV)\.?$/;

/** Abbreviations that the tagger parts from their point. */
const ABBREVIATION =
  /^(?:[A-Z]|Rev|Hon|Fr|Bros|Ave|Blvd|Rd|Supt|Det|Insp|Msgr|Cpl|Pvt|Brig|Atty|Pres|Ft|Mt|St|Jr|Sr|Rep|Reps|Sens|Gov)$/;

/** Letters of honour and office behind a person's name, which end it: "Mara Quill KC told the court". */
const HONOUR = /^(?:[KQ]C|SC|M[BEPS]{1,2}|[OC]BE|MSP|TD|PhD|MD|RN)$/;

/** Index of the run's next word after `last`, whatever small words or marks lie between. */
export function nextInRun(
  tokens: readonly Token[],
  from: number,
  last: number,
  options: NameOptions,
): number | undefined {
  const [left, right] = [tokens[last], tokens[last + 1]];
  if (left === undefined || right === undefined || /'s?$/.test(left.text)) return undefined;
  if (isCapital(right))
    return spaced(left, right) || endsAbbreviated(left, right)
      ? capitalInside(tokens, last + 1)
      : undefined;
  if (right.text === '-' && glued(left, right)) return acrossHyphen(tokens, from, last);
  if (right.text === '.' && glued(left, right) && ABBREVIATION.test(left.text))
    return acrossPoint(tokens, last);
  if (right.text === "'s") return acrossPossessive(tokens, last, options);
  if (right.text === ',' && AFTER_COMMA.test(tokens[last + 2]?.text ?? '')) return last + 2;
  if (right.text === '"') return acrossNickname(tokens, last, options);
  if (!spaced(left, right)) return undefined;
  if (NAME_NUMBER.test(right.text)) return numberAfter(tokens, last + 1, options);
  return (
    acrossSmallWords(tokens, from, last, options) ?? throughParticles(tokens, last + 1, options)
  );
}

/** "Women's World Cup", "Valentine's Day": a common noun's possessive, or anybody's before a day or prize. */
function acrossPossessive(
  tokens: readonly Token[],
  last: number,
  options: NameOptions,
): number | undefined {
  const [owner, mark, next] = tokens.slice(last, last + 3);
  if (
    owner === undefined ||
    mark === undefined ||
    next === undefined ||
    !spaced(mark, next) ||
    !isCapital(next)
  )
    return undefined;
  if (/^(?:day|eve|prize|award)$/.test(next.lower)) return last + 2;
  const common =
    /^(?:women|men|children|people|ladies|king|queen|farmer|worker|mother|father|veteran|teacher|nurse)$/.test(
      owner.lower,
    );
  return common && !options.data.demonyms.has(next.lower) ? last + 2 : undefined;
}

/** "U.S.Secretary": sources drop a space. */
function endsAbbreviated(left: Token, right: Token): boolean {
  return glued(left, right) && left.text.endsWith('.');
}

function capitalInside(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || CALENDAR.has(bareWord(token)) || /^I'\w/.test(token.text))
    return undefined;
  if (HONOUR.test(token.text) && (next === undefined || !isCapital(next))) return undefined;
  if (!FUNCTION_WORDS.has(token.lower)) return at;
  const inner =
    INNER_CAPITALS.has(token.lower) &&
    next !== undefined &&
    isCapital(next) &&
    !FUNCTION_WORDS.has(next.lower);
  return inner && spaced(token, next) ? at : undefined;
}

/** Adjectives that a name takes with a hyphen ("NATO-led"): the name ends before it. */
const TAIL_ADJECTIVE =
  /^(?:led|run|era|like|born|wide|only|made|held|area|style|based|old|ever|long|site|type|bred|free|day|year)$/;

/** "Jean-Luc", "Adams-Baker", "Ban Ki-moon"; not "Austin-based". */
function acrossHyphen(tokens: readonly Token[], from: number, last: number): number | undefined {
  const [hyphen, tail] = [tokens[last + 1], tokens[last + 2]];
  if (hyphen === undefined || tail === undefined || !glued(hyphen, tail)) return undefined;
  if (isCapital(tail)) return last + 2;
  const second = last > from && isCapital(tokens[last - 1] ?? tail);
  const syllable = /^[a-z]{2,4}$/.test(tail.text) && !TAIL_ADJECTIVE.test(tail.text);
  return second && syllable && /^\p{Lu}\p{Ll}{1,5}$/u.test(tokens[last]?.text ?? '')
    ? last + 2
    : undefined;
}

function acrossPoint(tokens: readonly Token[], last: number): number | undefined {
  const [point, next] = [tokens[last + 1], tokens[last + 2]];
  if (point === undefined || next === undefined || !spaced(point, next)) return undefined;
  return isCapital(next) && !FUNCTION_WORDS.has(next.lower) ? last + 2 : undefined;
}

/** `Robert "Bob" Hale`. */
function acrossNickname(
  tokens: readonly Token[],
  last: number,
  options: NameOptions,
): number | undefined {
  const [open, pet, close, surname] = tokens.slice(last + 1, last + 5);
  if (open === undefined || pet === undefined || close === undefined || surname === undefined)
    return undefined;
  const quoted = glued(open, pet) && close.text === '"' && glued(pet, close) && isCapital(pet);
  const given = options.data.givenNames.has(bareWord(tokens[last] ?? pet));
  return quoted && given && spaced(close, surname) && isCapital(surname) ? last + 4 : undefined;
}
