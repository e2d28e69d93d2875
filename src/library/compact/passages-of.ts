import type { SearchablePassage } from '../../search/passage-index.ts';
import type { Tables } from './tables.ts';

/** The passages to be searched, in order. */
export function passagesOf({
  facts,
  sentences,
  sections,
  headings,
  texts,
}: Omit<Tables, 'index'>): readonly SearchablePassage[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let last = -1;
  let text = '';
  return Array.from(headings, (_, number) => {
    const article = sentences[number * 4] ?? 0;
    if (article !== last)
      text = decoder.decode(texts.read(texts.starts[article] ?? 0, texts.starts[article + 1] ?? 0));
    last = article;
    const { id = '', title = '' } = facts.sources[article] ?? {};
    return {
      id: `${id}#${sentences[number * 4 + 1] ?? 0}`,
      article: id,
      text: text.slice(sentences[number * 4 + 2], sentences[number * 4 + 3]),
      title,
      section: facts.sections[sections[number] ?? 0] ?? '',
    };
  });
}
