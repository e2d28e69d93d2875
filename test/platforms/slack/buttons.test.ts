import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Found } from '../../../src/answers/answer.ts';
import * as chat from '../../../src/render/chat-words.ts';
import { REASONS } from '../../../src/render/slack/press.ts';
import * as words from '../../../src/render/slack-words.ts';
import {
  AGREE,
  DIFFER,
  DISAGREE,
  LONGEST,
  NOTHING,
  quote,
  SAID,
  WHY,
} from '../../render/example-answers.ts';
import { always, inArticles } from '../discord/start-bot.ts';
import { ALICE, BOB, CHANNEL, type Sent } from './fake-slack.ts';
import { buttonsOf, seenText } from './seen.ts';
import { endBot, MODES, type Running, type Setup, startBot } from './start-bot.ts';

let running: Running;
afterEach(() => endBot(running));

/** A bot that gives one answer to all questions, over articles that hold its quotes. */
async function botWith(given: Answer, more: Setup = {}): Promise<void> {
  const { answer, text } = inArticles(given);
  running = await startBot({ ask: always(answer), text, ...more });
}

/** What the bot says to a command, for the asker alone. */
async function asked(question = '/when ferry'): Promise<Sent> {
  const { slack } = running;
  return (await slack.deliver(slack.command(question))).body;
}

/** What the bot says to a mention, for all. */
async function mentioned(): Promise<Sent> {
  const { slack } = running;
  const posted = slack.called('chat.postMessage');
  await slack.deliver(slack.mention('/when ferry'));
  return (await posted).body;
}

async function press(label: string, on: Sent, how: { by?: string; isPublic?: boolean } = {}) {
  const { slack } = running;
  const button = buttonsOf(on)[label];
  if (button === undefined) {
    throw new Error(`no button ${label} on ${Object.keys(buttonsOf(on)).join()}`);
  }
  const responded = slack.called('respond');
  const { by = ALICE, isPublic = false } = how;
  await slack.deliver(slack.press(button, { by, ...(isPublic ? { on } : {}) }));
  return (await responded).body;
}

describe('Why', () => {
  it('says why, to who presses alone, by the question in the button', async () => {
    const questions: string[] = [];
    const { answer, text } = inArticles(DISAGREE);
    running = await startBot({
      text,
      ask: async (question) => {
        questions.push(question);
        return always(question.startsWith('/why') ? WHY : answer)(question);
      },
    });
    const shown = await press(chat.BUTTONS.why, await asked());
    expect(questions.at(-1)).toBe('/why /when ferry');
    expect(shown).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(seenText(shown)).toContain('So sources disagree');
  });
});

describe('More', () => {
  it.each([
    ['several values', DISAGREE],
    ['many long ones', LONGEST],
    ['several quotes of a value', AGREE],
  ])('shows every quote once, to the end, in place: %s', async (_, answer: Found) => {
    await botWith(answer);
    let message = await asked();
    let text = seenText(message);
    while (chat.BUTTONS.more in buttonsOf(message)) {
      message = await press(chat.BUTTONS.more, message);
      expect(message.replace_original).toBe(true);
      text += seenText(message);
    }
    for (const { text: quoted } of answer.values.flatMap(({ quotes }) => quotes)) {
      expect(text.split(quoted)).toHaveLength(2);
    }
    expect(seenText(await press(chat.BUTTONS.first, message))).toContain('page 1 of');
  });

  it.each(MODES)(
    'works after a restart, and with the longest question of all (%s)',
    async (mode) => {
      const argument = '"ferry" '.repeat(61).trim();
      const question = {
        kind: 'facet',
        text: `/when ${argument}`,
        facet: 'when',
        argument,
      } as const;
      const answer: Found = { ...DISAGREE, question };
      await botWith(answer, { mode });
      const message = await asked(question.text);
      await endBot(running);

      const askedAfter: string[] = [];
      const ask = always(inArticles(answer).answer);
      await botWith(answer, {
        mode,
        ask: (text) => {
          askedAfter.push(text);
          return ask(text);
        },
      });
      expect(seenText(await press(chat.BUTTONS.more, message))).toContain('page 2 of 2');
      expect(askedAfter).toContain(question.text);
    },
  );

  it('gives somebody else a page of their own', async () => {
    await botWith(DISAGREE);
    const page = await press(chat.BUTTONS.more, await mentioned(), { by: BOB, isPublic: true });
    expect(page).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(Object.keys(buttonsOf(page))).toContain(words.BUTTONS.share);
  });
});

describe('Other side', () => {
  it('shows only the values that a difference names, and says what is left out', async () => {
    await botWith(DIFFER);
    const other = await press(chat.BUTTONS.differing, await asked());
    expect(seenText(other)).toContain('46 passengers had been counted');
    expect(seenText(other)).not.toContain('Dozens were on board');
    expect(seenText(other)).toContain(chat.valuesLeft(2));
    const back = await press(chat.BUTTONS.all, other);
    expect(seenText(back)).toContain('Dozens were on board');
  });
});

describe('Context', () => {
  const said = 'The engine failed twice.';
  const article = `---\ntitle: A night\n---\nThe sea was calm that night. ${said} Nobody was hurt.\n`;
  const start = article.indexOf(said);
  const given = { ...quote('001', said), start, end: start + said.length };
  const answer: Found = {
    ...SAID,
    values: [{ value: said, sources: ['001'], origins: 1, quotes: [given] }],
  };

  it('shows the sentences before and after, to the person alone', async () => {
    running = await startBot({ ask: always(answer), text: async () => article });
    const shown = await press(chat.BUTTONS.context, await mentioned(), { by: BOB, isPublic: true });
    expect(shown).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(seenText(shown)).toContain(`The sea was calm that night. ${said} Nobody was hurt.`);
  });
});

