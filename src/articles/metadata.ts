import { z } from 'zod';
import type { Problem } from './article.ts';
import { problems } from './problems.ts';

const CALENDAR_DATE =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/;

const words = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1));

/**
 * What front matter or a sidecar may say about an article. Unknown keys are dropped: feeds and
 * scrapers write many.
 */
export const Metadata = z.object({
  id: words.exactOptional(),
  title: words.exactOptional(),
  publisher: words.exactOptional(),
  author: words.exactOptional(),
  /** The date as it was written: a time and its zone are cut off, never converted. */
  published: words.transform(toCalendarDate).pipe(z.iso.date()).exactOptional(),
  url: words.pipe(z.url({ protocol: /^https?$/ })).exactOptional(),
});

/** Metadata that were read; what was missing or wrong is absent. */
export type Metadata = z.infer<typeof Metadata>;

const FIELDS = ['id', 'title', 'publisher', 'author', 'published', 'url'] as const;

const EXPECTED: Readonly<Record<keyof Metadata, string>> = {
  id: 'a text',
  title: 'a text',
  publisher: 'a text',
  author: 'a text',
  published: 'a calendar date such as 2031-05-04',
  url: 'an address that begins with http:// or https://',
};

/**
 * Reads metadata field by field: a wrong one is dropped and named, the others stay. A field that is
 * empty, blank or null is simply not stated.
 */
export function readMetadata(
  value: Readonly<Record<string, unknown>>,
  file: string,
): { readonly metadata: Metadata; readonly problems: readonly Problem[] } {
  const kept: Record<string, unknown> = {};
  const found: Problem[] = [];
  for (const field of FIELDS) {
    const stated = value[field];
    if (stated === undefined || stated === null) continue;
    if (typeof stated === 'string' && stated.trim() === '') continue;
    if (Metadata.shape[field].safeParse(stated).success) kept[field] = stated;
    else found.push(problems.badField(file, field, EXPECTED[field]));
  }
  return { metadata: Metadata.parse(kept), problems: found };
}

function toCalendarDate(text: string): string {
  return CALENDAR_DATE.exec(text)?.[1] ?? text;
}
