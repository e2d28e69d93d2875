import type { QuoteRef } from '../quote-ref.ts';
import * as slack from '../slack-words.ts';
import { richText, section, text } from './elements.ts';
import { type SlackMessage, toMessage } from './message.ts';
import { REASONS } from './press.ts';

/** Asks what is wrong with an answer. */
export function renderReasons(question: string, refs: readonly QuoteRef[]): SlackMessage {
  return toMessage({
    gist: slack.WHAT_IS_WRONG,
    blocks: [richText(section(text(slack.WHAT_IS_WRONG)))],
    rows: [
      REASONS.map((reason) => ({
        label: slack.REASON_LABELS[reason],
        press: { action: 'reason', reason, question, refs },
      })),
    ],
  });
}