describe('Share to channel', () => {
  it('posts the very same for all, naming who shared it', async () => {
    await botWith(DISAGREE);
    const message = await asked();
    const shared = await press(words.BUTTONS.share, message);
    expect(shared).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(seenText(shared)).toBe(`Shared by <@${ALICE}>\n${seenText(message)}`);
    expect(Object.keys(buttonsOf(shared))).toEqual(
      Object.keys(buttonsOf(message)).filter((label) => label !== words.BUTTONS.share),
    );
  });

  it('shares a later page as it was read', async () => {
    await botWith(DISAGREE);
    const second = await press(chat.BUTTONS.more, await asked());
    const shared = await press(words.BUTTONS.share, second);
    expect(seenText(shared)).toContain(seenText(second));
  });

  it('shares nothing where the answer is another by now', async () => {
    const { answer: before, text } = inArticles(DISAGREE);
    let answer = before;
    running = await startBot({ ask: (question) => always(answer)(question), text });
    const message = await asked();
    answer = NOTHING;
    const told = await press(words.BUTTONS.share, message);
    expect(told.response_type).toBe('ephemeral');
    expect(seenText(told)).toBe(words.NO_LONGER_SHAREABLE);
  });

  it('keeps the name of who shared it while pages turn', async () => {
    await botWith(DISAGREE);
    const shared = await press(words.BUTTONS.share, await asked());
    const page = await press(chat.BUTTONS.more, shared, { isPublic: true });
    expect(page.replace_original).toBe(true);
    expect(seenText(page)).toContain(`Shared by <@${ALICE}>`);
    expect(Object.keys(buttonsOf(page))).not.toContain(words.BUTTONS.share);
  });
});

describe('Delete', () => {
  it('takes the message away for who asked', async () => {
    await botWith(DISAGREE);
    expect(await press(chat.BUTTONS.delete, await asked())).toEqual({ delete_original: true });
  });

  it('is not for others', async () => {
    await botWith(DISAGREE);
    const told = await press(chat.BUTTONS.delete, await mentioned(), { by: BOB, isPublic: true });
    expect(seenText(told)).toBe(chat.NOT_YOURS_TO_DELETE);
    expect(told.response_type).toBe('ephemeral');
  });
});

/** The opinions that were kept. */
async function kept(): Promise<readonly unknown[]> {
  const text = await readFile(running.feedbackFile, 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('thumbs', () => {
  it('keep an opinion with its question and quotes, and without a name', async () => {
    await botWith(DISAGREE);
    const told = await press(words.BUTTONS.good, await asked());
    expect(seenText(told)).toBe(words.FEEDBACK_KEPT);
    const [opinion] = await kept();
    expect(opinion).toMatchObject({ verdict: 'good', question: DISAGREE.question.text });
    expect(JSON.stringify(opinion)).toContain('It struck the reef');
    expect(JSON.stringify(opinion)).not.toContain(ALICE);
  });

  it.each(REASONS)('keep the reason %s', async (reason) => {
    await botWith(DISAGREE);
    const reasons = await press(words.BUTTONS.bad, await asked());
    expect(reasons.response_type).toBe('ephemeral');
    const told = await press(words.REASON_LABELS[reason], reasons);
    expect(told.replace_original).toBe(true);
    expect(seenText(told)).toBe(words.FEEDBACK_KEPT);
    expect(await kept()).toMatchObject([{ verdict: reason }]);
  });
});

describe('a message whose article is gone or changed', () => {
  it.each([chat.BUTTONS.more, chat.BUTTONS.context])(
    'says so when %s is pressed',
    async (label) => {
      const { answer, text: before } = inArticles(DISAGREE);
      let text = before;
      running = await startBot({ ask: always(answer), text: (article) => text(article) });
      const message = await asked();
      text = async (article) => (await before(article))?.replace('reef', 'rock');
      const told = await press(label, message);
      expect(told).toMatchObject({ response_type: 'ephemeral', replace_original: false });
      expect(seenText(told)).toBe(chat.NO_LONGER_QUOTABLE);
    },
  );
});

describe('a button of another version', () => {
  it('says that it is too old', async () => {
    await botWith(DISAGREE);
    const { slack } = running;
    const responded = slack.called('respond');
    await slack.deliver(slack.press({ id: 'rapporteur.show', value: '0 more' }));
    expect(seenText((await responded).body)).toBe(chat.BUTTON_TOO_OLD);
  });
});

describe('a press in a thread', () => {
  it('is answered there', async () => {
    await botWith(DISAGREE);
    const { slack } = running;
    const message = await mentioned();
    const button = buttonsOf(message)[chat.BUTTONS.context];
    if (button === undefined) throw new Error('no button');
    const { kind, payload } = slack.press(button, { on: message });
    const container = { type: 'message', channel_id: CHANNEL, thread_ts: '1600000000.000100' };
    const responded = slack.called('respond');
    await slack.deliver({ kind, payload: { ...payload, container } });
    expect((await responded).body.thread_ts).toBe('1600000000.000100');
  });
});
