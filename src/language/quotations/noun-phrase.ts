import type { Span } from '../span.ts';
import { nameAt, type Paragraph, type Scene } from './scene.ts';

/** A noun phrase: tokens `from` to `to` (exclusive) of a paragraph, and its head noun. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** What stands beside it between commas, when that is itself a noun phrase. */
  readonly apposition?: NounPhrase;
}

/** Where the phrase stands in the text, its apposition taken in. */
export function phraseSpan(paragraph: Paragraph, phrase: NounPhrase): Span {
  const from = Math.min(phrase.from, phrase.apposition?.from ?? phrase.from);
  const to = Math.max(phrase.to, phrase.apposition?.to ?? phrase.to);
  const start = paragraph.tokens[from]?.start ?? paragraph.start;
  return { start, end: paragraph.tokens[to - 1]?.end ?? start };
}

/**
 * The name (position in `scene.names`) of the one the phrase speaks of: the name its head stands
 * in ("Hale aide Owen Marsh" is Marsh), or a person's name beside it ("Reed's mother,
 * Denise Peace"). A name in a modifier ("a spokesman for Acme") is not.
 */
export function phraseName(
  scene: Scene,
  paragraph: Paragraph,
  phrase: NounPhrase,
): number | undefined {
  const head = paragraph.tokens[phrase.head];
  const own = head === undefined ? undefined : nameAt(scene, head);
  const beside = phrase.apposition;
  const besideName = beside === undefined ? undefined : phraseName(scene, paragraph, beside);
  if (own === undefined) return besideName;
  const isPerson = scene.names[own]?.kind === 'person';
  return !isPerson && besideName !== undefined && scene.names[besideName]?.kind === 'person'
    ? besideName
    : own;
}
