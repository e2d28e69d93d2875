import type { Fact } from './fact.ts';
import type { Outline } from './outline.ts';
import { say, sayFirst } from './say.ts';
import { factName, type Scene } from './scene.ts';
import type { Style } from './style.ts';

/** The facts of a story as one desk writes them. */
export interface Telling {
  readonly facts: Scene['facts'];
  readonly style: Style;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string;
}

/** An article as it would stand in a Markdown file. */
export function writeArticle(outline: Outline, telling: Telling): string {
  const sentences = outline.points.map((point) => fill(point, telling));
  const paragraphs: string[] = [];
  let at = 0;
  for (let i = 0; at < sentences.length; i += 1) {
    const size = outline.paragraphs[i % outline.paragraphs.length] ?? 1;
    paragraphs.push(sentences.slice(at, at + size).join(' '));
    at += size;
  }
  const title = JSON.stringify(capital(fill(outline.headline, telling)));
  return `---\ntitle: ${title}\npublished: ${telling.published}\n---\n${paragraphs.join('\n\n')}\n`;
}

/** A template with its facts in words. */
export function fill(template: string, { facts, style, published }: Telling): string {
  const text = template.replace(/\{(\w+)(?:\.(\w+))?\}/g, (_, written: string, part?: string) => {
    const fact = facts[factName(written)];
    if (fact === undefined) throw new Error(`no fact ${written} in: ${template}`);
    if (part === 'last' && fact.kind === 'person') return fact.last;
    const isFirst = written !== factName(written);
    return (isFirst ? sayFirst : say)(fact, style, published);
  });
  return capital(text).replace(/\.\.(?=\s|$)/g, '.');
}

/** Every way that an article may have written a fact. */
export function writtenAs(fact: Fact, { style, published }: Telling): readonly string[] {
  return [say(fact, style, published), sayFirst(fact, style, published)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
