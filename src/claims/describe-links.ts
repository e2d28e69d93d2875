import type { Lexicon } from '../language/lexicon.ts';
import type { NumberMention } from '../language/numbers/number.ts';
import { contains } from '../language/span.ts';
import type { RoleClaim } from './claim.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { namesIn, spanOf } from './words.ts';

/** Offices that a definite description names by itself: "the mayor" need not be the person just named. */
const OFFICES = new Set(
  'president minister premier chancellor mayor governor judge justice king queen pope secretary ambassador chairman chairwoman chair spokesman spokeswoman spokesperson official officer coroner prosecutor lawyer attorney defendant victim witness coach manager leader chief commissioner senator prosecution member resident reader visitor user customer author writer reporter correspondent'.split(
    ' ',
  ),
);

/**
 * Descriptions at the start of a sentence that stand for the person just named: "The former
 * director, who …", "The 44-year-old fisherman …". Only where one person stands in the sentence
 * before, or where the age agrees. Each says what that person is.
 */
export function describedAnew(reading: Reading, lexicon: Lexicon): readonly RoleClaim[] {
  const ages = agesOf(reading);
  return reading.sentences.flatMap((sentence, i): RoleClaim[] => {
    const phrase = openingPhrase(sentence, lexicon);
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
  });
}

interface Opening {
  readonly from: number;
  readonly to: number;
  readonly isOffice: boolean;
}

/** "The former finance director of the port": a definite phrase at the start that names a kind of person. */
function openingPhrase(sentence: ReadSentence, lexicon: Lexicon): Opening | undefined {
  const { tokens, phrases, heading } = sentence;
  const first = tokens[0];
  if (heading || first === undefined || first.lower !== 'the') return undefined;
  const phrase = phrases.find(({ from }) => from === 0);
  const head = phrase === undefined ? undefined : tokens[phrase.head];
  if (phrase === undefined || head === undefined || head.pos !== 'NOUN') return undefined;
  const isAged = /^(?:old|olds)$/.test(head.lower);
  const isSingular = head.lower === head.lemma || !head.lower.endsWith('s');
  if (!isAged && (!lexicon.isPersonNoun(head) || !isSingular)) return undefined;
  let to = phrase.to;
  if (tokens[to]?.lower === 'of') to = phrases.find(({ from }) => from === to + 1)?.to ?? to;
  if (tokens[to]?.pos === 'PROPN' || (tokens[to]?.lower === ',' && tokens[to + 1]?.pos === 'PROPN'))
    return undefined;
  const isFormer = tokens.slice(0, to).some(({ lower }) => lower === 'former' || lower === 'ex');
  return { from: 1, to, isOffice: OFFICES.has(head.lemma) && !isFormer };
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
