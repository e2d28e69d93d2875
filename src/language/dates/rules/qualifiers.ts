import type { Count } from '../counts.ts';
import { GAP } from '../words.ts';

/** How a count is meant: a lower or upper bound, or about. */
export type Qualifier = 'more' | 'less' | 'nearly' | 'about';

const WORDS: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'more',
    [
      'at least',
      'more than',
      'well over',
      'just over',
      'over',
      'longer than',
      'no less than',
      'a minimum of',
      'upwards of',
    ],
  ],
  [
    'less',
    [
      'less than',
      'fewer than',
      'just under',
      'under',
      'up to',
      'at most',
      'no more than',
      'within',
      'a maximum of',
      'as little as',
    ],
  ],
  ['nearly', ['nearly', 'almost', 'close to', 'just shy of']],
  ['about', ['about', 'around', 'roughly', 'approximately', 'some', 'an estimated', 'or so']],
];

/** Source of a qualifier before a count, with the space; the group `qualifier` holds it. */
export const QUALIFIER = `(?:(?<qualifier>${WORDS.flatMap(([, words]) => words).join('|')})${GAP})?`;

export function parseQualifier(words: string | undefined): Qualifier | undefined {
  const lower = words?.toLowerCase().replace(/\s+/g, ' ');
  return WORDS.find(([, list]) => lower !== undefined && list.includes(lower))?.[0];
}

/** The count as bounds: "nearly three" is 2.7 to 3, "about three" 2.7 to 3.3. */
export function qualify({ min, max }: Count, qualifier: Qualifier | undefined): Count {
  switch (qualifier) {
    case 'more':
      return { min, max: Infinity };
    case 'less':
      return { min: 0, max };
    case 'nearly':
      return { min: min * 0.9, max };
    case 'about':
      return { min: min * 0.9, max: max * 1.1 };
    case undefined:
      return { min, max };
  }
}
