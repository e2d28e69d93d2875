import { lineRule } from './page.ts';

/** Advertisements, and requests to switch off what blocks them. */
export const adNotices = lineRule(
  [
    /^ad-? ?block(?:er|ing|ers)?(?: has been| was| is)? (?:detected|found|enabled|on)\W*$/i,
    /\b(?:disabl\w+|turn\w* off|paus\w+|whitelist\w*|switch\w* off|deactivat\w+|allow\w*)\b.{0,60}\b(?:ad-? ?block\w*|ads\b).{0,80}$(?<=\b(?:your|us|our|this (?:site|page))\b.{0,160})/i,
    /^(?:it (?:looks|seems) like|we (?:have )?(?:noticed|detected)) (?:that )?you(?:'re| are| have)?\b.{0,30}\bad-? ?block/i,
    /^(?:[-–—[(* ]*)(?:advertisements?|advertising|advert|sponsored(?: content| post| by .{1,40})?|promoted(?: content)?|paid (?:content|post)|ad)(?:[-–—\])* ]*)$/i,
    /^(?:story|article|text|report|content) continues (?:below|after)\b/i,
    /^(?:scroll|continue|keep|click here) (?:down )?(?:to|reading|scrolling)(?: (?:continue|below|more|the (?:story|article|main story)))*(?: (?:the )?(?:main )?(?:story|article|reading|advertisement|below|with content))*\W*$/i,
    /^skip (?:to|past|this|advertisement|ad)\b.{0,40}$/i,
  ],
  400,
);
