import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Found } from '../../../src/answers/answer.ts';
import * as chat from '../../../src/render/chat-words.ts';
import {
  AGREE,
  DIFFER,
  DISAGREE,
  LONGEST,
  NOTHING,
  quote as quoteOf,
  SAID,
  SOURCES,
  WHY,
} from '../../render/example-answers.ts';
import { ALICE, BOB, CALLBACK, EPHEMERAL, type SentMessage } from './fake-discord.ts';
import { buttonsOf, seenText } from './seen.ts';
import { always, endBot, inArticles, type Running, startBot } from './start-bot.ts';

let running: Running;
afterEach(() => endBot(running));

/** A message of the bot, and what is needed to press on it. */
async function asked(options: Record<string, string | boolean> = {}): Promise<SentMessage> {
  const { discord } = running;
  const { body } = await discord.interact(discord.command('when', { event: 'ferry', ...options }));
  return body.data ?? {};
}

async function press(label: string, on: SentMessage, by = ALICE) {
  const id = buttonsOf(on)[label];
  if (id === undefined)
    throw new Error(`no button ${label} on ${Object.keys(buttonsOf(on)).join()}`);
  return (await running.discord.interact(running.discord.press(id, on, { by }))).body;
}

/** A bot that gives one answer to all questions, over articles that hold its quotes. */
function botWith(given: Answer, more: Parameters<typeof startBot>[0] = {}): Promise<Running> {
  const { answer, text } = inArticles(given);
  return startBot({ ask: always(answer), text, ...more });
}

describe('Why', () => {
  it('says why, to who presses alone, by the question in the message', async () => {
    const questions: string[] = [];
    const { text } = inArticles(DISAGREE);
    running = await startBot({
      text,
      ask: async (question) => {
        questions.push(question);
        return always(question.startsWith('/why') ? WHY : inArticles(DISAGREE).answer)(question);
      },
    });
    const { data } = await press(chat.BUTTONS.why, await asked({ public: true }), BOB);
    expect(questions.at(-1)).toBe('/why /when ferry');
    expect(seenText(data ?? {})).toContain('Why: /when ferry');
    expect(seenText(data ?? {})).toContain('So sources disagree');
    expect(data?.flags).toBe((data?.flags ?? 0) | EPHEMERAL);
  });
});

