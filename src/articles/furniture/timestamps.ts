import type { Line } from '../lines.ts';
import type { FurnitureRule, Page } from './page.ts';
import { isNearEdge } from './page.ts';

const LONGEST_STAMP = 140;
const PREFIX =
  /\b(?:posted|published|updated|modified|last edited|last reviewed|filed|first posted)\b/i;
const CLOCK =
  /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b|\b(?:hours?|minutes?|mins?|days?|hrs?) ago\b/i;
const CALENDAR = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\b(?:19|20)\d\d\b|\b\d{1,2}\b/;
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH = new RegExp(`\\b(?:${MONTHS})\\b`, 'i');
const DAYS = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const ZONES =
  'gmt|utc|bst|ist|cest|cet|eet|msk|jst|[ecmpa][sd]?t|z|local time|eastern|pacific|central';
const WORDS =
  'first|last|posted|published|updated|modified|edited|reviewed|filed|created|on|at|of|the|in|and|a\\.?m\\.?|p\\.?m\\.?|hours?|minutes?|mins?|days?|hrs?|ago|today|yesterday|by';
const PARTS = new RegExp(
  `\\b(?:${MONTHS}|${DAYS}|${ZONES}|${WORDS})(?![\\p{L}])|\\d+(?:st|nd|rd|th|h|t(?=\\d))?(?:[ap]m)?|[^\\p{L}\\p{N}]+`,
  'giu',
);

/**
 * Lines that hold nothing but when a page was put up or changed: "UPDATED: 19:14 GMT, 12 April 2013",
 * "Apr 12, 2013". A bare date in the midst of the text is kept: in a chronicle it is a heading.
 */
export const timestamps: FurnitureRule = (page, index) => {
  const text = page.lines[index]?.text ?? '';
  if (text.length > LONGEST_STAMP || !/\d|today|yesterday/i.test(text)) return 0;
  if (text.replace(PARTS, '').length > 0) return 0;
  if (PREFIX.test(text)) return 1;
  if (CLOCK.test(text)) return 1;
  if (/^(?:in|on)\b|\.$/i.test(text)) return 0;
  return CALENDAR.test(text) && hasMonthOrSlash(text) && isBeforeOrAfterText(page, index) ? 1 : 0;
};

function hasMonthOrSlash(text: string): boolean {
  return MONTH.test(text) || /\d[/.-]\d/.test(text);
}

/** Near the head with no prose before it, or the last line but a few with no prose after it. */
function isBeforeOrAfterText(page: Page, index: number): boolean {
  if (!isNearEdge(page, index)) return false;
  return !page.lines.slice(0, index).some(isProse) || !page.lines.slice(index + 1).some(isProse);
}

function isProse({ text }: Line): boolean {
  return text.length > LONGEST_STAMP;
}
