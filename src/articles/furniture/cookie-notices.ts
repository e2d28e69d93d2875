import { lineRule } from './page.ts';

/** Requests to accept cookies or terms. A story about cookies speaks of others, not of "we" and "you". */
export const cookieNotices = lineRule(
  [
    /\bwe (?:and our (?:\w+ )?partners )?(?:use|store|set|process)\b.{0,60}\bcookies\b/i,
    /^(?:this|our) (?:web)?(?:site|page) uses cookies\b/i,
    /\bby (?:continuing|using|clicking|browsing|closing|subscribing|signing up|submitting|registering|providing)\b.{0,120}\byou (?:agree|accept|consent|acknowledge|confirm)\b/i,
    /^(?:accept|reject|allow|manage|decline)(?: all)? (?:cookies|preferences|settings|choices|options)(?: settings)?\W*$/i,
    /^(?:accept|reject|allow|decline) all\W*$|^i (?:accept|agree)$|^got it\W*$/i,
    /^(?:we value|about|we respect) your privacy\W*$/i,
  ],
  500,
);
