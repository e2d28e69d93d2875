import type { Problem } from './article.ts';
import { decodeText } from './decode-text.ts';
import { isRecord } from './is-record.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { problems } from './problems.ts';

/** Reads the bytes of a `NAME.json` beside an article. A broken one gives no metadata and a problem. */
export function readSidecar(
  bytes: Uint8Array,
  file: string,
): { readonly metadata: Metadata; readonly problems: readonly Problem[] } {
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text') {
    return { metadata: {}, problems: [problems.brokenSidecar(file, 'not UTF-8 text')] };
  }
  try {
    const value: unknown = JSON.parse(decoded.text.replace(/^\ufeff/, ''));
    if (!isRecord(value)) {
      return { metadata: {}, problems: [problems.sidecarNotObject(file)] };
    }
    return readMetadata(value, file);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { metadata: {}, problems: [problems.brokenSidecar(file, reason)] };
  }
}
