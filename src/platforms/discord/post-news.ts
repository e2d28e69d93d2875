import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { renderNews } from '../../render/discord/news.ts';
import type { Post } from '../../watches/tell.ts';

/** Posts news of watches through a connected client. */
export function createPost(rest: REST): Post {
  return async ({ channel, topic }, items, nonce) => {
    const { message, told } = renderNews(topic, items);
    const body = {
      ...message,
      // Discord makes no second message of one nonce within a few minutes: a crash between posting
      // and noting it is mended so. https://discord.com/developers/docs/resources/message#create-message
      nonce: nonce(items.slice(0, told)),
      enforce_nonce: true,
    };
    try {
      await rest.post(Routes.channelMessages(channel), { body });
      return { kind: 'posted', told };
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) throw error;
      if (error.code === RESTJSONErrorCodes.UnknownChannel) return { kind: 'gone' };
      if (error.status === 403) return { kind: 'refused', why: error.message };
      throw error;
    }
  };
}
