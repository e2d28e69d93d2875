import { PassThrough, Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Thrown for a body that is longer than it may be, packed or unpacked. */
export const TOO_LARGE = 'ERR_BODY_TOO_LARGE';
/** Thrown for a body packed in a way that was not offered. */
export const UNKNOWN_ENCODING = 'ERR_BODY_ENCODING';

/** What may be asked for with `Accept-Encoding`. */
export const ENCODINGS = 'gzip, br, deflate';

/**
 * The bytes of a body, unpacked. No more than `most` are ever held, so that neither a body without an
 * end nor a small one that unpacks into gigabytes takes the memory. Rejects with one of the codes
 * above, or with what the stream or zlib say of a broken one.
 * @param encoding the header `Content-Encoding`, empty for none
 */
export async function readBody(
  body: Readable,
  encoding: string,
  most: number,
): Promise<Uint8Array> {
  const unpack = unpackerFor(encoding);
  if (unpack === undefined) {
    letGo(body);
    throw Object.assign(new Error(encoding), { code: UNKNOWN_ENCODING });
  }
  const chunks: Uint8Array[] = [];
  let first: unknown;
  try {
    await pipeline(Readable.from(atMost(body, most)), unpack, async (unpacked) => {
      try {
        for await (const chunk of atMost(unpacked, most)) chunks.push(chunk);
      } catch (error) {
        first = error;
        throw error;
      }
    });
  } catch (error) {
    // Of what goes wrong here, a pipeline tells the streams' own end instead.
    throw first ?? error;
  }
  return Buffer.concat(chunks);
}

/** Leaves a body unread. It says that it was left, to nobody. */
export function letGo(body: Readable): void {
  body.on('error', () => {}).destroy();
}

function unpackerFor(encoding: string): Transform | undefined {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return new PassThrough();
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createInflate();
    default:
      return undefined;
  }
}

async function* atMost(
  source: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of source) {
    read += chunk.length;
    if (read > most) throw Object.assign(new Error(), { code: TOO_LARGE });
    yield chunk;
  }
}
