import { htmlparser2 } from './libraries.ts';

/**
 * What keeps a hostile page from taking the program's time: reading takes longer by the square of
 * how deep elements lie in each other, and of the pieces that text comes in (each entity begins
 * one). Pages of newspapers have some 40 levels and 5,000 elements.
 */
const LIMITS = { depth: 200, elements: 30_000, attributes: 300, pieces: 100_000 } as const;

/** Where the parts of a page that may be read begin; a part without a tag has none. */
export interface Survey {
  /** Behind the tag `<html>`, or behind the doctype. */
  readonly headAt: number;
  /** Before the tag `<body>`, or before the first element that is none of a head. */
  readonly bodyAt: number;
  readonly tags: ReadonlySet<'html' | 'head' | 'body'>;
}

/** Characters looked through between two looks at the limits. */
const STRIDE = 65_536;

/** Elements of the head; the first other one begins the body. */
const HEAD: ReadonlySet<string> = new Set(
  'html head title meta link base style script noscript template'.split(' '),
);

/** Goes through a page without building anything. Undefined for one that goes beyond a limit. */
export function surveyPage(html: string): Survey | undefined {
  const seen = { depth: 0, elements: 0, attributes: 0, pieces: 0 };
  const tags = new Set<'html' | 'head' | 'body'>();
  let depth = 0;
  let headAt = 0;
  let bodyAt: number | undefined;
  const { Parser } = htmlparser2();
  const parser = new Parser({
    onprocessinginstruction() {
      if (seen.elements === 0) headAt = parser.endIndex + 1;
    },
    onopentag(name, attributes) {
      if (name === 'html' && seen.elements === 0) headAt = parser.endIndex + 1;
      // Some pages have elements in their head that do not belong there.
      if (name === 'body' && !tags.has('body')) bodyAt = parser.startIndex;
      else if (!HEAD.has(name)) bodyAt ??= parser.startIndex;
      if (name === 'html' || name === 'head' || name === 'body') tags.add(name);
      depth += 1;
      seen.depth = Math.max(seen.depth, depth);
      seen.elements += 1;
      seen.attributes = Math.max(seen.attributes, Object.keys(attributes).length);
    },
    onclosetag() {
      depth -= 1;
    },
    ontext(text) {
      seen.pieces += 1;
      if (depth === 0 && text.trim() !== '') bodyAt ??= parser.startIndex;
    },
  });
  for (let at = 0; at < html.length; at += STRIDE) {
    parser.write(html.slice(at, at + STRIDE));
    if (isBeyond(seen)) return undefined;
  }
  parser.end();
  return isBeyond(seen) ? undefined : { headAt, bodyAt: bodyAt ?? html.length, tags };
}

function isBeyond(seen: Readonly<Record<keyof typeof LIMITS, number>>): boolean {
  return (['depth', 'elements', 'attributes', 'pieces'] as const).some(
    (what) => seen[what] > LIMITS[what],
  );
}
