import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../articles/article.ts';
import type { SourceOf } from '../articles/credits.ts';
import { readArticle, stemOf } from '../articles/read-article.ts';
import { clearUnfinished, replaceWhole, writeNew } from '../articles/write-whole.ts';
import { articleFile, nameFor } from './article-file.ts';
import { candidateOf } from './candidate.ts';
import type { Fetch } from './fetcher.ts';
import { keepVersion } from './keep-version.ts';
import { PAGE_TYPES } from './media-type.ts';
import { type Preview, previewOf } from './preview.ts';
import type { Refusal } from './refusal.ts';

/** What adding came to. */
export type Added =
  | { readonly kind: 'added'; readonly file: string }
  /** The text behind an address is another: the new one stands in the file, the old one is kept. */
  | { readonly kind: 'changed'; readonly file: string }
  /** The same text with the same address is there: nothing was written. */
  | { readonly kind: 'there'; readonly id: string };

/** Brings articles from the network into a folder. */
export interface Intake {
  /** Fetches an address and shows what would be added. Nothing is kept. */
  readonly look: (address: string) => Promise<Preview | Refusal>;
  /** Stores what was shown. Rejects when the folder cannot be written to. */
  readonly store: (preview: Preview) => Promise<Added>;
}

/** What an intake needs. */
export interface IntakeOptions {
  readonly folder: string;
  readonly fetch: Fetch;
  /** The articles of the folder as it is now; none where there are none yet. */
  readonly articles: () => Promise<readonly Article[]>;
  /** Says whose text an article is, for what it repeats. */
  readonly sourceOf: SourceOf;
  readonly now: () => Date;
}

const MOST_ATTEMPTS = 1000;

/** Makes the intake of a folder. Articles are stored one after the other, so that none comes in twice. */
export function createIntake({ folder, fetch, articles, sourceOf, now }: IntakeOptions): Intake {
  let last: Promise<unknown> = Promise.resolve();

  async function store({ candidate }: Preview): Promise<Added> {
    await clearUnfinished(folder, now().getTime());
    const there = await articles();
    const preview = await previewOf(candidate, there, sourceOf);
    if (preview.known?.isSame === true) return { kind: 'there', id: preview.known.id };
    const names = await readdir(folder);
    const text = articleFile(candidate, now());
    const old = `${preview.known?.id ?? ''}.md`;
    if (names.includes(old) && (await isOf(candidate.url, folder, old))) {
      await keepVersion(folder, old, now());
      await replaceWhole(join(folder, old), text);
      return { kind: 'changed', file: old };
    }
    // An id that another file has would keep this one out of the collection.
    const taken = new Set([
      ...there.map(({ id }) => id.toLowerCase()),
      ...names.map((name) => stemOf(name).toLowerCase()),
    ]);
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const name = nameFor(candidate, attempt);
      if (taken.has(name)) continue;
      const file = `${name}.md`;
      if (await writeNew(join(folder, file), text)) return { kind: 'added', file };
    }
    throw new Error(
      `${folder}: more than ${MOST_ATTEMPTS} articles are called ${nameFor(candidate, 1)}`,
    );
  }

  return {
    async look(address) {
      const fetched = await fetch(address, { types: PAGE_TYPES });

      // Nothing was asked about changes: an answer about them is as odd as any other status.
      if (fetched.kind === 'not-modified') return { kind: 'refused', why: 'status', status: 304 };
      if (fetched.kind === 'refused') return fetched;
      const candidate = await candidateOf(fetched);
      return candidate.kind === 'refused'
        ? candidate
        : previewOf(candidate, await articles(), sourceOf);
    },
    store(preview) {
      const stored = last.then(() => store(preview));
      last = stored.catch(() => {});
      return stored;
    },
  };
}

/** Whether a file is like those that are written here, for this address: what somebody keeps in another form stays as it is. */
async function isOf(url: string, folder: string, name: string): Promise<boolean> {
  const { article } = readArticle({ name, bytes: await readFile(join(folder, name)) });
  return article?.url === url;
}
