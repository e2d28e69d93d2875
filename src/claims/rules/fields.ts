import type { Block, Document } from '../../passages/document.ts';

/** Labels of fact boxes ("Location: …", "Date & venue: …") by what they hold. */
const LABELS = {
  place: /\b(?:location|venue|place|where|site|city|scene|epicentre|epicenter|ground|stadium)\b/i,
  time: /\b(?:date|dates|when|time|day|deadline|schedule|kick-?off|start|starts)\b/i,
  participant:
    /\b(?:participants?|attendees?|delegates?|parties|actors|who|present|people|members|line-?up|speakers?)\b/i,
} as const;

/** Whether a line's label says that it holds places, times or participants. */
export function labelHolds(document: Document, block: Block, what: keyof typeof LABELS): boolean {
  return (
    block.label !== undefined &&
    LABELS[what].test(document.text.slice(block.label.start, block.label.end))
  );
}

/** "Next hearing: …" tells of something to come. */
export function fieldModality(document: Document, { label }: Block): 'asserted' | 'planned' {
  const text = label === undefined ? '' : document.text.slice(label.start, label.end);
  return /\b(?:next|upcoming|expected|planned|scheduled|deadline|due)\b/i.test(text)
    ? 'planned'
    : 'asserted';
}
