import type { Attribution } from '../attribution.ts';
import { endToken } from '../quoted-text.ts';
import type { Quoted } from './rule.ts';

/** Words between a quotation and its speaker in one sentence reach no farther. */
const REACH = 30;

/** "…," X said; "…," said X: the words of speaking stand right after the quotation. */
export function followed({
  scene,
  paragraph,
  quote,
  attributions,
}: Quoted): Attribution | undefined {
  const { tokens, sentenceOf } = paragraph;
  const end = endToken(paragraph, quote);
  const marked = paragraph.quotes[quote];
  if (marked === undefined || end >= tokens.length) return undefined;
  let next = end;
  while (/^[,–—-]$/.test(tokens[next]?.text ?? '')) next++;
  while (tokens[next]?.pos === 'ADV') next++;
  const last = scene.text[marked.end - 1] ?? '';
  const sameSentence = sentenceOf[next] === sentenceOf[end - 1];
  const lower = /^\p{Ll}/u.test(tokens[next]?.text ?? '');
  if (!sameSentence && !lower && !/[?!,]/.test(last)) return undefined;
  const close = attributions.find(
    ({ form, from, cueFrom }) =>
      form !== 'participle' && from <= next && from >= end && cueFrom >= end,
  );
  if (close !== undefined) return close;
  if (!sameSentence || !(last === ',' || tokens[end]?.text === ',')) return undefined;
  return attributions.find(
    ({ form, from, cueFrom, complement }) =>
      (form === 'subject' || form === 'inverted') &&
      from >= end &&
      cueFrom < next + REACH &&
      sentenceOf[cueFrom] === sentenceOf[next] &&
      complement.kind === 'none',
  );
}
