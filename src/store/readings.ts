import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Article } from '../articles/article.ts';
import type { PlaceOf } from '../library/compact/place-codec.ts';
import { packReading, unpackReading } from '../library/compact/reading-codec.ts';
import type { KeptReadings } from '../library/reading-memory.ts';

/** Bytes of the checksum that a file begins with. */
const SUM = 4;

/** Readings in a folder. */
export interface ReadingsFolder extends KeptReadings {
  /** Takes away what was neither got nor put since the last time. */
  readonly prune: () => void;
}

/**
 * What was read of articles, a file each, named after what is in the article and by which version of
 * the program it was read. A file that is not what was written, or cannot be, is as good as none: the
 * article is read. Meant for a thread of its own, since it waits for the disk.
 */
export function openReadings(folder: string, engine: string, placeOf: PlaceOf): ReadingsFolder {
  const used = new Set<string>();

  function nameOf(article: Article): string {
    const name = createHash('sha256').update(engine).update(JSON.stringify(article)).digest('hex');
    used.add(name);
    return name;
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
        mkdirSync(folder, { recursive: true });
        writeFileSync(temporary, Buffer.concat([sum, packed]));
        renameSync(temporary, join(folder, name));
      } catch {
        rmSync(temporary, { force: true });
      }
    },
    prune: () => {
      try {
        for (const name of readdirSync(folder))
          if (!used.has(name)) rmSync(join(folder, name), { force: true });
      } catch {
        // No folder, or one that may not be written to: there is nothing to take away.
      }
      used.clear();
    },
  };
}
