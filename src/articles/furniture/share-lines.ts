import { lineRule } from './page.ts';

const NETWORK =
  '(?:facebook|twitter|x|instagram|whats ?app|telegram|linked ?in|reddit|pinterest|tumblr|flipboard|messenger|threads|bluesky|mastodon|you ?tube|tik ?tok|snapchat|google news|apple news|e-?mail|rss)';
const BUTTON = `(?:share|tweet|pin(?: it)?|post|print|save|bookmark|copy(?: link)?|link copied!?|send|like|follow(?: us)?|flip|comments?|listen|gift|toggle|more|via|on|with|${NETWORK})`;

/** Rows of share buttons and calls to share, like or follow. */
export const shareLines = lineRule([
  new RegExp(`^${BUTTON}(?:[\\s,|/&·•:-]+(?:${BUTTON}|\\d+))*$`, 'i'),
  new RegExp(
    `^(?:please )?(?:share|tweet|forward|send)\\b.{0,20}\\b(?:on|via|with|to) ${NETWORK}\\b`,
    'i',
  ),
  /^(?:please )?(?:share|like|tweet|save|print|bookmark|e-?mail|gift) (?:this|the|our)(?: \w+)? ?(?:article|story|post|page|update|news|report|video|item|link|content)?(?:$|[\s:!.,]+(?:$|with|on|via|and|to|if)\b)/i,
  /^(?:share|sharing) (?:is caring|options|tools|now|with (?:your )?friends|your (?:story|experience))\b/i,
  new RegExp(
    `^(?:please )?(?:follow|like|find|join|connect with|add) (?:us|our|[\\w .'@-]{2,40}?)(?: \\w+)? (?:on|at|via) ${NETWORK}\\b`,
    'i',
  ),
  /^(?:follow|join|like) (?:us(?:$|[!:.]| (?:on|at|for|via)\b)|@\w+|our (?:channel|page|group|live))/i,
  /^(?:@\w{2,30})(?:[ ,|]+@\w{2,30})*$/,
]);
