import { ADDRESS_TOO_LONG, READ_THERE } from '../chat-words.ts';
import { addressOfQuote } from '../text-fragment.ts';

/**
 * What ends an address inside `[…](<…>)`, or a part of it. What a URL has no need to encode
 * stays readable.
 */
const UNSAFE = /[()<>[\]\\"'`*|\s]/g;

/**
 * A link to where a quote stands, in at most `room` code units: without the place where that is
 * too long, and a word about it where the address itself is. The words of the link are ours alone,
 * so that no text of an article can pretend to lead elsewhere. Undefined without a web address.
 */
export function linkTo(url: string | undefined, quote: string, room: number): string | undefined {
  if (url === undefined) return undefined;
  const toQuote = addressOfQuote(url, quote);
  if (toQuote === undefined) return undefined;
  const link = written(toQuote);
  if (link.length <= room) return link;
  const toArticle = written(addressOfQuote(url, '') ?? '');
  return toArticle.length <= room ? toArticle : ADDRESS_TOO_LONG;
}

function written(address: string): string {
  return `[${READ_THERE}](<${safe(address)}>)`;
}

function safe(address: string): string {
  return address.replace(UNSAFE, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
