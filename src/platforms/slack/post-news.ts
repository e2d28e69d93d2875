import type { webApi } from '@slack/bolt';
import { renderNews } from '../../render/slack/news.ts';
import type { Post } from '../../watches/tell.ts';
import { post } from './post.ts';
import { writingRefusal } from './refusals.ts';

/** Posts news of watches through a client. */
export function createPost(client: webApi.WebClient): Post {
  return async ({ channel, topic }, items) => {
    const { message, told } = renderNews(topic, items);
    try {
      await post(client, { ...message, channel });
      return { kind: 'posted', told };
    } catch (error) {
      const why = writingRefusal(error);
      if (why === undefined) throw error;
      // A private channel that the bot was thrown out of is not found either: its watches wait.
      return why === 'is_archived' ? { kind: 'gone' } : { kind: 'refused', why };
    }
  };
}
