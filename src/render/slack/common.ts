import type { types } from '@slack/bolt';
import * as chat from '../chat-words.ts';
import type { Side } from '../differing.ts';
import { textMark } from '../quote-ref.ts';
import * as slack from '../slack-words.ts';
import type { Button } from './message.ts';
import type { SlackOptions } from './view.ts';

/** What is shown, for a button that posts it again. */
interface Shown {
  readonly question: string;
  readonly page: number;
  readonly side: Side;
  readonly blocks: readonly types.KnownBlock[];
}

/** Buttons of every answer: to share it, where only one person sees it, and to take it away. */
export function common(shown: Shown, { shareable, owner }: SlackOptions): readonly Button[] {
  const { blocks, ...state } = shown;
  return [
    ...(shareable
      ? [
          {
            label: slack.BUTTONS.share,
            press: { action: 'share', ...state, owner, mark: markOf(blocks) },
          } as const,
        ]
      : []),
    { label: chat.BUTTONS.delete, press: { action: 'delete', owner } },
  ];
}

/** A fingerprint of what is shown, without its buttons. */
export function markOf(blocks: readonly types.KnownBlock[]): number {
  return textMark(JSON.stringify(blocks.filter(({ type }) => type !== 'actions')));
}
