import type { webApi } from '@slack/bolt';
import { renderHome } from '../../render/slack/home.ts';
import type { Bot } from './bot.ts';

/** Shows somebody the home tab as it is now. Never rejects. */
export async function onHome(
  { user, tab }: { readonly user: string; readonly tab?: string },
  bot: Bot,
  client: webApi.WebClient,
): Promise<void> {
  if (tab !== 'home' || bot.isStopping()) return;
  try {
    const overview = await bot.overview();
    const { command } = bot.settings;
    const view = renderHome({ ...overview, readAt: bot.readAt(), now: bot.now(), command });
    await client.views.publish({ user_id: user, view });
  } catch (error) {
    bot.log.warn({ err: error }, 'the home tab was not shown');
  }
}
