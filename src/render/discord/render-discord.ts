import type { Answer } from '../../answers/answer.ts';
import * as chat from '../chat-words.ts';
import * as words from '../words.ts';
import { COLOURS } from './colours.ts';
import { disputes } from './disputes.ts';
import { fit } from './escape.ts';
import { found } from './found.ts';
import { help } from './help.ts';
import { type Button, type DiscordMessage, type Sheet, toMessage } from './message.ts';
import { nothing } from './nothing.ts';
import { sourceList } from './source-list.ts';
import type { DiscordOptions } from './view.ts';
import { why } from './why.ts';

const SENTENCE = 600;

/** A page of an answer as a message: within Discord's limits, whatever the answer holds. */
export function renderDiscord(answer: Answer, options: DiscordOptions): DiscordMessage {
  const { texts, colour, buttons } = sheetOf(answer, options);
  return toMessage({ texts, colour, buttons: [...buttons, ...common(answer, options)] });
}

/** Lays an answer out as it will be shown first, so that showing it then takes next to nothing. */
export function layOutDiscord(
  answer: Answer,
  { valuesPerPage, quotesPerValue }: Pick<DiscordOptions, 'valuesPerPage' | 'quotesPerValue'>,
): void {
  renderDiscord(answer, {
    valuesPerPage,
    quotesPerValue,
    page: 0,
    side: 'all',
    owner: '',
    shareable: true,
  });
}

/** A sentence of the bot's own instead of an answer. */
export function renderNotice(sentence: string): DiscordMessage {
  return toMessage({ texts: [sentence], colour: COLOURS.none, buttons: [] });
}

function sheetOf(answer: Answer, options: DiscordOptions): Sheet {
  switch (answer.kind) {
    case 'found':
      return found(answer, options);
    case 'nothing':
      return nothing(answer);
    case 'disputes':
      return disputes(answer, options);
    case 'why':
      return why(answer);
    case 'sources':
      return sourceList(answer, options);
    case 'help':
      return help(answer);
    case 'unclear': {
      const text = fit(
        words.unclear(answer, (command) => `/${command}`),
        SENTENCE,
      );
      return { texts: [text], colour: COLOURS.none, buttons: [] };
    }
  }
}

function common(answer: Answer, { shareable, owner }: DiscordOptions): readonly Button[] {
  return [
    ...(shareable && answer.kind !== 'unclear'
      ? [{ label: chat.BUTTONS.share, press: { action: 'share' } } as const]
      : []),
    { label: chat.BUTTONS.delete, press: { action: 'delete', owner } },
  ];
}
