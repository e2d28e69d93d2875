import { webApi } from '@slack/bolt';

/** What Slack says of a token that will not do, however often it is tried. https://docs.slack.dev/reference/methods/auth.test#errors */
const REFUSALS = new Set([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
]);

/** Whether Slack refuses a token for good. */
export function isRefusal(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && REFUSALS.has(error.data.error);
}

/** What Slack says where the bot may not write in a channel. https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const MAY_NOT_WRITE = new Set([
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'user_not_in_channel',
]);

/** Why the bot may not write in a channel, in Slack's word; undefined where it is another failure. */
export function writingRefusal(error: unknown): string | undefined {
  if (!(error instanceof webApi.WebAPIPlatformError)) return undefined;
  const { error: why } = error.data;
  return MAY_NOT_WRITE.has(why) ? why : undefined;
}
