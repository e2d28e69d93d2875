import { attach } from '../../language/grammar/attachment.ts';
import type { Token } from '../../language/tokens.ts';
import type { ClaimRule, NumberClaim } from '../claim.ts';
import { modalityAt } from '../modality.ts';
import type { ReadSentence } from '../reading.ts';

/** Those who may be nobody, and words between them and what befell them. */
const NOBODY = /^(?:nobody|none|no-one)$/;
const BETWEEN =
  /^(?:is|are|was|were|be|been|being|has|have|had|'s|else|so|far|yet|seriously|badly|aboard|inside|there|on|board|in|the|building|reported|believed|known|thought|to|other)$/;
const FAR = 8;
/** What befalls people, told of somebody by a verb. */
const DEED =
  /^(?:killed|injured|hurt|wounded|harmed|died|arrested|detained|charged|hospitali[sz]ed|evacuated|drowned|trapped|missing)$/;
/** The same as things counted; "no injuries were reported". */
const COUNTED =
  /^(?:deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|injur(?:y|ies)|victims?|arrests?|survivors?)$/;

/** "No one was hurt", "there were no fatalities": a count of none, where a source says so. */
export const numberNone: ClaimRule = (_reading, sentence) => {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): readonly NumberClaim[] => {
    const length = nobodyAt(tokens, at);
    if (length > 0) {
      const deed = deedBehind(tokens, at + length);
      return deed === undefined
        ? []
        : noneOf(sentence, { from: at, to: at + length }, { noun: 'people', head: 'person' });
    }
    if (token.lower !== 'no') return [];
    const noun = nounBehind(tokens, at + 1);
    const head = noun === undefined ? undefined : tokens[noun];
    return noun === undefined || head === undefined
      ? []
      : noneOf(sentence, { from: at, to: noun + 1 }, { noun: head.text, head: head.lemma });
  });
};

/** Words of "nobody", "no one", "none" (of them) at a place of a sentence; 0 where it is none. */
function nobodyAt(tokens: readonly Token[], at: number): number {
  const [own, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower];
  if (own === 'no' && (next === 'one' || next === 'people')) return 2;
  return NOBODY.test(own) ? 1 : 0;
}

function deedBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + FAR); at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (DEED.test(lower)) return at;
    if (!BETWEEN.test(lower)) return undefined;
  }
  return undefined;
}

/** "No injuries", "no reported deaths"; "no serious injuries" leaves slight ones, "no further" others. */
function nounBehind(tokens: readonly Token[], from: number): number | undefined {
  const isBefore = /^(?:known|reported|confirmed|human|immediate)$/.test(tokens[from]?.lower ?? '');
  const at = isBefore ? from + 1 : from;
  return COUNTED.test(tokens[at]?.lower ?? '') ? at : undefined;
}

function noneOf(
  sentence: ReadSentence,
  words: { readonly from: number; readonly to: number },
  counted: { readonly noun: string; readonly head: string },
): readonly NumberClaim[] {
  const [first, last] = [sentence.tokens[words.from], sentence.tokens[words.to - 1]];
  const modality = modalityAt(sentence, words.from);
  if (first === undefined || last === undefined) return [];
  const span = { start: first.start, end: last.end };
  return [
    {
      facet: 'number',
      rule: 'number-none',
      ...span,
      sentence: sentence.index,
      modality,
      number: {
        ...span,
        text: sentence.tokens
          .slice(words.from, words.to)
          .map(({ text }) => text)
          .join(' '),
        min: 0,
        max: 0,
        approximate: false,
        unit: { kind: 'count', ...counted },
        phrase: span,
      },
      hangsOn: attach(sentence.tokens, sentence.clauses, words),
    },
  ];
}
