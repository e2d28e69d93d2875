import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Article } from '../articles/article.ts';
import type { PlaceOf } from '../library/compact/place-codec.ts';
import { packReading, unpackReading } from '../library/compact/reading-codec.ts';
import type { KeptReadings } from '../library/reading-memory.ts';
import type { Place } from './place.ts';

/** Bytes of the checksum that a file begins with. */
const SUM = 4;

/** Readings in a folder. */
export interface ReadingsFolder extends KeptReadings {
  /** Takes away what was read of all but these. */
  readonly prune: (articles: readonly Article[]) => void;
}

/**
 * What was read of articles, a file each, named after what is in the article and by which version of
 * the program it was read. A file that is not what was written, or cannot be, is as good as none: the
 * article is read. Meant for a thread of its own, since it waits for the disk.
 */
export function openReadings({ store, engine }: Place, placeOf: PlaceOf): ReadingsFolder {
  const folder = join(store, 'readings');
  function nameOf(article: Article): string {
    return createHash('sha256').update(engine).update(JSON.stringify(article)).digest('hex');
  }
  return {
    get: (article) => {
      try {
        const bytes = readFileSync(join(folder, nameOf(article)));
        const packed = bytes.subarray(SUM);
        return bytes.readUInt32LE(0) === crc32(packed)
          ? unpackReading(packed, article, placeOf)
          : undefined;
      } catch {
        return undefined;
      }
    },
    put: (read) => {
      const name = nameOf(read.article);
      const packed = packReading(read);
      const sum = Buffer.alloc(SUM);
      sum.writeUInt32LE(crc32(packed));
      const temporary = join(folder, `.${name}`);
      try {
        // A half-written one that a crash left behind is written over, or pruned.
        mkdirSync(folder, { recursive: true });
        writeFileSync(temporary, Buffer.concat([sum, packed]));
        renameSync(temporary, join(folder, name));
      } catch {
        // It is read anew the next time.
      }
    },
    prune: (articles) => {
      const used = new Set(articles.map(nameOf));
      try {
        for (const name of readdirSync(folder))
          if (!used.has(name)) rmSync(join(folder, name), { force: true });
      } catch {
        // No folder, or one that may not be written to: there is nothing to take away.
      }
    },
  };
}
