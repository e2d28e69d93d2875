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
