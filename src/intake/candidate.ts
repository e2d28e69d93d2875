import { markdown } from '../articles/formats/markdown.ts';
import type { Metadata } from '../articles/metadata.ts';
import { decodePage } from '../articles/page/decode-page.ts';
import { readPageAside } from '../articles/page/page-thread.ts';
import type { Fetched } from './fetcher.ts';
import { type Refusal, refused } from './refusal.ts';

/** An article that was fetched and may be added. */
export interface Candidate extends Omit<Metadata, 'id' | 'url'> {
  readonly kind: 'candidate';
  readonly url: string;
  /** Its text as it will be quoted. */
  readonly text: string;
}

/** The article in what was fetched. */
export async function candidateOf(fetched: Fetched): Promise<Candidate | Refusal> {
  const { type, bytes, charset, url } = fetched;
  if (type === 'text/plain' || type === 'text/markdown') return ofText(fetched);
  const page = await readPageAside(bytes, charset);
  switch (page.kind) {
    case 'article': {
      const { url: stated, ...metadata } = page.metadata;
      return made(metadata, addressOf(url, stated), page.text);
    }
    case 'not-text':
      return refused('encoding');
    case 'too-slow':
    case 'unfit':
      return refused('unfit');
    case 'too-large':
      return refused('too-large');
    case 'empty':
    case 'no-article':
      return refused('no-article');
  }
}

function ofText({ bytes, charset, url }: Fetched): Candidate | Refusal {
  const text = decodePage(bytes, charset);
  if (text === undefined) return refused('encoding');
  const content = markdown(new TextEncoder().encode(text), '');
  const body = content.kind === 'content' ? content.text.slice(content.bodyStart).trim() : '';
  if (content.kind === 'unusable' || body === '') return refused('no-article');
  const { id: _, url: stated, ...metadata } = content.metadata;
  return made(metadata, addressOf(url, stated), `${body}\n`);
}

/** What no file of text may hold; entities (`&#0;`) bring it into pages. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

function made(metadata: Omit<Metadata, 'id' | 'url'>, url: string, text: string): Candidate {
  const fields = Object.entries(metadata).map(([field, value]) => [field, storable(value)]);
  return { kind: 'candidate', ...Object.fromEntries(fields), url, text: storable(text) };
}

/** Halves of characters cannot be written as UTF-8. */
function storable(text: string): string {
  return text.replace(CONTROLS, '').replace(/\p{Cs}/gu, '\ufffd');
}

/** The address that a page gives as its own, without what was clicked on; never another site's. */
function addressOf(fetched: URL, stated: string | undefined): string {
  if (stated === undefined || !URL.canParse(stated)) return fetched.href;
  return siteOf(new URL(stated)) === siteOf(fetched) ? stated : fetched.href;
}

function siteOf({ host }: URL): string {
  return host.replace(/^(?:www|m|amp)\./, '');
}
