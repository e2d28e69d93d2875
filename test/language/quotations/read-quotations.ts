import { fold } from '../../../src/language/fold.ts';
import type { NameKind, NameMention } from '../../../src/language/names/name.ts';
import { findQuotations } from '../../../src/language/quotations/find-quotations.ts';
import type { Quotation } from '../../../src/language/quotations/quotation.ts';
import { splitSentences } from '../../../src/language/sentences.ts';
import { type SentenceTokens, tokenize } from '../../../src/language/tokens.ts';

/** The people, bodies and places of the invented stories that the tests tell. */
const NAMES: readonly (readonly [NameKind, string])[] = [
  ['person', 'Ida Berg'],
  ['person', 'Berg'],
  ['person', 'Tom Hall'],
  ['person', 'Hall'],
  ['person', 'Ruth Okoro'],
  ['person', 'Okoro'],
  ['person', 'Per Dahl'],
  ['person', 'Dahl'],
  ['body', 'Harbour Ministry'],
  ['body', 'Lund Steel'],
  ['body', 'Daily Post'],
  ['body', 'North Ferries'],
  ['place', 'Norland'],
  ['place', 'Port Ash'],
];

/** An article made ready: one paragraph a line; a line that begins with "# " is a heading. */
export function readArticle(source: string): {
  readonly text: string;
  readonly sentences: readonly SentenceTokens[];
  readonly names: readonly NameMention[];
} {
  const lines = source.split('\n');
  const text = fold(lines.map((line) => line.replace(/^# /, '')).join('\n'));
  const sentences: SentenceTokens[] = [];
  let start = 0;
  for (const [paragraph, line] of lines.entries()) {
    const heading = line.startsWith('# ');
    const end = start + line.replace(/^# /, '').length;
    for (const span of splitSentences(text, { start, end })) {
      const tokens = tokenize(text.slice(span.start, span.end), span.start);
      sentences.push({ ...span, tokens, paragraph, heading });
    }
    start = end + 1;
  }
  return { text, sentences, names: namesIn(text) };
}

/** A quotation in words, as the tables of the tests give it. */
export interface Told {
  readonly kind: Quotation['kind'];
  readonly said: string;
  /** The words that name the speaker. */
  readonly speaker?: string;
  /** The name they stand for. */
  readonly name?: string;
  readonly modality: Quotation['modality'];
  readonly evidence: string;
}

/** The quotations of an article, in words. */
export function quotationsOf(source: string): readonly Told[] {
  const { text, sentences, names } = readArticle(source);
  return findQuotations(text, sentences, names).map((found) => {
    const name = found.speakerName === undefined ? undefined : names[found.speakerName]?.text;
    const speaker =
      found.speaker === undefined ? undefined : text.slice(found.speaker.start, found.speaker.end);
    return {
      kind: found.kind,
      said: text.slice(found.start, found.end),
      ...(speaker === undefined ? {} : { speaker }),
      ...(name === undefined ? {} : { name }),
      modality: found.modality,
      evidence: text.slice(found.evidence.start, found.evidence.end),
    };
  });
}

/** The longest name at each place, as the finder of names gives it: names do not overlap. */
function namesIn(text: string): readonly NameMention[] {
  const found: NameMention[] = [];
  for (const [kind, name] of NAMES) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (!found.some((other) => other.start < end && start < other.end)) {
        found.push({ start, end, text: name, kind });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
