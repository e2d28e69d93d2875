import stringWidth from 'string-width';
import type { Source } from '../../answers/answer.ts';
import { clip } from '../clip.ts';
import { day, headline } from '../words.ts';

const ID_COLUMNS = 24;
const PUBLISHER_COLUMNS = 30;
/** Fewer columns than this say nothing of a headline: the line is wrapped instead. */
const FEWEST_FOR_HEADLINE = 20;
/** "begins ‘’" around the first words. */
const MARKING = 9;

/** The pieces of a line that names an article: id, headline as far as there is room, publisher, date. */
export function sourceLine(source: Source, room: number): readonly string[] {
  const before = [clip(source.id, ID_COLUMNS)];
  const after = [
    ...(source.publisher === undefined ? [] : [clip(source.publisher, PUBLISHER_COLUMNS)]),
    day(source.published),
  ];
  const others = stringWidth([...before, '', ...after].join(' · '));
  const left = room - others - (source.titleStated ? 0 : MARKING);
  return [...before, headline(source, Math.max(FEWEST_FOR_HEADLINE, left)), ...after];
}
