const FOLDED = new Map<string, string>([
  ...pairs('\u2010\u2011\u2012\u2212\ufe58\ufe63\uff0d', '-'),
  ...pairs(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    ' ',
  ),
  ...pairs('\u00ad\u200b\u200c\u200d\u2060\ufeff', ' '),
  ...pairs('\u2018\u2019\u201a\u201b\u02bc\u2032\u0060\u00b4', "'"),
  ...pairs('\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'),
  ['\t', ' '],
  ['\r', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);

const ODD = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'g');

function pairs(from: string, to: string): [string, string][] {
  return from.split('').map((character) => [character, to]);
}

/**
 * Replaces odd spaces, hyphens and quotation marks by their plain forms, each code unit by exactly
 * one, so that an offset into the folded text is an offset into the original. En and em dashes stay:
 * they separate, a hyphen joins.
 */
export function fold(text: string): string {
  return text.replace(ODD, (character) => FOLDED.get(character) ?? character);
}
