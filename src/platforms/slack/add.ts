import { ADD_OFF } from '../../render/intake-words.ts';
import { renderPreview } from '../../render/slack/preview.ts';
import { renderNotice } from '../../render/slack/render-slack.ts';
import { type AddRequest, addConfirmed, lookAt } from '../adding.ts';
import type { Bot } from './bot.ts';
import { notice, type Response } from './respond.ts';

/** "add <https://paper.example/a?b=1&amp;c=2|paper>", with the bot's mention before it or not. */
const ADD = /^\s*(?:<@[^>]*>\s*)*\/?add\s+(?:<(?<link>[^<>|]+)(?:\|[^<>]*)?>|(?<bare>\S+))\s*$/i;

/** The address that somebody wants to be added; undefined where they ask something. */
export function addressToAdd(written: string): string | undefined {
  const { link, bare } = ADD.exec(written)?.groups ?? {};
  return (link ?? bare)?.replaceAll('&amp;', '&');
}

/** What would be added, for the person alone. */
export async function previewAdd(request: AddRequest, bot: Bot): Promise<Response> {
  if (bot.adding === undefined) return notice(ADD_OFF);
  const preview = await lookAt(bot.adding, request);
  return typeof preview === 'string' ? notice(preview) : shown(preview, request, false);
}

/** Does what the button below a preview says. */
export async function confirmAdd(
  request: AddRequest & { readonly mark: string },
  bot: Bot,
): Promise<Response> {
  if (bot.adding === undefined) return notice(ADD_OFF);
  const result = await addConfirmed(bot.adding, request);
  if (typeof result !== 'string') return { ...shown(result, request, true), isNotice: false };
  return { message: renderNotice(result), isNotice: false, facts: { result } };
}

function shown(
  preview: Parameters<typeof renderPreview>[0],
  { address, person }: AddRequest,
  isAgain: boolean,
): Response {
  const message = renderPreview(preview, { address, owner: person, isAgain });
  // Never for all, whatever the channel's setting says.
  return { message, isNotice: true, facts: { preview: preview.mark } };
}
