import { readDigits } from './digits.ts';
import type { Figure, FigureReader } from './figure.ts';
import { endOfNonFigure } from './not-figures.ts';
import { NUMBER_WORDS, readNumberWords } from './number-words.ts';
import { readSetPhrase, SET_PHRASE_WORDS } from './set-phrases.ts';

const START = new RegExp(
  `\\d|[½¼¾]|(?<![\\p{L}\\p{N}'])(?:${[...SET_PHRASE_WORDS, ...NUMBER_WORDS].join('|')})(?![\\p{L}\\p{N}'])`,
  'giu',
);
const WORD_READERS: readonly FigureReader[] = [readSetPhrase, readNumberWords];

/** Every number written in a sentence, left to right, whatever it stands for. */
export function findFigures(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  START.lastIndex = 0;
  let previousEnd = Number.NEGATIVE_INFINITY;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const at = match.index;
    const isDigit = /\d/.test(match[0]);
    const skipTo = isDigit ? endOfNonFigure(text, at, previousEnd) : undefined;
    if (skipTo !== undefined) {
      START.lastIndex = skipTo;
      continue;
    }
    const figure = isDigit ? readDigits(text, at) : readWords(text, at);
    if (figure === undefined) {
      if (isDigit) START.lastIndex = endOfDigits(text, at);
      continue;
    }
    START.lastIndex = Math.max(figure.end, at + 1);
    previousEnd = figure.end;
    figures.push(figure);
  }
  return figures;
}

function readWords(text: string, at: number): Figure | undefined {
  for (const read of WORD_READERS) {
    const figure = read(text, at);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (/[\d.,]/.test(text[end] ?? '')) end += 1;
  return end;
}
