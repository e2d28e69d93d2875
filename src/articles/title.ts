import type { Title } from './article.ts';
import { findFurniture } from './furniture/find-furniture.ts';
import { splitLines } from './lines.ts';

/** Longest stand-in for a title, in characters: what fits one line of a chat message. */
const LONGEST_STAND_IN = 80;

const HEADING = /^#[ \t]+(.*?)[ \t]*#*$/;
const MARKS = /^(?:#+|>|[•*–-])\s+/;

/** What a title can be taken from, best first. */
export interface TitleSources {
  /** The title of the metadata. */
  readonly stated?: string;
  readonly text: string;
  readonly bodyStart: number;
  /** Whether a first line "# …" is a title: so in Markdown only. */
  readonly markdown: boolean;
}

/** The article's title; without one, the first words that are not furniture stand in. */
export function titleOf({ stated, text, bodyStart, markdown }: TitleSources): Title {
  if (stated !== undefined) return { text: stated, stated: true };
  const lines = splitLines(text, bodyStart);
  const first = lines[0]?.text ?? '';
  const heading = markdown ? (HEADING.exec(lines[0]?.raw ?? '')?.[1] ?? '') : '';
  if (heading !== '') return { text: heading, stated: true };

  const furniture = findFurniture({ lines });
  const own = lines.filter((_, index) => !furniture.has(index));
  // A word or two above an article name its section ("Courts"), not the article.
  const line = own.find(({ text: words }) => words.split(' ').length > 2) ?? own[0];
  return { text: firstWords((line?.raw ?? first).replace(MARKS, '')), stated: false };
}

function firstWords(line: string): string {
  const text = line.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST_STAND_IN) return text;
  const border = text.lastIndexOf(' ', LONGEST_STAND_IN);
  return border > 0 ? text.slice(0, border) : cutWord(text);
}

/** A word too long for the line is cut, but never through a character of two code units. */
function cutWord(text: string): string {
  const cut = text.slice(0, LONGEST_STAND_IN);
  return cut.replace(/[\ud800-\udbff]$/, '');
}
