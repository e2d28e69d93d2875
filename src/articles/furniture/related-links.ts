import { commentForm } from './comment-form.ts';
import { contactLines } from './contact-lines.ts';
import { copyrightLines } from './copyright-lines.ts';
import { newsletterLines } from './newsletter-lines.ts';
import type { FurnitureRule, Page } from './page.ts';
import { endsSentence, LONGEST_CALL } from './page.ts';
import { spamNotices } from './spam-notices.ts';

const THINGS =
  '(?:articles?|stor(?:y|ies)|posts?|news|reading|reads?|topics?|content|coverage|links?|videos?|items?|headlines)';
const HEADING = new RegExp(
  `^(?:you (?:may|might)(?: also)? (?:also )?(?:like|enjoy|be interested in)|related(?: ${THINGS})?|(?:more|latest|other|similar|recent|popular|trending|top|recommended|featured|further|must)[- ]${THINGS}|recommended(?: for you| by .{1,30})?|(?:most|more) (?:read|popular|viewed|shared|commented)(?: ${THINGS})?|trending(?: now)?|up next|next up|don't miss(?: this)?|editor'?s'? (?:picks?|choice)|what to read (?:next|now)|read (?:next|more|also|this next)|also read|see also|more (?:from|on|in|about) (?:this|us|the (?:author|web|section|topic)|[\\w' -]{1,40})|around the web|from (?:the|our) (?:web|archives?|partners)|in case you missed it|previous (?:article|post)|next (?:article|post)|latest|watch (?:now|live|more|next)|learn more)\\W*$`,
  'i',
);
const LINK =
  /^(?:read (?:more|also|next|the full (?:story|article))|also read|more:|see also|related(?: \w+)?|watch(?: (?:more|now|live|also))?|listen|don't miss|in pictures|recommended|previous(?: article| post)?|next(?: article| post)|must[- ]read|live updates|explainer|click here(?: for| to)?|tags?|topics?|categor(?:y|ies)|filed under|posted in|keywords|in this (?:article|story))\s*(?:[:|>»›]|\s[–—-]\s)\s*\S/i;
const CLICK = /^(?:click|tap|press) (?:here|on|the|to|play)\b.{0,100}$/i;
const BULLET = /^(?:[•‣◦▪●·*–-]|\d{1,2}[.)])\s/;
const TAGS = /\b(?:topics?|tags|categories)\b/i;
/** What ends a page: the headline above it heads nothing. */
const FOOT = [copyrightLines, contactLines, newsletterLines, commentForm, spamNotices];
const MOST_LINKS = 12;
const FEWEST_WORDS = 3;

/**
 * Links to other pages: "READ MORE: …", tags, and a heading such as "You may also like" with the
 * headlines under it. A headline that a paragraph follows may be the article's own and ends the run.
 */
export const relatedLinks: FurnitureRule = (page, index) => {
  const line = page.lines[index];
  if (line === undefined || line.text.length > LONGEST_CALL) return 0;
  if (LINK.test(line.raw) || CLICK.test(line.text)) return 1;
  if (!HEADING.test(line.text)) return 0;
  return 1 + countLinks(page, index + 1, TAGS.test(line.text) ? 1 : FEWEST_WORDS);
};

function countLinks(page: Page, from: number, fewestWords: number): number {
  let next = from;
  while (next < from + MOST_LINKS && isHeadline(page.lines[next]?.text, fewestWords)) next += 1;
  const after = page.lines[next];
  const last = page.lines[next - 1];
  const leadsOn =
    after !== undefined &&
    last !== undefined &&
    !BULLET.test(last.text) &&
    fewestWords > 1 &&
    !FOOT.some((rule) => rule(page, next) > 0) &&
    (endsSentence(after.text) || after.text.length > LONGEST_CALL);
  return leadsOn && next > from ? next - from - 1 : next - from;
}

function isHeadline(text: string | undefined, fewestWords: number): boolean {
  if (text === undefined || text.length > 140 || /[:;,]$/.test(text)) return false;
  return !endsSentence(text) && text.split(' ').length >= fewestWords;
}
