import type { Answer } from '../../answers/answer.ts';
import * as words from '../words.ts';
import { disputes } from './disputes.ts';
import { found } from './found.ts';
import { help } from './help.ts';
import { nothing } from './nothing.ts';
import { paragraph } from './paragraph.ts';
import { sourceList } from './source-list.ts';
import { type ConsoleOptions, createView, type Sheet, type View } from './view.ts';
import { why } from './why.ts';

/** One page of an answer as text, without a line break at its end. */
export interface ConsolePage {
  readonly text: string;
  /** Whether a later page shows more. */
  readonly hasMore: boolean;
}

/**
 * An answer as text for a console: no line is wider than `width` columns, but for a longer single
 * word; nothing that stands in an article reaches the terminal as a command.
 */
export function renderConsole(answer: Answer, options: ConsoleOptions): ConsolePage {
  const { blocks, hasMore } = sheet(answer, createView(options));
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return { text: text.join('\n\n'), hasMore };
}

function sheet(answer: Answer, view: View): Sheet {
  switch (answer.kind) {
    case 'found':
      return found(answer, view);
    case 'nothing':
      return nothing(answer, view);
    case 'disputes':
      return disputes(answer, view);
    case 'why':
      return why(answer, view);
    case 'sources':
      return sourceList(answer, view);
    case 'help':
      return help(answer, view);
    case 'unclear': {
      const text = words.unclear(answer, (command) => `/${command}`);
      return { blocks: [paragraph(text, { width: view.width })], hasMore: false };
    }
  }
}
