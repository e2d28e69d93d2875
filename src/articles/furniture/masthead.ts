import type { FurnitureRule } from './page.ts';

/** A line that is only the publisher's or the author's name, as the metadata give it. */
export const masthead: FurnitureRule = (page, index) => {
  const line = lettersOf(page.lines[index]?.text ?? '');
  const names = [page.publisher, page.author].map((name) => lettersOf(name ?? ''));
  return line !== '' && names.includes(line) ? 1 : 0;
};

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
