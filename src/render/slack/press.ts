import type { Side } from '../differing.ts';
import { decodeRefs, encodeRefs, type QuoteRef } from '../quote-ref.ts';

/** What may be wrong with an answer. */
export const REASONS = ['wrong-quote', 'wrong-speaker', 'not-a-conflict', 'out-of-date'] as const;
export type FeedbackReason = (typeof REASONS)[number];

/**
 * What a button asks for. All that a press needs stands in the button: a press on a message that
 * one person sees comes without the message.
 */
export type Press =
  /** Shows another page, or the other side, in place. `refs`: what is shown now. */
  | (Shown & { readonly action: 'show' | 'turn'; readonly refs: readonly QuoteRef[] })
  /** Posts the same page for all. `mark`: of what is shown, so that nothing else is posted. */
  | (Shown & { readonly action: 'share'; readonly mark: number })
  | { readonly action: 'delete'; readonly owner: string }
  /** Shows quotes with the sentences around them: in a message of its own, or in place. */
  | { readonly action: 'context' | 'more-context'; readonly refs: readonly QuoteRef[] }
  | (Judged & { readonly action: 'good' | 'bad' })
  | (Judged & { readonly action: 'reason'; readonly reason: FeedbackReason })
  /** Adds the article at an address. `added`: the mark of what is shown, so that no other is added. */
  | {
      readonly action: 'add';
      readonly question: string;
      readonly owner: string;
      readonly added: string;
    }
  /** Asks something, or why it is answered so, to be answered to the person alone. */
  | { readonly action: 'ask' | 'why'; readonly question: string };

/** A page of an answer. `owner` is the id of who asked. */
interface Shown {
  readonly question: string;
  readonly side: Side;
  readonly page: number;
  readonly owner: string;
}

/** An answer that somebody has an opinion on. */
interface Judged {
  readonly question: string;
  readonly refs: readonly QuoteRef[];
}

/** Ids of all our buttons begin so. */
export const PRESS_PREFIX = 'rapporteur.';

/** Of the form below. A later form gets another number, so that old messages are told apart. */
const FORM = '1';

/** The fields of a button's value before the question, which may hold any sign and comes last. */
const FIELDS = 6;

const SIDES = { all: 'a', differing: 'd' } as const;

/**
 * A button's id and value. Ids within one block must differ: `number` tells buttons of one action
 * apart.
 */
export function encodePress(press: Press, number = 0): { action_id: string; value: string } {
  const { action } = press;
  const fields = [
    FORM,
    'side' in press ? SIDES[press.side] : '',
    'page' in press ? press.page.toString(36) : '',
    'owner' in press ? press.owner : '',
    'refs' in press ? encodeRefs(press.refs) : '',
    extraOf(press),
    'question' in press ? press.question : '',
  ];
  const suffix = number === 0 ? '' : `.${number}`;
  return { action_id: `${PRESS_PREFIX}${action}${suffix}`, value: fields.join(' ') };
}

function extraOf(press: Press): string {
  if (press.action === 'share') return press.mark.toString(36);
  if (press.action === 'add') return press.added;
  return press.action === 'reason' ? press.reason : '';
}

/** What a button asks for; undefined where it is none of ours, or of another form. */
export function decodePress(actionId: string, value: string): Press | undefined {
  const fields = value.split(' ');
  const [form, sideMark, pageMark = '', owner = '', refMark = '', extra = ''] = fields;
  const refs = decodeRefs(refMark);
  if (form !== FORM || fields.length <= FIELDS || refs === undefined) return undefined;
  const question = fields.slice(FIELDS).join(' ');
  const page = pageMark === '' ? 0 : Number.parseInt(pageMark, 36);
  if (Number.isNaN(page)) return undefined;
  const side: Side = sideMark === SIDES.differing ? 'differing' : 'all';
  const shown = { question, side, page, owner };
  const [action = ''] = actionId.slice(PRESS_PREFIX.length).split('.');
  switch (action) {
    case 'show':
    case 'turn':
      return { action, ...shown, refs };
    case 'share': {
      const mark = Number.parseInt(extra, 36);
      return Number.isNaN(mark) ? undefined : { action, ...shown, mark };
    }
    case 'delete':
      return { action, owner };
    case 'context':
    case 'more-context':
      return { action, refs };
    case 'good':
    case 'bad':
      return { action, question, refs };
    case 'reason': {
      const reason = REASONS.find((one) => one === extra);
      return reason && { action, question, refs, reason };
    }
    case 'add':
      return { action, question, owner, added: extra };
    case 'ask':
    case 'why':
      return { action, question };
    default:
      return undefined;
  }
}
