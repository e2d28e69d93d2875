import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { renderContext } from '../../../src/render/discord/context-page.ts';
import { renderDiscord, renderNotice } from '../../../src/render/discord/render-discord.ts';
import { sharedCopy } from '../../../src/render/discord/shared-copy.ts';
import type { DiscordOptions } from '../../../src/render/discord/view.ts';
import { refOf } from '../../../src/render/quote-ref.ts';
import * as examples from '../example-answers.ts';
import { OPTIONS } from './all-pages.ts';

const PERSON = '800000000000000001';

/** A payload as it is recorded. */
function written(message: object): string {
  return `${JSON.stringify(message, null, 2)}\n`;
}

function file(name: string): string {
  return `golden/${name}.json`;
}

describe('renderDiscord', () => {
  const { DIFFER, DISAGREE } = examples;
  const cases: Readonly<Record<string, [answer: Answer, options?: Partial<DiscordOptions>]>> = {
    single: [examples.SINGLE],
    agree: [examples.AGREE],
    'agree-further-quotes': [examples.AGREE, { page: 1 }],
    differ: [DIFFER],
    'differ-other-side': [DIFFER, { side: 'differing' }],
    'differ-public': [DIFFER, { shareable: false }],
    disagree: [DISAGREE],
    'disagree-last-page': [DISAGREE, { page: 99 }],
    said: [examples.SAID],
    longest: [examples.LONGEST],
    hostile: [examples.HOSTILE],
    forged: [examples.FORGED],
    disputes: [examples.DISPUTES],
    'disputes-longest': [examples.LONGEST_DISPUTES, { page: 99 }],
    'disputes-none': [examples.NO_DISPUTES],
    why: [examples.WHY],
    nothing: [examples.NOTHING],
    sources: [examples.SOURCE_LIST],
    help: [examples.HELP],
    unclear: [examples.UNCLEAR],
  };

  it.each(Object.entries(cases))('sends %s as recorded', async (name, [answer, options]) => {
    const message = renderDiscord(answer, { ...OPTIONS, ...options });
    await expect(written(message)).toMatchFileSnapshot(file(name));
  });

  it('shares as recorded', async () => {
    const message = sharedCopy(renderDiscord(DISAGREE, OPTIONS).components, PERSON);
    await expect(written(message)).toMatchFileSnapshot(file('disagree-shared'));
  });

  it('shows context as recorded', async () => {
    const [source] = examples.SOURCES;
    const [quote] = examples.SINGLE.values.flatMap(({ quotes }) => quotes);
    if (source === undefined || quote === undefined) throw new Error('the example has no quote');
    const around = { before: 'The boats had left. *', after: 'The [harbour] was quiet.' };
    const context = { ref: refOf(quote), source, text: quote.text, ...around };
    const message = renderContext([context, context]);
    await expect(written(message)).toMatchFileSnapshot(file('context'));
  });

  it('says a sentence as recorded', async () => {
    const message = renderNotice('That was all.');
    await expect(written(message)).toMatchFileSnapshot(file('notice'));
  });
});
