import { readFrontMatter } from '../front-matter.ts';
import type { Content } from './format.ts';
import { plainText } from './plain-text.ts';

/** `.md`: text with metadata at its head. */
export function markdown(bytes: Uint8Array, name: string): Content {
  const content = plainText(bytes, name);
  if (content.kind === 'unusable') return content;
  return { ...content, ...readFrontMatter(content.text, name), markdown: true };
}
