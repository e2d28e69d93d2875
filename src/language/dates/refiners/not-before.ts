/** Words between a negation and its "before": "will not open to visitors before". */
const NOT_BEFORE =
  /(?:\b(?:not|never|nothing|nobody|unlikely)|n't)(?: [\p{L}'-]+){0,6}? (?:before|until|till)(?: (?:at least|about|around|on|at|early|late|the))* $/iu;
/** The same in so many words. */
const NO_EARLIER =
  /(?:\bno|\bnot|n't) (?:earlier|sooner) than(?: (?:about|around|on|at|early|late|the))* $/iu;
/** Longest stretch before a time that is looked at, in code units. */
const REACH = 70;

/** "Not before Easter", "will not reopen until 3 May", "no earlier than Friday": from that time on. */
export function isNotBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return NOT_BEFORE.test(before) || NO_EARLIER.test(before);
}
