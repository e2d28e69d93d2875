import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import { readCollection } from '../../src/articles/read-collection.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { questionText as discordText } from '../../src/platforms/discord/question-text.ts';
import { questionText as slackText } from '../../src/platforms/slack/question-text.ts';
import { renderConsole } from '../../src/render/console/render-console.ts';
import { WHOLE } from '../../src/render/console/view.ts';
import { harmless } from '../../src/render/harmless.ts';
import * as words from '../../src/render/words.ts';
import { loadKnowledge } from '../../src/settings/load-knowledge.ts';
import { allMessages as discordMessages } from '../render/discord/all-pages.ts';
import { allMessages as slackMessages } from '../render/slack/all-pages.ts';
import { seenText as seenInDiscord } from './discord/seen.ts';
import { seenText as seenInSlack } from './slack/seen.ts';

const QUESTIONS = 60;

/** How a platform is asked "/who Ann Ode", and everything that it shows of the answer. */
interface Platform {
  readonly typed: (command: string, argument: string) => string;
  readonly shown: (answer: Answer) => string;
}

const PLATFORMS: Readonly<Record<string, Platform>> = {
  console: {
    typed: (command, argument) => `/${command} ${argument}`,
    shown: (answer) => renderConsole(answer, { ...WHOLE, width: 80, colour: false }).text,
  },
  Discord: {
    // The first option of a command is what it is asked about.
    typed: (command, argument) => {
      let left: string | null = argument;
      return discordText(command, () => {
        const value = left;
        left = null;
        return value;
      });
    },
    shown: (answer) => discordMessages(answer).map(seenInDiscord).join('\n'),
  },
  Slack: {
    typed: (command, argument) => slackText(`${command} ${argument}`),
    shown: (answer) => slackMessages(answer).map(seenInSlack).join('\n'),
  },
};

/** What an answer comes to, as it was made. */
function outcomeOf(answer: Answer) {
  if (answer.kind !== 'found') return { verdict: answer.kind, values: [] };
  return {
    verdict: answer.verdict,
    values: answer.values.map(({ value, sources, quotes }) => ({ value, sources, quotes })),
  };
}

/** What of an answer does not stand in what a platform shows. */
function missingIn(text: string, answer: Answer) {
  if (answer.kind !== 'found') return [];
  const shown = flat(text);
  const looked = [
    words.verdict(answer),
    ...answer.values.flatMap(({ value, quotes }) => [value, ...quotes.map((one) => one.text)]),
  ];
  return looked.filter((piece) => !shown.includes(flat(harmless(piece))));
}

/** Lines may be broken anywhere that a space stands. */
function flat(text: string): string {
  return text.replace(/\s+/g, '');
}

let library: Library;
let answers: (text: string) => Promise<Answer>;
const questions: (readonly [command: string, argument: string])[] = [];

beforeAll(async () => {
  const knowledge = await loadKnowledge('config');
  library = await openLibrary(await readCollection('seeds'), knowledge);
  answers = (text) => ask(library, knowledge, text);
  const asked = [
    { kind: 'person', commands: ['who', 'said'] },
    { kind: 'event', commands: ['where', 'when', 'howmany'] },
    { kind: 'place', commands: ['what', 'when'] },
    { kind: 'body', commands: ['who', 'said', 'what'] },
  ] as const;
  for (const { kind, commands } of asked) {
    for (const name of await library.prominentNames(kind, 12)) {
      questions.push(...commands.map((command) => [command, name] as const));
    }
  }
}, 60_000);

describe('the same questions over the console, Discord and Slack', () => {
  it('give the same verdicts, values and quotes', { timeout: 60_000 }, async () => {
    const chosen = questions.slice(0, QUESTIONS);
    expect(chosen).toHaveLength(QUESTIONS);
    let found = 0;
    for (const [command, argument] of chosen) {
      const expected = await answers(`/${command} ${argument}`);
      if (expected.kind === 'found') found += 1;
      for (const [name, { typed, shown }] of Object.entries(PLATFORMS)) {
        const answer = await answers(typed(command, argument));
        const which = `${name}: /${command} ${argument}`;
        expect({ which, ...outcomeOf(answer) }).toEqual({ which, ...outcomeOf(expected) });
        expect({ which, missing: missingIn(shown(answer), expected) }).toEqual({
          which,
          missing: [],
        });
      }
    }
    // Questions that find nothing would prove little.
    expect(found).toBeGreaterThan(QUESTIONS / 2);
  });
});
