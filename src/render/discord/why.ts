import type { Why } from '../../answers/answer.ts';
import { andMore } from '../chat-words.ts';
import { whySentences, whyTitle } from '../why-words.ts';
import { COLOURS } from './colours.ts';
import { fit } from './escape.ts';
import { hasRoomFor, type Sheet } from './message.ts';
import { questionLine } from './question-line.ts';

const ROOM = { title: 250, sentence: 400 } as const;

/** Why another answer is as it is, as many sentences as a message holds. */
export function why(answer: Why): Sheet {
  const sentences = whySentences(answer).map((one) => `- ${fit(one, ROOM.sentence)}`);
  let fitting = sentences.length;
  while (fitting > 1 && !hasRoomFor(textsOf(answer, sentences, fitting))) fitting -= 1;
  const { of } = answer;
  return {
    texts: textsOf(answer, sentences, fitting),
    colour: COLOURS[of.kind === 'found' ? of.verdict : 'none'],
    buttons: [],
  };
}

function textsOf(answer: Why, sentences: readonly string[], fitting: number): readonly string[] {
  const left = sentences.length - fitting;
  return [
    `**${fit(whyTitle(answer.of.question.text), ROOM.title)}**`,
    [...sentences.slice(0, fitting), ...(left === 0 ? [] : [`-# ${andMore(left)}`])].join('\n'),
    questionLine(answer.question.text),
  ];
}
