import type { Collection } from '../../src/platforms/collection.ts';
import { findQuotes, inContext } from '../../src/platforms/quotes-there.ts';
import { renderContext } from '../../src/render/discord/context-page.ts';
import type { DiscordMessage } from '../../src/render/discord/message.ts';
import { refsOf } from '../../src/render/discord/read-message.ts';
import { renderDiscord } from '../../src/render/discord/render-discord.ts';
import { sharedCopy } from '../../src/render/discord/shared-copy.ts';
import { PHONE, type Picture, WIDE } from '../picture.ts';
import { discordPage, type Shown } from './page.ts';

const ALICE = { id: '800000000000000001', name: 'Alice' } as const;

/** Pictures of what the bot sends to Discord. */
export async function discordPictures(
  collection: Collection,
  questions: Readonly<Record<'differ' | 'agree' | 'nothing', string>>,
): Promise<readonly Picture[]> {
  const answer = async (question: string, number = 0) =>
    renderDiscord(await collection.ask(question), {
      page: number,
      side: 'all',
      valuesPerPage: 3,
      quotesPerValue: 2,
      owner: ALICE.id,
      shareable: true,
    });
  const differ = await answer(questions.differ);
  const quotes = await findQuotes(refsOf(differ.components), collection);
  const context = renderContext((quotes ?? []).map(inContext));
  const shared = sharedCopy(differ.components, ALICE.id);
  return [
    phone('discord-differ', differ, questions.differ),
    phone('discord-agree', await answer(questions.agree), questions.agree),
    phone('discord-nothing', await answer(questions.nothing), questions.nothing),
    phone('discord-more', await answer(questions.differ, 1), questions.differ),
    phone('discord-context', context),
    {
      name: 'discord-shared',
      width: WIDE,
      html: discordPage({ ...AROUND, message: shared, isPrivate: false }),
    },
  ];
}

const AROUND = { nameOf: (id: string) => (id === ALICE.id ? ALICE.name : id) };

function phone(name: string, message: DiscordMessage, question?: string): Picture {
  const shown: Shown = {
    ...AROUND,
    message,
    isPrivate: true,
    ...(question === undefined
      ? {}
      : { asked: { by: ALICE.name, command: question.split(' ')[0] ?? '' } }),
  };
  return { name, width: PHONE, html: discordPage(shown) };
}
