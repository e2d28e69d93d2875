import type { Found } from '../../src/answers/answer.ts';
import type { Collection } from '../../src/platforms/collection.ts';
import { findQuotes, inContext } from '../../src/platforms/quotes-there.ts';
import { refOf } from '../../src/render/quote-ref.ts';
import { renderContext } from '../../src/render/slack/context-page.ts';
import { renderLookUp } from '../../src/render/slack/look-up.ts';
import type { SlackMessage } from '../../src/render/slack/message.ts';
import { renderSlack } from '../../src/render/slack/render-slack.ts';
import { sharedCopy } from '../../src/render/slack/shared-copy.ts';
import { PHONE, type Picture, WIDE } from '../picture.ts';
import { slackPage } from './page.ts';

const ALICE = { id: 'U0000ALICE', name: 'Alice' } as const;

/** Pictures of what the bot sends to Slack. */
export async function slackPictures(
  collection: Collection,
  questions: Readonly<Record<'differ' | 'agree' | 'nothing', string>>,
): Promise<readonly Picture[]> {
  const answer = async (question: string) =>
    renderSlack(await collection.ask(question), {
      command: '/rapporteur',
      page: 0,
      side: 'all',
      valuesPerPage: 3,
      quotesPerValue: 2,
      owner: ALICE.id,
      shareable: true,
    });
  const differ = await answer(questions.differ);
  const answers = await Promise.all([questions.differ, questions.agree].map(collection.ask));
  const found = answers.filter((one): one is Found => one.kind === 'found');
  const refs = found.slice(0, 1).flatMap(({ values }) => values.slice(0, 3).flatMap(firstRef));
  const quotes = await findQuotes(refs, collection);
  return [
    phone('slack-differ', differ),
    phone('slack-agree', await answer(questions.agree)),
    phone('slack-nothing', await answer(questions.nothing)),
    phone('slack-context', renderContext((quotes ?? []).map(inContext))),
    phone('slack-look-up', renderLookUp(found)),
    {
      name: 'slack-shared',
      width: WIDE,
      html: slackPage({ ...AROUND, ...sharedCopy(differ, ALICE.id), isPrivate: false }),
    },
  ];
}

const AROUND = { nameOf: (id: string) => (id === ALICE.id ? ALICE.name : id) };

function firstRef({ quotes }: Found['values'][number]) {
  return quotes.slice(0, 1).map(refOf);
}

function phone(name: string, { blocks }: SlackMessage): Picture {
  return { name, width: PHONE, html: slackPage({ ...AROUND, blocks, isPrivate: true }) };
}
