import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { refOf } from '../../../src/render/quote-ref.ts';
import { renderContext } from '../../../src/render/slack/context-page.ts';
import { renderReasons } from '../../../src/render/slack/feedback.ts';
import { renderHome } from '../../../src/render/slack/home.ts';
import { renderLookUp } from '../../../src/render/slack/look-up.ts';
import { renderNotice, renderSlack } from '../../../src/render/slack/render-slack.ts';
import { sharedCopy } from '../../../src/render/slack/shared-copy.ts';
import type { SlackOptions } from '../../../src/render/slack/view.ts';
import * as examples from '../example-answers.ts';
import { OPTIONS } from './all-pages.ts';
import { blocksFaults } from './faults.ts';

const PERSON = 'U0000000001';

/** A payload as it is recorded. */
function written(message: object): string {
  return `${JSON.stringify(message, null, 2)}\n`;
}

function file(name: string): string {
  return `golden/${name}.json`;
}

describe('renderSlack', () => {
  const { DIFFER, DISAGREE } = examples;
  const cases: Readonly<Record<string, [answer: Answer, options?: Partial<SlackOptions>]>> = {
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
    const message = renderSlack(answer, { ...OPTIONS, ...options });
    await expect(written(message)).toMatchFileSnapshot(file(name));
  });

  it('shares as recorded', async () => {
    const message = sharedCopy(renderSlack(DISAGREE, OPTIONS), PERSON);
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

  it('asks what is wrong as recorded', async () => {
    const refs = examples.SINGLE.values.flatMap(({ quotes }) => quotes.map(refOf));
    const message = renderReasons(examples.SINGLE.question.text, refs);
    await expect(written(message)).toMatchFileSnapshot(file('reasons'));
  });

  it('shows what was looked up as recorded', async () => {
    const message = renderLookUp([DISAGREE, DIFFER, examples.SINGLE]);
    await expect(written(message)).toMatchFileSnapshot(file('look-up'));
  });

  it('shows the home tab as recorded', async () => {
    const view = renderHome({
      coverage: examples.HELP.coverage,
      examples: examples.HELP.examples,
      differences: [DISAGREE, DIFFER],
      readAt: new Date(Date.UTC(2031, 2, 10, 9, 5)),
      now: new Date(Date.UTC(2031, 2, 12)),
      command: OPTIONS.command,
    });
    expect(blocksFaults(view.blocks)).toEqual([]);
    await expect(written(view)).toMatchFileSnapshot(file('home'));
  });
});
