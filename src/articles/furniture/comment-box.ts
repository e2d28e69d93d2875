import type { FurnitureRule } from './page.ts';
import { LONGEST_CALL } from './page.ts';

const HEADING =
  /^(?:join (?:in )?(?:the|our) (?:conversation|discussion|debate)|have your say|(?:leave|post|add|write|submit) (?:a|your|us a) (?:comment|reply|response|thoughts?)|what do you think|what(?:'s| is) your (?:view|opinion|take)|share your (?:thoughts|views?|opinions?)|tell us what you think|your (?:turn|view|views|say|opinion)|comments?(?: section)?|reader(?:s'?|'s)? (?:comments?|reactions?|responses)|discussion|(?:\d+|no) (?:comments?|responses?|replies)(?: (?:on|to) .*)?|comments? ?\(\d+\))\W*$/i;
const TO_THE_READER =
  /\b(?:you|your|us)\b.*\b(?:comments?|below|thoughts?|opinions?|views?|reply|share|tell us|know|say)\b|\b(?:comments?|below|thoughts?|opinions?|views?|share|tell us|let us know)\b.*\b(?:you|your|below|us)\b/i;
const ONLY_QUESTIONS = /^[^.!]*\?$/;

/**
 * The heading of a comment box, and after it the questions and calls to the reader. It ends at the
 * first line that is neither: some pages go on with the article below.
 */
export const commentBox: FurnitureRule = (page, index) => {
  const text = page.lines[index]?.text ?? '';
  if (text.length > LONGEST_CALL || !HEADING.test(text)) return 0;
  let next = index + 1;
  while (isToTheReader(page.lines[next]?.text)) next += 1;
  return next - index;
};

function isToTheReader(text: string | undefined): boolean {
  if (text === undefined || text.length > 400) return false;
  return ONLY_QUESTIONS.test(text) || (text.length <= LONGEST_CALL && TO_THE_READER.test(text));
}
