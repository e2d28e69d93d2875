import type { Why } from '../../answers/answer.ts';
import { whySentences, whyTitle } from '../why-words.ts';
import { common } from './common.ts';
import { bold, bullets, richText, section, small, text } from './elements.ts';
import { fit } from './fit.ts';
import { type SlackMessage, toMessage } from './message.ts';
import { cleaned, questionLine } from './question-line.ts';
import type { SlackOptions } from './view.ts';

/** Fourteen sentences at most, so that even their longest fit. */
const ROOM = { title: 250, sentence: 400 } as const;

/** Why another answer is as it is, a sentence each. */
export function why(answer: Why, options: SlackOptions): SlackMessage {
  const title = fit(whyTitle(answer.of.question.text), ROOM.title);
  const sentences = whySentences(answer).map((one) => section(text(fit(one, ROOM.sentence))));
  const question = cleaned(answer.question.text);
  const blocks = [
    richText(section(bold(title)), bullets(sentences)),
    small(questionLine(answer.question.text, options.command)),
  ];
  return toMessage({
    gist: title,
    blocks,
    rows: [common({ question, page: 0, side: 'all', blocks }, options)],
  });
}
