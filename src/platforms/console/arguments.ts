import { parseArgs } from 'node:util';
import * as words from '../../render/words.ts';
import { messageOf } from './message-of.ts';

/** What the command line asks for. `articles` is a folder; absent, the caller's own default. */
export type Arguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'console'; readonly articles?: string }
  | {
      readonly kind: 'question';
      readonly question: string;
      readonly json: boolean;
      readonly all: boolean;
      readonly explain: boolean;
      readonly articles?: string;
    }
  | { readonly kind: 'questions'; readonly file: string; readonly articles?: string };

/** Reads the arguments after the program's name. Never throws: wrong use is a variant. */
export function parseArguments(argv: readonly string[]): Arguments {
  const parsed = attemptParse(argv);
  if ('message' in parsed) return wrong(parsed.message);
  const { values, positionals } = parsed;
  const { json, all, explain, questions, articles } = values;
  if (values.help) return { kind: 'help' };
  if (articles === '') return wrong(words.needsValue('--articles'));
  if (questions === '') return wrong(words.needsValue('--questions'));
  const folder = articles === undefined ? {} : { articles };

  if (questions !== undefined) {
    if (positionals.length > 0) return wrong(words.WRONG_USE.questionTwice);
    if (all || explain) return wrong(words.WRONG_USE.allWithQuestions);
    return { kind: 'questions', file: questions, ...folder };
  }
  if (positionals.length > 0) {
    const question = positionals.join(' ');
    return { kind: 'question', question, json, all, explain, ...folder };
  }
  if (json || all || explain) return wrong(words.WRONG_USE.nothingToAsk);
  return { kind: 'console', ...folder };
}

const OPTIONS = {
  articles: { type: 'string' },
  questions: { type: 'string' },
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function attemptParse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // What follows the first sentence is about Node's own conventions.
    return { message: `${messageOf(error).split('. ')[0]}.` };
  }
}

function wrong(message: string): Arguments {
  return { kind: 'wrong', message: `${message} ${words.SEE_USAGE}` };
}
