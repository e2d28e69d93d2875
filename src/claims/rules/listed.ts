import type { NounPhrase } from '../../language/grammar/noun-phrases.ts';
import type { ReadSentence } from '../reading.ts';

const JOINTS = new Set([',', 'and', '&', 'or', 'with', 'alongside', 'plus', ';']);
const AROUND = new Set(['as', 'well', 'both', 'also', 'special', 'together', 'other', 'including']);

/** The noun phrases of a list that begins at a word: "A, B and C", also "A, along with B". */
export function phrasesListed(sentence: ReadSentence, at: number): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  let next = at;
  while (next < sentence.tokens.length) {
    while (
      AROUND.has(sentence.tokens[next]?.lower ?? '') &&
      phraseFrom(sentence, next) === undefined
    )
      next += 1;
    const phrase = phraseFrom(sentence, next);
    if (phrase === undefined) break;
    found.push(phrase);
    next = phrase.to;
    const joint = sentence.tokens[next];
    if (joint === undefined || !(JOINTS.has(joint.lower) || joint.lower === 'along')) break;
    while (
      JOINTS.has(sentence.tokens[next]?.lower ?? '') ||
      sentence.tokens[next]?.lower === 'along'
    )
      next += 1;
  }
  return found;
}

/** The list that ends right before a word, back to the start of its clause. */
export function phrasesBefore(sentence: ReadSentence, before: number): readonly NounPhrase[] {
  const clause = sentence.clauses.ofToken[before];
  const found: NounPhrase[] = [];
  let end = before;
  for (;;) {
    while (end > 0 && /^(?:AUX|ADV)$/.test(sentence.tokens[end - 1]?.pos ?? '')) end -= 1;
    while (end > 0 && JOINTS.has(sentence.tokens[end - 1]?.lower ?? '')) end -= 1;
    const phrase = sentence.phrases.find((one) => one.to === end);
    if (phrase === undefined || sentence.clauses.ofToken[phrase.from] !== clause) break;
    found.unshift(phrase);
    end = phrase.from;
  }
  return found;
}

function phraseFrom(sentence: ReadSentence, at: number): NounPhrase | undefined {
  return sentence.phrases.find((phrase) => phrase.from === at);
}
