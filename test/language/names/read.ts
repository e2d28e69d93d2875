import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../../../src/language/fold.ts';
import { NameData } from '../../../src/language/names/data.ts';
import { findNames } from '../../../src/language/names/find-names.ts';
import type { NameMention } from '../../../src/language/names/name.ts';
import { splitSentences } from '../../../src/language/sentences.ts';
import { type SentenceTokens, tokenize } from '../../../src/language/tokens.ts';

/** The table that is shipped, so that these tests test it as well. */
export const data = NameData.parse(
  parse(readFileSync(new URL('../../../config/names.yaml', import.meta.url), 'utf8')),
);

/** A gazetteer for tests; "Hale" and "Mercy" are places as well as names, as real gazetteers have it. */
const PLACES = new Set(
  'Lyon Oslo Norway France Ghana Accra Kent Dover Hale Mercy Boston Texas Lima Peru Delhi U.S. US UK Washington Bergen Nairobi Kenya Jordan'
    .split(' ')
    .concat('New York', 'New Delhi', 'The Hague', 'West Virginia', 'South Korea'),
);

/** Whether the test gazetteer knows a name. */
function places(name: string): boolean {
  return PLACES.has(name);
}

/** An article made ready: one paragraph a line; a line that begins with "# " is a heading. */
export interface ReadText {
  readonly text: string;
  readonly sentences: readonly SentenceTokens[];
  readonly names: readonly NameMention[];
}

/** Reads an article of a test as the program would. */
export function readText(source: string): ReadText {
  const lines = source.split('\n');
  const text = fold(lines.map((line) => line.replace(/^# /, '')).join('\n'));
  const sentences: SentenceTokens[] = [];
  let start = 0;
  for (const [paragraph, line] of lines.entries()) {
    const heading = line.startsWith('# ');
    const end = start + line.length - (heading ? 2 : 0);
    for (const span of splitSentences(text, { start, end })) {
      const tokens = tokenize(text.slice(span.start, span.end), span.start);
      sentences.push({ ...span, tokens, paragraph, heading });
    }
    start = end + 1;
  }
  return { text, sentences, names: findNames(text, sentences, { places, data }) };
}

/** The names of a text as "kind: title > name", in order. */
export function namesIn(source: string): readonly string[] {
  return readText(source).names.map(({ kind, text, titleText }) =>
    titleText === undefined ? `${kind}: ${text}` : `${kind}: ${titleText} > ${text}`,
  );
}
