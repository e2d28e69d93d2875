import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/platforms/console/arguments.ts';

const QUESTION = { kind: 'question', json: false, all: false, explain: false };

describe('parseArguments', () => {
  it.each([
    [[], { kind: 'console' }],
    [['--articles', 'news'], { kind: 'console', articles: 'news' }],
    [['/who Ann Ode'], { ...QUESTION, question: '/who Ann Ode' }],
    [['/who', 'Ann', 'Ode'], { ...QUESTION, question: '/who Ann Ode' }],
    [[''], { ...QUESTION, question: '' }],
    [['--', '-5 degrees'], { ...QUESTION, question: '-5 degrees' }],
    [
      ['--json', '--articles=news', '/help'],
      { ...QUESTION, question: '/help', json: true, articles: 'news' },
    ],
    [['--all', '/help'], { ...QUESTION, question: '/help', all: true }],
    [['--explain', '/help'], { ...QUESTION, question: '/help', explain: true }],
    [['--questions', 'q.jsonl', '--json'], { kind: 'questions', file: 'q.jsonl' }],
    [['--questions', '-'], { kind: 'questions', file: '-' }],
    [['-h', '/who'], { kind: 'help' }],
  ])('%j', (argv, parsed) => {
    expect(parseArguments(argv)).toEqual(parsed);
  });

  it.each([
    [['--jsn'], "Unknown option '--jsn'. See --help."],
    [['--articles'], "Option '--articles <value>' argument missing. See --help."],
    [['--articles', ''], '--articles needs a value. See --help.'],
    [['--questions='], '--questions needs a value. See --help.'],
    [['--json'], '--json, --all and --explain need a question. See --help.'],
    [['--questions', 'q', '/who'], 'Give a question or --questions, not both. See --help.'],
    [
      ['--questions', 'q', '--all'],
      '--all and --explain are for one question; with --questions an answer is always whole. See --help.',
    ],
  ])('refuses %j', (argv, message) => {
    expect(parseArguments(argv)).toEqual({ kind: 'wrong', message });
  });
});
