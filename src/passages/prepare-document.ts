import type { Article } from '../articles/article.ts';
import { isBracketedCredit } from '../articles/furniture/photo-credits.ts';
import { splitLines } from '../articles/lines.ts';
import { fold } from '../language/fold.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { trim } from '../language/trim.ts';
import type { Block, Document, Sentence } from './document.ts';
import { findBlocks } from './find-blocks.ts';
import { maskMarkup } from './mask-markup.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Makes an article ready for analysis: folds its text, finds its blocks and their sentences. */
export function prepareDocument(article: Article): Document {
  const folded = fold(article.text);
  const lines = unwrapLines(splitLines(article.text, article.bodyStart), article.text, folded);
  // What was joined is one line from here on, for the sentence rules too.
  const text = joinBroken(folded, lines);
  const blocks = findBlocks(article, lines, text);
  const words = maskMarkup(text);
  return { article, text: words, blocks, sentences: findSentences(words, blocks) };
}

function joinBroken(folded: string, lines: readonly Span[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of lines) {
    text += folded.slice(from, start) + folded.slice(start, end).replaceAll('\n', ' ');
    from = end;
  }
  return text + folded.slice(from);
}

function findSentences(text: string, blocks: readonly Block[]): readonly Sentence[] {
  const title = blocks.find((block) => block.kind === 'title');
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    // A page repeats its headline; once is enough to quote.
    if (block.kind === 'furniture' || (block.kind === 'title' && block !== title)) continue;
    for (const span of sentencesOf(text, block)) {
      sentences.push({ ...span, index: sentences.length, block: block.index });
    }
  }
  return sentences;
}

/** A headline is one sentence whatever stops it holds; a label belongs to its value's first. */
function sentencesOf(text: string, block: Block): readonly Span[] {
  if (block.kind === 'title' || block.kind === 'heading') {
    const line = trim(text, block.body);
    return line.end > line.start ? [line] : [];
  }
  const [first, ...rest] = splitSentences(text, block.body).filter(
    ({ start, end }) => !isBracketedCredit(text.slice(start, end)),
  );
  if (first === undefined) return [];
  return [{ start: block.label?.start ?? first.start, end: first.end }, ...rest];
}
