import type { Preview } from '../../intake/preview.ts';
import { besideOthers, byWhom } from '../intake-words.ts';
import { headline } from '../words.ts';
import { paragraph } from './paragraph.ts';

const HEADLINE = 300;

/** An article before it is added: headline, who and when, first lines, and what it repeats. */
export function previewLines(preview: Preview, width: number): readonly string[] {
  const { article, candidate, beginning } = preview;
  const { text, stated } = article.title;
  const first = '  ';
  return [
    '',
    ...paragraph(headline({ title: text, titleStated: stated }, HEADLINE), { width }),
    ...paragraph(byWhom(candidate), { width }),
    ...paragraph(candidate.url, { width }),
    ...beginning.flatMap((line) => paragraph(line, { width, first, rest: first })),
    ...besideOthers(preview).flatMap((line) => paragraph(line, { width })),
    '',
  ];
}
