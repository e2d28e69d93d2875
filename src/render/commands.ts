import type { Facet } from '../questions/question.ts';

/** Something to put after a command. */
interface CommandArgument {
  readonly name: string;
  /** What to put there, for somebody who sees only this line; 100 characters at most. */
  readonly says: string;
  readonly required: boolean;
  /** What stands before it in a question: "about" in "/said Ann Ode about the bridge". */
  readonly joinedBy?: string;
}

/** A command as every platform has it. */
export interface Command {
  readonly command: Facet | 'ask' | 'disputes' | 'why' | 'watch' | 'sources' | 'help';
  /** What to put after it, on one line; empty where nothing is. */
  readonly argument: string;
  readonly arguments: readonly CommandArgument[];
  /** What it is for; 100 characters at most. */
  readonly says: string;
}

/**
 * All commands, in the order of the help: the one table that the console's help and completion,
 * Discord's definitions and Slack's help are made from.
 */
export const COMMANDS: readonly Command[] = [
  {
    command: 'who',
    argument: '<name or event>',
    arguments: [needed('name', 'A person or a body; or an event, for who took part')],
    says: 'how each source describes somebody, or who took part',
  },
  {
    command: 'where',
    argument: '<event>',
    arguments: [needed('event', 'What took place: a meeting, an accident, a hearing')],
    says: 'places, from general to exact',
  },
  {
    command: 'when',
    argument: '<event>',
    arguments: [needed('event', 'What took place, or is to take place')],
    says: 'dates, with the words they were read from',
  },
  {
    command: 'howmany',
    argument: '<thing>',
    arguments: [needed('thing', 'What is counted or measured')],
    says: 'numbers, with what they count',
  },
  {
    command: 'said',
    argument: '<name> [about <topic>]',
    arguments: [
      needed('name', 'Who spoke: a person or a body'),
      { name: 'about', says: 'What it was about', required: false, joinedBy: 'about' },
    ],
    says: 'what somebody said, in the words of each source',
  },
  {
    command: 'what',
    argument: '<topic>',
    arguments: [needed('topic', 'A topic, in a few words')],
    says: 'the passages that fit a topic best',
  },
  {
    command: 'disputes',
    argument: '[topic]',
    arguments: [
      { name: 'topic', says: 'Only differences that concern it; without, all', required: false },
    ],
    says: 'where the sources differ, the surest difference first',
  },
  {
    command: 'why',
    argument: '<question>',
    arguments: [needed('question', 'A question as you would ask it: /when harbour talks')],
    says: 'why a question is answered and marked as it is',
  },
  {
    command: 'ask',
    argument: '<question>',
    arguments: [needed('question', 'A question in plain English')],
    says: 'any of these in plain English',
  },
  {
    command: 'watch',
    argument: '<name or topic>',
    arguments: [needed('topic', 'A name or topic; or: list, off, off and a topic')],
    says: 'tells a channel in Discord or Slack what is new on it; list, off',
  },
  {
    command: 'sources',
    argument: '',
    arguments: [],
    says: 'the articles of this collection',
  },
  { command: 'help', argument: '', arguments: [], says: 'this list' },
];

/** The command for people who may add articles: not in the help, since few can use it. */
export const ADD_COMMAND = {
  command: 'add',
  argumentName: 'address',
  argumentSays: 'The address of an article, like https://example.org/ferry',
  says: "adds an article to the collection, for people named in the bot's settings",
} as const;

function needed(name: string, says: string): CommandArgument {
  return { name, says, required: true };
}
