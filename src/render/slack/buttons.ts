import * as chat from '../chat-words.ts';
import type { Side } from '../differing.ts';
import type { QuoteRef } from '../quote-ref.ts';
import * as slack from '../slack-words.ts';
import type { Button } from './message.ts';

/** Where a page stands among others. */
interface Place {
  readonly question: string;
  readonly page: number;
  readonly pages: number;
  readonly side: Side;
  readonly owner: string;
  /** The quotes on it. */
  readonly refs: readonly QuoteRef[];
}

/** To the next page; on the last, back to the first. */
export function turning({ page, pages, ...place }: Place): readonly Button[] {
  if (pages < 2) return [];
  const isLast = page === pages - 1;
  return [
    {
      label: isLast ? chat.BUTTONS.first : chat.BUTTONS.more,
      press: { action: 'show', page: isLast ? 0 : page + 1, ...place },
      ...(isLast ? {} : { style: 'primary' }),
    },
  ];
}

/** To the values that contradict each other, and back. */
export function otherSide({ side, question, owner, refs }: Place): Button {
  const other = side === 'all' ? 'differing' : 'all';
  return {
    label: chat.BUTTONS[other],
    press: { action: 'turn', side: other, page: 0, question, owner, refs },
  };
}

/** Says why a question is answered so, to who presses alone. */
export function whyButton(question: string): Button {
  return { label: chat.BUTTONS.why, press: { action: 'why', question } };
}

/** What somebody thinks of an answer. */
export function thumbs(question: string, refs: readonly QuoteRef[]): readonly Button[] {
  return [
    { label: slack.BUTTONS.good, press: { action: 'good', question, refs } },
    { label: slack.BUTTONS.bad, press: { action: 'bad', question, refs } },
  ];
}
