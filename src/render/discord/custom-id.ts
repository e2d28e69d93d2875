import type { Side } from '../differing.ts';
import { decodeRefs, encodeRefs, type QuoteRef } from '../quote-ref.ts';

/**
 * What a button asks for. All that a press needs stands in the message: this, and the question,
 * which is read from the message's last line (see question-line.ts).
 */
export type Press =
  /** Shows another page, or the other side, in place. `owner` is the id of who asked. */
  | {
      readonly action: 'show' | 'turn';
      readonly side: Side;
      readonly page: number;
      readonly owner: string;
    }
  | { readonly action: 'share' }
  /** Says why the question is answered so, in a message of its own. */
  | { readonly action: 'why' }
  | { readonly action: 'delete'; readonly owner: string }
  /** Adds the article that is shown. `mark`: of that article, so that no other is added. */
  | { readonly action: 'add'; readonly mark: string; readonly owner: string }
  /** Shows quotes with the sentences around them: in a message of its own, or in place. */
  | { readonly action: 'context' | 'more-context'; readonly refs: readonly QuoteRef[] };

/** Of the form below. A later form gets another number, so that old messages are told apart. */
const FORM = '1';

const ACTIONS = {
  show: 's',
  turn: 't',
  share: 'p',
  why: 'w',
  delete: 'd',
  add: 'a',
  context: 'c',
  'more-context': 'm',
} as const;
const SIDES = { all: 'a', differing: 'd' } as const;

/** The id of a button, within Discord's 100 characters; ids of different presses differ. */
export function encodePress(press: Press): string {
  return [FORM, ACTIONS[press.action], ...detailsOf(press)].join('.');
}

function detailsOf(press: Press): readonly string[] {
  switch (press.action) {
    case 'show':
    case 'turn':
      return [SIDES[press.side], press.page.toString(36), press.owner];
    case 'share':
    case 'why':
      return [];
    case 'delete':
      return [press.owner];
    case 'add':
      return [press.mark, press.owner];
    case 'context':
    case 'more-context':
      return [encodeRefs(press.refs)];
  }
}

/** What a button asks for; undefined for an id that is none of ours, or of another form. */
export function decodePress(customId: string): Press | undefined {
  const [form, action = '', first, second, third] = customId.split('.');
  if (form !== FORM) return undefined;
  switch (action) {
    case ACTIONS.show:
    case ACTIONS.turn: {
      const page = Number.parseInt(second ?? '', 36);
      if (Number.isNaN(page) || third === undefined) return undefined;
      const side = first === SIDES.differing ? 'differing' : 'all';
      return { action: action === ACTIONS.show ? 'show' : 'turn', side, page, owner: third };
    }
    case ACTIONS.share:
      return { action: 'share' };
    case ACTIONS.why:
      return { action: 'why' };
    case ACTIONS.delete:
      return first === undefined ? undefined : { action: 'delete', owner: first };
    case ACTIONS.add:
      return first === undefined || second === undefined
        ? undefined
        : { action: 'add', mark: first, owner: second };
    case ACTIONS.context:
    case ACTIONS['more-context']: {
      const refs = decodeRefs(first ?? '');
      const isFirst = action === ACTIONS.context;
      return refs && { action: isFirst ? 'context' : 'more-context', refs };
    }
    default:
      return undefined;
  }
}
