import type { Draft } from '../draft.ts';
import { wordCount } from '../quoted-text.ts';
import type { Paragraph, Scene } from '../scene.ts';
import type { Read } from './draft-quotes.ts';
import { lastSpeaking } from './told-before.ts';

/** List items and table rows after a colon are not what somebody said. */
const LIST_MARK = /^(?:[•*\-–—]|\d+[.)])/;
const SHORTEST = 4;

/** X commented in a briefing: [new line] We are pleased …: the next paragraph, without marks. */
export function introducedParagraph(
  scene: Scene,
  paragraph: Paragraph,
  before: Read | undefined,
): Draft | undefined {
  if (before === undefined || paragraph.quotes.length > 0 || paragraph.heading) return undefined;
  const last = before.paragraph.tokens.length - 1;
  if (before.paragraph.tokens[last]?.text !== ':') return undefined;
  const text = scene.text.slice(paragraph.start, paragraph.end);
  if (LIST_MARK.test(text) || wordCount(text) < SHORTEST || !/[.!?]$/.test(text)) return undefined;
  const attribution = lastSpeaking(before.paragraph, before.attributions, last);
  if (attribution === undefined || attribution.complement.kind !== 'none') return undefined;
  return { kind: 'direct', span: { start: paragraph.start, end: paragraph.end }, attribution };
}
