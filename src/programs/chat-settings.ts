import type { Settings } from '../settings/load-settings.ts';

/** How a bot behaves, from the settings of its platform. */
export function chatSettings(
  { answer, log }: Settings,
  platform: Settings['discord'] | Settings['slack'],
) {
  const { public: isPublic, publicChannels, privateChannels, questionsPerMinute } = platform;
  return {
    ...answer,
    isPublic: (channel: string | null) =>
      publicChannels.includes(channel ?? '') ||
      (isPublic && !privateChannels.includes(channel ?? '')),
    perMinute: questionsPerMinute,
    logQuestions: log.questions,
  };
}

/** How to run in Slack; undefined where nothing is set for it. Throws where something is missing. */
export async function slackOf({ tokens, port }: Settings) {
  const { slackTokens } = await import('../platforms/slack/transport.ts');
  const { SLACK_HALF_SET } = await import('../render/slack-words.ts');
  const set = slackTokens(tokens, port);
  if (set.kind === 'half') throw new Error(SLACK_HALF_SET);
  if (set.kind === 'none') return undefined;
  const { botToken, transport } = set;
  return { botToken, transport };
}
