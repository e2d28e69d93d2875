import { readPageAside } from '../page/page-thread.ts';
import { rememberingPages } from '../page/remember-pages.ts';
import { problems } from '../problems.ts';
import type { Content } from './format.ts';

const memory = rememberingPages();

/** `.html`, a saved web page: its article as text, since markup is nothing to quote. */
export function webPage(bytes: Uint8Array, name: string): Content {
  const page = memory.read(bytes);
  if (page.kind !== 'article') return { kind: 'unusable', problem: problems.page[page.kind](name) };
  const { text, metadata } = page;
  return { kind: 'content', text, bodyStart: 0, metadata, markdown: false, problems: [] };
}

/** Reads a page beforehand, beside whatever else the process does. */
export function prepareWebPage(bytes: Uint8Array): Promise<void> {
  return memory.prepare(bytes, readPageAside);
}
