/** Most code units of a text that is given whole, once encoded; longer ones by both their ends. */
const WHOLE = 120;
/** Most code units of each end, once encoded. */
const END = 60;

const LINE_BREAKS = /\s*[\n\r\u2028\u2029]\s*/;

/** Code units at each end that are looked at for its words. */
const NEAR = 2 * END;

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The part of an address that makes a browser go to a text and mark it: `:~:text=…`, without `#`.
 * Long texts, and those that go over a line break (one block of a page cannot hold them), are
 * named by their first and last words. Empty where there is nothing to look for.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment(text: string): string {
  const whole = flat(text);
  if (whole === '') return '';
  const lines = text.trim().split(LINE_BREAKS).map(flat);
  const encoded = encode(whole);
  if (lines.length === 1 && encoded.length <= WHOLE) return `:~:text=${encoded}`;
  // Ends that overlap would be looked for one after the other, and never found.
  const most = Math.floor(whole.length / 2);
  const firstWords = wordsOf(lines[0]?.slice(0, NEAR));
  const lastWords = wordsOf(lines.at(-1)?.slice(-NEAR)).toReversed();
  const first = taken(firstWords, most, (piece, word) => piece + word);
  const last = taken(lastWords, most, (piece, word) => word + piece);
  if (first.length > most || last.length > most) return `:~:text=${encoded}`;
  return `:~:text=${[first, last].map((end) => encode(end.trim())).join(',')}`;
}

/**
 * An address that opens an article where a quote stands. Undefined unless it is one of http or
 * https; also where it holds a user name, as only addresses do that pretend to be others.
 */
export function addressOfQuote(url: string, quote: string): string | undefined {
  const address = webAddress(url);
  if (address === undefined) return undefined;
  const fragment = textFragment(quote);
  if (fragment === '') return address.href;
  const [anchor = ''] = address.hash.slice(1).split(':~:');
  address.hash = '';
  return `${address.href.replace(/#$/, '')}#${anchor}${fragment}`;
}

function webAddress(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  const isWeb = address.protocol === 'https:' || address.protocol === 'http:';
  return isWeb && address.username === '' && address.password === '' ? address : undefined;
}

/** White space on a page is one space; lone surrogates stand on none and cannot be encoded. */
function flat(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "-" and "," separate the parts of a directive, "&" separates directives. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** Words with the spaces between them; where there are none, as a dictionary finds them. */
function wordsOf(text = ''): readonly string[] {
  const words = text.split(/(?= )/);
  return words.length > 1 ? words : [...WORDS.segment(text)].map(({ segment }) => segment);
}

/** Words put together by `join`, as many as there is room for and not more than `most` code units; at least one. */
function taken(
  words: readonly string[],
  most: number,
  join: (piece: string, word: string) => string,
): string {
  let piece = '';
  for (const word of words) {
    const longer = join(piece, word);
    const isTooLong = longer.length > most || encode(longer).length > END;
    if (piece.trim() !== '' && isTooLong) break;
    piece = longer;
  }
  return piece;
}
