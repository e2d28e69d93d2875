import type { NounPhrase } from '../language/grammar/noun-phrases.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { NumberMention } from '../language/numbers/number.ts';
import { contains } from '../language/span.ts';
import type { Token } from '../language/tokens.ts';
import type { RoleClaim } from './claim.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { namesIn, spanOf } from './words.ts';

/** Offices that a definite description names by itself: "the mayor" need not be the person just named. */
const OFFICES = new Set(
  'president minister premier chancellor mayor governor judge justice king queen pope secretary ambassador chairman chairwoman chair spokesman spokeswoman spokesperson official officer coroner prosecutor lawyer attorney defendant victim witness coach manager leader chief commissioner senator prosecution member resident reader visitor user customer author writer reporter correspondent'.split(
    ' ',
  ),
);

/** Words of a relative clause that still read as a description. */
const LONGEST_RELATIVE = 16;

/**
 * Descriptions at the start of a sentence that stand for the person just named: "The former
 * director, who …", "The 44-year-old fisherman …". Only where one person stands in the sentence
 * before, or where the age agrees. Each says what that person is.
 */
export function describedAnew(reading: Reading, lexicon: Lexicon): readonly RoleClaim[] {
  const ages = agesOf(reading);
  return reading.sentences.flatMap((sentence, i) =>
    openingsOf(sentence).flatMap((from): RoleClaim[] => {
      const phrase = openingPhrase(sentence, from, lexicon);
      if (phrase === undefined) return [];
      const byAge = ageIn(sentence, phrase);
      const name = byAge === undefined ? onlyPersonBefore(reading, i) : ages.get(byAge);
      if (name === undefined || (byAge === undefined && phrase.isOffice)) return [];
      const span = spanOf(sentence.tokens, phrase.from, phrase.to);
      return span === undefined
        ? []
        : [
            {
              facet: 'role',
              rule: 'role-described-anew',
              ...span,
              sentence: sentence.index,
              modality: 'asserted',
              name,
            },
          ];
    }),
  );
}

/** Where a subject may stand: at the start, and behind a quotation ('"…," the teacher told'). */
function openingsOf({ tokens, heading }: ReadSentence): readonly number[] {
  if (heading) return [];
  const behind = tokens.findLastIndex(
    ({ lower }, at) => lower === '"' && /^[,.!?]$/.test(tokens[at - 1]?.lower ?? ''),
  );
  return behind < 1 ? [0] : [0, behind + 1];
}

interface Opening {
  readonly from: number;
  readonly to: number;
  readonly isOffice: boolean;
}

/** "The former finance director of the port": a definite phrase that names one person by kind. */
function openingPhrase(
  { tokens, phrases }: ReadSentence,
  start: number,
  lexicon: Lexicon,
): Opening | undefined {
  if (tokens[start]?.lower !== 'the') return undefined;
  const phrase = agedPhrase(tokens, start) ?? phrases.find(({ from }) => from === start);
  const head = phrase === undefined ? undefined : tokens[phrase.head];
  if (phrase === undefined || head === undefined) return undefined;
  const isAged = head.lower === 'old';
  if (!isAged && head.pos !== 'NOUN') return undefined;
  if (!isAged && (!lexicon.isPersonNoun(head) || !isSingular(head) || isCounted(tokens, phrase)))
    return undefined;
  let to = phrase.to;
  if (tokens[to]?.lower === 'of') to = phrases.find(({ from }) => from === to + 1)?.to ?? to;
  const isFormer = tokens
    .slice(start, to)
    .some(({ lower }) => lower === 'former' || lower === 'ex');
  if (isNamedThere(tokens, to)) return undefined;
  const said = isAged ? roleInRelative(tokens, to) : undefined;
  return { from: start + 1, to, ...said, isOffice: OFFICES.has(head.lemma) && !isFormer };
}

