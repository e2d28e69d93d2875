import { encodingSniffer, encodings } from './libraries.ts';

/** What no text holds but by a slip of a template. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\0-\x08\x0e-\x1f]/g;
/** More of them, and it is an image or an archive under a wrong name. */
const CONTROLS_OF_TEXT = 20;

/**
 * The text of a web page, in the encoding that its byte-order mark, the server's header or its
 * `<meta>` states, in this order (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding);
 * where none does, UTF-8 if it can be that, else windows-1252. Undefined for what is no text.
 * Node's own decoder is not asked: on Node 20 it reads windows-1252 as if it were ISO 8859-1, and so
 * loses quotation marks.
 * @param charset what the server's header says
 */
export function decodePage(bytes: Uint8Array, charset?: string): string | undefined {
  const encoding = encodingSniffer()(bytes, {
    transportLayerEncodingLabel: charset,
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  });
  const text = decode(bytes, encoding);
  const controls = text?.match(CONTROLS)?.length ?? 0;
  return controls > CONTROLS_OF_TEXT ? undefined : text?.replace(CONTROLS, '');
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const { TextDecoder: StandardDecoder } = encodings();
    return new StandardDecoder(encoding).decode(bytes);
  } catch {
    // "replacement" and its like: encodings that the standard knows and refuses to read.
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
