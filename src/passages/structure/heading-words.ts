import { endsSentence } from '../../articles/furniture/page.ts';

const LONGEST_HEADING = 140;
/** "What we know:" heads a section; a longer line before a colon introduces what follows. */
const MOST_WORDS_BEFORE_COLON = 6;
/** A heading in small letters is short: what is longer is a sentence that lost its full stop. */
const LONGEST_SMALL = 85;

/** A caption with its credit ("… on Friday. (Photo: …)"), or two sentences. */
const INNER_STOP = /\p{Ll}{3}[.!]["')]*\s/u;

const WORDS_THAT_STAY_SMALL =
  /^(?:a|an|the|and|but|or|nor|for|of|in|on|at|to|by|from|with|as|is|it|its|vs?|over|into|after|amid|up)$/i;
const QUESTION_WORD =
  /^(?:what|why|how|who|whose|where|when|which|inside|will|can|could|should|is|are|does|do|did)(?:'s)?\b/i;
/** A question that stands alone heads what answers it: "Has it happened before?". */
const LONGEST_QUESTION = 12;
const FINITE_VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|could|should|can|may|might|must|says?|said|told|tells?|did|does|adds?|added|wrote|writes|asked|asks|commented|replied)\b/i;

/** Whether a line's words could be a heading: short, without a full stop, no whole sentence. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const words = text.split(' ');
  if (text.endsWith(':')) {
    return words.length <= MOST_WORDS_BEFORE_COLON && !FINITE_VERB.test(text);
  }
  if (/[.!;,…]["')\]]*$/.test(text) || /^["']/.test(text) || !/\p{L}/u.test(text)) return false;
  if (INNER_STOP.test(text)) return false;
  if (isTitleCase(words)) return true;
  if (QUESTION_WORD.test(text) || isQuestion(text, words)) return text.length <= LONGEST_SMALL;
  return text.length <= LONGEST_SMALL && !endsSentence(text) && !FINITE_VERB.test(text);
}

/** Whether most of a line's weighty words begin with a capital: at least two of three. */
function isTitleCase(words: readonly string[]): boolean {
  const weighty = words.filter((word) => /\p{L}/u.test(word) && !WORDS_THAT_STAY_SMALL.test(word));
  const capital = weighty.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return weighty.length > 0 && capital.length * 3 >= weighty.length * 2;
}

function isQuestion(text: string, words: readonly string[]): boolean {
  return text.endsWith('?') && words.length <= LONGEST_QUESTION;
}
