import type { Answer } from '../../answers/answer.ts';
import { renderConsole } from '../../render/console/render-console.ts';
import { type ConsoleOptions, WHOLE } from '../../render/console/view.ts';
import * as words from '../../render/words.ts';
import type { Ask } from '../ask.ts';
import { messageOf } from './message-of.ts';

/** What to do after a line was typed. */
type Reply =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'leave' };

/** How to lay out an answer; asked anew for each, since a window may change its width. */
export type Look = () => Omit<ConsoleOptions, 'page' | 'hints'>;

/** A conversation: it remembers the last answer, for `/more` and `/all`. */
export type Respond = (line: string) => Promise<Reply>;

/** Begins a conversation. What it returns never rejects: an answer that fails becomes a sentence. */
export function createSession(ask: Ask, look: Look): Respond {
  let last:
    | { readonly answer: Answer; readonly page: number; readonly hasMore: boolean }
    | undefined;

  function show(answer: Answer, page: number): Reply {
    const { text, hasMore } = renderConsole(answer, { ...look(), page });
    last = { answer, page, hasMore };
    return { kind: 'answer', text };
  }

  function showMore(): Reply {
    if (last === undefined || !last.hasMore) return { kind: 'answer', text: words.NOTHING_MORE };
    return show(last.answer, last.page + 1);
  }

  function showAll(): Reply {
    if (last === undefined) return { kind: 'answer', text: words.NOTHING_MORE };
    last = { ...last, hasMore: false };
    return { kind: 'answer', text: renderConsole(last.answer, { ...look(), ...WHOLE }).text };
  }

  async function showWhy(): Promise<Reply> {
    if (last === undefined) return { kind: 'answer', text: words.NOTHING_TO_EXPLAIN };
    const answer = await ask(`/why ${last.answer.question.text}`);
    return { kind: 'answer', text: renderConsole(answer, { ...look(), page: 0 }).text };
  }

  return async (line) => {
    try {
      switch (line.trim().toLowerCase()) {
        case '/quit':
        case '/exit':
          return { kind: 'leave' };
        case '/more':
          return showMore();
        case '/all':
          return showAll();
        case '/why':
          return await showWhy();
        default:
          return show(await ask(line), 0);
      }
    } catch (error) {
      return { kind: 'failed', text: words.failed(messageOf(error)) };
    }
  };
}
