import type { Found } from '../../answers/answer.ts';
import { disputedFirst } from '../disputed-first.ts';
import * as words from '../words.ts';
import { fit } from './fit.ts';
import { verdictLine } from './head.ts';

const ROOM = { title: 80, value: 60, values: 3 } as const;

/** An answer in a sentence, as a notification shows it: "≠ Sources differ. Where: ferry: …". */
export function gistOf(answer: Found): string {
  const first = disputedFirst(answer).slice(0, ROOM.values);
  const values = first.flatMap((index) => {
    const given = answer.values[index];
    return given === undefined
      ? []
      : [`${fit(given.value, ROOM.value)} (${words.count(given.sources.length, 'article')})`];
  });
  const left = answer.values.length - values.length;
  const listed = [...values, ...(left > 0 ? [`+${left}`] : [])].join('; ');
  return `${verdictLine(answer)}. ${fit(words.title(answer), ROOM.title)}: ${listed}`;
}
