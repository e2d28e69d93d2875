/** What the bytes of a file say, or why they are no text. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'not-utf8' };

// The byte-order mark stays in the text, as line ends do: offsets must point into the file as it is.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads bytes as UTF-8. Never throws: a file in another encoding is a finding, not an accident. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return { kind: 'not-text' };
  try {
    return { kind: 'text', text: utf8.decode(bytes) };
  } catch {
    return { kind: 'not-utf8' };
  }
}
