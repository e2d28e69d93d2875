import { lineRule } from './page.ts';

/** The fields of a comment form, and calls to use it. */
export const commentForm = lineRule([
  /^your (?:e-?mail )?address will not be (?:published|shared)/i,
  /^required fields are marked/i,
  /^(?:name|e-?mail|website|comment|url|captcha)(?: ?\(required\)| ?\*)?:?$/i,
  /^save my name\b/i,
  /^(?:submit|reply|cancel reply|post comment|report abuse|flag|log ?in to (?:reply|comment|leave a comment)|load more comments|view all comments|show comments|hide comments|sort by.*)$/i,
  /^(?:you must|please|you need to) (?:be )?(?:log(?:ged)? in|sign(?:ed)? in|register(?:ed)?) to\b/i,
  /^(?:be the first to (?:comment|reply|review)|comments (?:are|have been|were) (?:closed|disabled|off|turned off|moderated))/i,
  /^(?:please )?(?:let us know|tell us|share|leave|drop|post|write|add)\b.{0,80}\b(?:in the comments?|comments? below|comment section|in a comment)\b/i,
  /^(?:what do you think|what's your view|have you been affected|were you there|are you affected)\b.{0,120}\?(?:$|.{0,40}\b(?:share|tell|comment|write|let us|e-?mail|send|contact)\b)/i,
  /^notify me of\b/i,
  /^(?:we (?:welcome|encourage|moderate)|please keep) .{0,60}\bcomments?\b/i,
]);
