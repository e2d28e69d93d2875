import type { SlackTransport } from './run-slack.ts';

/** What is set of what Slack needs. */
export interface SlackTokens {
  readonly slackBot: string | undefined;
  readonly slackApp: string | undefined;
  readonly slackSigningSecret: string | undefined;
}

/** How the bot is to run in Slack: by sockets where both ways are possible, since they need no address. */
export function slackTokens(
  { slackBot, slackApp, slackSigningSecret }: SlackTokens,
  port: number | undefined,
):
  | { readonly kind: 'none' }
  | { readonly kind: 'half' }
  | { readonly kind: 'set'; readonly botToken: string; readonly transport: SlackTransport } {
  const isNone = [slackBot, slackApp, slackSigningSecret].every((token) => token === undefined);
  if (isNone) return { kind: 'none' };
  if (slackBot === undefined) return { kind: 'half' };
  if (slackApp !== undefined) {
    return { kind: 'set', botToken: slackBot, transport: { mode: 'socket', appToken: slackApp } };
  }
  if (slackSigningSecret === undefined || port === undefined) return { kind: 'half' };
  const transport = { mode: 'http', signingSecret: slackSigningSecret, port } as const;
  return { kind: 'set', botToken: slackBot, transport };
}
