import { webApi } from '@slack/bolt';
import { ABOUT, type Finding, notReached, notSet, tokenValid } from '../../render/doctor-words.ts';
import { harmless } from '../../render/harmless.ts';
import { SLACK_HALF_SET, SLACK_REFUSES } from '../../render/slack-words.ts';
import { createLog } from '../log.ts';
import { boltLog } from './bolt-log.ts';
import { clientOptions } from './client-options.ts';
import { type SlackTokens, slackTokens } from './transport.ts';

/** What the client would log is told by the finding. */
const SILENT = boltLog(createLog({ level: 'silent', secrets: [] }));

/** Whether what is set is enough, and whether Slack takes the tokens, which are never shown. */
export async function checkSlack(
  tokens: SlackTokens,
  port: number | undefined,
  api?: string,
): Promise<readonly Finding[]> {
  const set = slackTokens(tokens, port);
  if (set.kind === 'none') {
    return [{ about: ABOUT.slack, state: 'well', says: notSet('SLACK_BOT_TOKEN') }];
  }
  if (set.kind === 'half') return [{ about: ABOUT.slack, state: 'wrong', says: SLACK_HALF_SET }];
  const { botToken, transport } = set;
  const bot = check(ABOUT.slackBot, SLACK_REFUSES.bot, async () => {
    const { user, team } = await clientFor(botToken, api).auth.test();
    return `${user ?? '?'}, ${team ?? '?'}`;
  });
  if (transport.mode === 'http') return [await bot];
  const app = check(ABOUT.slackApp, SLACK_REFUSES.app, async () => {
    await clientFor(transport.appToken, api).apps.connections.open({});
    return 'the same app';
  });
  return Promise.all([bot, app]);
}

async function check(
  about: string,
  refusal: string,
  work: () => Promise<string>,
): Promise<Finding> {
  try {
    return { about, state: 'well', says: tokenValid(harmless(await work())) };
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError) {
      return { about, state: 'wrong', says: `${refusal} (${error.data.error})` };
    }
    return { about, state: 'unsure', says: notReached('Slack', reasonOf(error)) };
  }
}

/** The code of what lies at the bottom of an error: ENOTFOUND and the like. */
function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIHTTPError) return `HTTP ${error.statusCode}`;
  if (error instanceof webApi.WebAPIRequestError) return reasonOf(error.original);
  if (error instanceof Error && error.cause !== undefined) return reasonOf(error.cause);
  return error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
}

function clientFor(token: string, api: string | undefined): webApi.WebClient {
  return new webApi.WebClient(token, { ...clientOptions(api, 0), logger: SILENT });
}
