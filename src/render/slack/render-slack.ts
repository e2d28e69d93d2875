import type { Answer } from '../../answers/answer.ts';
import * as words from '../words.ts';
import { disputes } from './disputes.ts';
import { richText, section, text } from './elements.ts';
import { fit } from './fit.ts';
import { found } from './found.ts';
import { help } from './help.ts';
import { type SlackMessage, toMessage } from './message.ts';
import { nothing } from './nothing.ts';
import { sourceList } from './source-list.ts';
import type { SlackOptions } from './view.ts';
import { why } from './why.ts';

const SENTENCE = 600;

/** A page of an answer as a message: within Slack's limits, whatever the answer holds. */
export function renderSlack(answer: Answer, options: SlackOptions): SlackMessage {
  switch (answer.kind) {
    case 'found':
      return found(answer, options);
    case 'nothing':
      return nothing(answer, options);
    case 'disputes':
      return disputes(answer, options);
    case 'why':
      return why(answer, options);
    case 'sources':
      return sourceList(answer, options);
    case 'help':
      return help(answer, options);
    case 'unclear':
      return renderNotice(words.unclear(answer, (name) => `${options.command} ${name}`));
  }
}

/** A sentence of the bot's own instead of an answer. */
export function renderNotice(sentence: string): SlackMessage {
  const shown = fit(sentence, SENTENCE);
  return toMessage({ gist: shown, blocks: [richText(section(text(shown)))], rows: [] });
}
