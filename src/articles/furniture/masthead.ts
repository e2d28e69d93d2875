import type { FurnitureRule } from './page.ts';

const LONGEST_NAME = 120;

/** A line that is only the publisher's or the author's name, as the metadata give it. */
export const masthead: FurnitureRule = (page, index) => {
  const text = page.lines[index]?.text ?? '';
  if (text.length > LONGEST_NAME) return 0;
  const line = lettersOf(text);
  const names = [page.publisher, page.author].map((name) => lettersOf(name ?? ''));
  return line !== '' && names.includes(line) ? 1 : 0;
};

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
