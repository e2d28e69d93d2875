import type { Facet } from '../questions/question.ts';
import type { ShownValue } from './page.ts';

/** Facets whose values are passages: words of the quote itself. */
const PASSAGES: ReadonlySet<Facet> = new Set(['said', 'what']);

/** Whether a value's first quote holds the value already, so that it need not be said twice. */
export function saysItself({ value, quotes }: ShownValue, facet: Facet): boolean {
  return PASSAGES.has(facet) && flat(quotes[0]?.text ?? '').includes(flat(value.value));
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