/** "the 61-year-old", when no noun follows: the tagger takes its last word for an adjective. */
function agedPhrase(tokens: readonly Token[], from: number): NounPhrase | undefined {
  const old = from + 5;
  const isAged =
    tokens[from + 1]?.pos === 'NUM' &&
    tokens[from + 3]?.lower === 'year' &&
    tokens[old]?.lower === 'old';
  const next = tokens[old + 1]?.pos;
  return !isAged || next === 'NOUN' || next === 'ADJ' || next === 'PROPN'
    ? undefined
    : { from, to: old + 1, head: old };
}

function isSingular({ lower, lemma }: Token): boolean {
  return (
    (lower === lemma || !lower.endsWith('s')) &&
    !/^(?:people|men|women|children|police|staff|crew)$/.test(lower)
  );
}

/** "The 430 guests": several. */
function isCounted(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
  return (
    tokens.slice(from, head).some(({ pos, lower }) => pos === 'NUM' && lower !== 'one') &&
    !tokens.slice(from, head).some(({ lower }) => lower === 'old')
  );
}

/** "The master, Jon Reed", "The master, named by police as Jon Reed": the sentence itself says who it is. */
function isNamedThere(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]?.lower === ',' ? tokens[to + 1] : tokens[to];
  return next?.pos === 'PROPN' || /^(?:named|identified|called)$/.test(next?.lower ?? '');
}

/** "The 61-year-old, who was the trust's treasurer until May, …": what the relative says is the description. */
function roleInRelative(
  tokens: readonly Token[],
  comma: number,
): { readonly from: number; readonly to: number } | undefined {
  if (
    tokens[comma]?.lower !== ',' ||
    tokens[comma + 1]?.lower !== 'who' ||
    tokens[comma + 2]?.lemma !== 'be'
  )
    return undefined;
  const from = comma + 3;
  const to = tokens.findIndex(({ pos }, at) => at > from && pos === 'PUNCT');
  const opens = tokens[from]?.pos === 'DET' || tokens[from]?.pos === 'NOUN';
  return !opens || to < 0 || to - from > LONGEST_RELATIVE ? undefined : { from, to };
}

/** The age inside the phrase, if it tells one. */
function ageIn({ numbers, tokens }: ReadSentence, { to }: Opening): number | undefined {
  const end = tokens[to - 1]?.end ?? 0;
  return numbers.find((number) => isAge(number) && number.start < end)?.min;
}

function isAge({ unit }: NumberMention): boolean {
  return unit.kind === 'age';
}

/** Ages that the article gives with a name ("X, 44,"), of people whose age no other shares. */
function agesOf(reading: Reading): ReadonlyMap<number, number> {
  const found = new Map<number, number | undefined>();
  for (const sentence of reading.sentences) {
    for (const number of sentence.numbers.filter(isAge)) {
      const name = namesIn(reading, sentence).findLast(
        ({ name: one }) =>
          one.kind === 'person' && one.end <= number.start && number.start - one.end <= 3,
      );
      if (name === undefined) continue;
      const known = found.get(number.min);
      const same = known === undefined || reading.names[known]?.text === name.name.text;
      found.set(number.min, found.has(number.min) && !same ? undefined : name.index);
    }
  }
  return new Map(
    [...found].flatMap(([age, name]) => (name === undefined ? [] : [[age, name] as const])),
  );
}

/** The person of the sentence before, if it names one only, or of the one before that. */
function onlyPersonBefore(reading: Reading, i: number): number | undefined {
  for (const back of [1, 2]) {
    const before = reading.sentences[i - back];
    if (before === undefined || before.heading) return undefined;
    const people = namesIn(reading, before).filter(({ name }) => name.kind === 'person');
    const surnames = new Set(people.map(({ name }) => name.text.split(' ').at(-1)));
    if (surnames.size > 1) return undefined;
    const [only] = people;
    if (only !== undefined) {
      const spoken = reading.quotations.some(
        (quotation) => quotation.kind !== 'reported' && contains(quotation, only.name),
      );
      return spoken ? undefined : only.index;
    }
  }
  return undefined;
}
