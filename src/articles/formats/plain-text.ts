import { decodeText } from '../decode-text.ts';
import { problems } from '../problems.ts';
import type { Content } from './format.ts';

/** `.txt`: every character is the article's. */
export function plainText(bytes: Uint8Array, name: string): Content {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'not-text') return { kind: 'unusable', problem: problems.notText(name) };
  if (decoded.kind === 'not-utf8') return { kind: 'unusable', problem: problems.notUtf8(name) };
  const { text } = decoded;
  const bodyStart = text.startsWith('\ufeff') ? 1 : 0;
  return { kind: 'content', text, bodyStart, metadata: {}, markdown: false, problems: [] };
}
