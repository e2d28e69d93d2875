import { type Refusal, refused } from './refusal.ts';

/** Longer addresses are not written by hand, and few servers take them. */
const LONGEST = 2000;

/**
 * Reads an address that somebody typed or a server sent, as browsers do: other spellings of an IPv4
 * address (`http://2130706433`, `http://0x7f.1`) become the usual one. Http and https only, without a
 * name and password, which would be shown to everybody with the article.
 * @param base what a relative address is relative to
 */
export function parseAddress(text: string, base?: URL): URL | Refusal {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !URL.canParse(trimmed, base?.href)) return refused('no-address');
  const url = new URL(trimmed, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused('scheme');
  if (url.username !== '' || url.password !== '') return refused('credentials');
  url.hash = '';
  return url;
}
