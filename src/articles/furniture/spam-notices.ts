import { lineRule } from './page.ts';

/** Notices about spam filters and about what a site does with its readers' data. */
export const spamNotices = lineRule(
  [
    /^this (?:web)?site (?:uses|is protected by)\b.{0,60}\b(?:spam|akismet|recaptcha|captcha)\b/i,
    /\blearn (?:more about )?how your (?:comment )?data (?:is|are)\b/i,
    /^(?:please )?(?:prove|confirm|verify) (?:that )?you (?:are|'re) (?:human|not a robot)\b|^i'?m not a robot$/i,
    /^(?:please )?(?:read|see|view|review) our (?:privacy|cookie|terms|comment|community)\b/i,
    /^(?:our )?(?:privacy|cookie|terms|legal|accessibility)(?: (?:policy|policies|notice|statement|settings|preferences|choices|of (?:use|service)|and conditions|& conditions))+(?:[\s,|·•&/-]+(?:and )?(?:privacy|cookie|terms|legal|contact|about|advertise|accessibility|careers|help)(?: (?:policy|notice|statement|of (?:use|service)|us|with us))*)*\W*$/i,
    /^(?:do not sell (?:or share )?my (?:personal )?(?:info|data)|your (?:privacy|ad) choices)/i,
  ],
  400,
);