describe('More', () => {
  it.each([
    ['several values', DISAGREE],
    ['many long ones', LONGEST],
    ['several quotes of a value', AGREE],
  ])('shows every quote once, to the end, in place: %s', async (_, answer: Found) => {
    running = await botWith(answer);
    let message = await asked();
    let text = seenText(message);
    while (chat.BUTTONS.more in buttonsOf(message)) {
      const { type, data } = await press(chat.BUTTONS.more, message);
      expect(type).toBe(CALLBACK.update);
      message = { ...data, flags: EPHEMERAL };
      text += seenText(message);
    }
    for (const quote of answer.values.flatMap(({ quotes }) => quotes)) {
      expect(text.split(quote.text)).toHaveLength(2);
    }
    const { data } = await press(chat.BUTTONS.first, message);
    expect(seenText(data ?? {})).toContain('page 1 of');
  });

  it('works after a restart, and with the longest question of all', async () => {
    const question = '*ferry* '.repeat(29).trim();
    const answer: Found = {
      ...DISAGREE,
      question: { kind: 'facet', text: `/when ${question}`, facet: 'when', argument: question },
    };
    running = await botWith(answer);
    const { discord } = running;
    const { body } = await discord.interact(discord.command('when', { event: question }));
    await endBot(running);

    const askedAfter: string[] = [];
    running = await botWith(answer, {
      ask: async (text) => {
        askedAfter.push(text);
        return always(answer)(text);
      },
    });
    const { data } = await press(chat.BUTTONS.more, { ...body.data, flags: EPHEMERAL });
    expect(askedAfter).toContain(`/when ${question}`);
    expect(seenText(data ?? {})).toContain('page 2 of 2');
  });

  it('gives somebody else a page of their own', async () => {
    running = await botWith(DISAGREE);
    const message = await asked({ public: true });
    const { type, data } = await press(chat.BUTTONS.more, message, BOB);
    expect(type).toBe(CALLBACK.reply);
    expect((data?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(Object.keys(buttonsOf(data ?? {}))).toContain(chat.BUTTONS.share);
  });

  it('answers from the collection of now', async () => {
    const { answer: before, text } = inArticles(DISAGREE);
    let answer = before;
    running = await startBot({ ask: (question) => always(answer)(question), text });
    const message = await asked();
    answer = NOTHING;
    const { data } = await press(chat.BUTTONS.more, message);
    expect(seenText(data ?? {})).toContain('Nothing found');
  });
});

describe('Other side', () => {
  it('shows only the values that a difference names, and says what is left out', async () => {
    running = await botWith(DIFFER);
    const message = await asked();
    const { data } = await press(chat.BUTTONS.differing, message);
    const text = seenText(data ?? {});
    expect(text).toContain('46 passengers had been counted');
    expect(text).toContain('the list held 51 passengers');
    expect(text).not.toContain('Dozens were on board');
    expect(text).toContain(chat.valuesLeft(2));
    const back = await press(chat.BUTTONS.all, { ...data, flags: EPHEMERAL });
    expect(seenText(back.data ?? {})).toContain('Dozens were on board');
  });
});

describe('Context', () => {
  const before = 'The sea was calm that night.';
  const after = 'Nobody was hurt.';
  const quote = 'The engine failed twice.';
  const article = `---\ntitle: A night\n---\n${before} ${quote} ${after}\n`;
  const answer: Found = {
    ...SAID,
    values: [
      {
        value: quote,
        sources: ['001'],
        origins: 1,
        quotes: [
          {
            ...quoteOf('001', quote),
            start: article.indexOf(quote),
            end: article.indexOf(quote) + quote.length,
          },
        ],
      },
    ],
  };

  it('shows the sentences before and after, to the person alone', async () => {
    running = await startBot({ ask: always(answer), text: async () => article });
    const { type, data } = await press(chat.BUTTONS.context, await asked({ public: true }), BOB);
    expect(type).toBe(CALLBACK.reply);
    expect((data?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(seenText(data ?? {})).toContain(`> ${before} **${quote}** ${after}`);
    expect(seenText(data ?? {})).toContain(SOURCES[0]?.title);
  });

  it('pages where there are more quotes than a message holds', async () => {
    const long = 'the water rose to the steps of the old harbour office and '.repeat(7);
    const texts = Array.from({ length: 6 }, (_, at) => `Night ${at} ${long}`.slice(0, 390));
    const values = [0, 2, 4].map((at) => ({
      value: `night ${at}`,
      sources: ['001'],
      origins: 1,
      quotes: texts.slice(at, at + 2).map((text) => quoteOf('001', text)),
    }));
    running = await botWith({ ...SAID, values });
    const message = await asked();
    let shown = await press(chat.BUTTONS.context, message);
    const seen = [seenText(shown.data ?? {})];
    while (chat.BUTTONS.more in buttonsOf(shown.data ?? {})) {
      shown = await press(chat.BUTTONS.more, { ...shown.data, flags: EPHEMERAL });
      expect(shown.type).toBe(CALLBACK.update);
      seen.push(seenText(shown.data ?? {}));
    }
    expect(seen.length).toBeGreaterThan(1);
    const onMessage = texts.filter((text) => seenText(message).includes(text));
    for (const text of onMessage) expect(seen.join().split(`**${text}**`)).toHaveLength(2);
  });
});

describe('Share', () => {
  it('posts the very same for all, naming who shared it, pinging nobody', async () => {
    running = await botWith(DISAGREE);
    const message = await asked();
    const { type, data = {} } = await press(chat.BUTTONS.share, message);
    expect(type).toBe(CALLBACK.reply);
    expect((data.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(data.allowed_mentions).toEqual({ parse: [] });
    expect(seenText(data)).toBe(`-# Shared by <@${ALICE}>\n${seenText(message)}`);
    expect(buttonsOf(data)).toEqual(
      Object.fromEntries(
        Object.entries(buttonsOf(message)).filter(([label]) => label !== chat.BUTTONS.share),
      ),
    );
  });

  it('shares what was read, even where the collection says something else by now', async () => {
    const { answer: before, text } = inArticles(DISAGREE);
    let answer = before;
    running = await startBot({ ask: (question) => always(answer)(question), text });
    const message = await asked();
    answer = NOTHING;
    const { data } = await press(chat.BUTTONS.share, message);
    expect(seenText(data ?? {})).toContain('It struck the reef');
  });

  it('keeps the name of who shared it while pages turn', async () => {
    running = await botWith(DISAGREE);
    const shared = await press(chat.BUTTONS.share, await asked());
    const { type, data } = await press(chat.BUTTONS.more, shared.data ?? {});
    expect(type).toBe(CALLBACK.update);
    expect(seenText(data ?? {})).toContain(`Shared by <@${ALICE}>`);
    expect(Object.keys(buttonsOf(data ?? {}))).not.toContain(chat.BUTTONS.share);
  });
});

describe('Delete', () => {
  it('takes the message away for who asked or shared it', async () => {
    running = await botWith(DISAGREE);
    const { discord } = running;
    const shared = await press(chat.BUTTONS.share, await asked());
    const deleted = discord.next(({ method }) => method === 'DELETE');
    const { type } = await press(chat.BUTTONS.delete, shared.data ?? {});
    expect(type).toBe(CALLBACK.deferUpdate);
    expect((await deleted).path).toMatch(/messages\/(?:@|%40)original$/);
  });

  it('is not for others', async () => {
    running = await botWith(DISAGREE);
    const message = await asked({ public: true });
    const { data } = await press(chat.BUTTONS.delete, message, BOB);
    expect(seenText(data ?? {})).toBe(chat.NOT_YOURS_TO_DELETE);
    expect((data?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });
});

describe('a message whose article is gone or changed', () => {
  it.each([chat.BUTTONS.more, chat.BUTTONS.context, chat.BUTTONS.share, chat.BUTTONS.differing])(
    'says so when %s is pressed',
    async (label) => {
      const { answer, text: before } = inArticles(DISAGREE);
      let text = before;
      running = await startBot({ ask: always(answer), text: (article) => text(article) });
      const message = await asked();
      text = async (article) => (await before(article))?.replace('reef', 'rock');
      const { type, data } = await press(label, message);
      expect(type).toBe(CALLBACK.reply);
      expect((data?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
      expect(seenText(data ?? {})).toBe(chat.NO_LONGER_QUOTABLE);
    },
  );
});

describe('a button of another version', () => {
  it('says that it is too old', async () => {
    running = await botWith(DISAGREE);
    const { discord } = running;
    const message = await asked();
    const { body } = await discord.interact(discord.press('0.more.3', message));
    expect(seenText(body.data ?? {})).toBe(chat.BUTTON_TOO_OLD);
  });
});
