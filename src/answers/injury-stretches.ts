import { spanOf } from '../claims/words.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { Span } from '../language/span.ts';
import { stem } from '../language/stem.ts';
import type { Evidence } from '../library/evidence.ts';

/** An injury where a sentence tells of one. */
export interface InjuryStretch extends Span {
  /** Word index of the word that says that somebody was hurt. */
  readonly at: number;
  /** Stem of the part of the body, or of the injury's own name. */
  readonly part: string;
}

/** Words that make a part of the body a hurt one: "a broken rib", "grazed in the cheek". */
const HURTING = new Set(
  'break fracture graze cut burn bruise wound injure injury hurt shoot gunshot bullet strike hit stab slash crush sever sprain tear dislocate shatter puncture gash scratch amputate lose'
    .split(' ')
    .map(stem),
);
const BROKEN =
  /^(?:broken|fractured|bruised|burned|burnt|shattered|crushed|severed|sprained|torn|dislocated|punctured|wounded|injured|swollen|broke|lost|struck|shot)$/;
/** Injuries that need no part of the body to be one. */
const AILMENTS =
  /^(?:concussion|burns|bruises|hypothermia|frostbite|whiplash|fractures?|gash(?:es)?)$/;

/** Words from what hurts to the part of the body: "shot twice, once in the left arm". */
const REACH = 7;

/** The injuries that a sentence tells of, in its order. */
export function injuriesIn(evidence: Evidence, lexicon: Lexicon): readonly InjuryStretch[] {
  const { tokens, phrases } = evidence;
  return tokens.flatMap(({ lower, pos }, at): readonly InjuryStretch[] => {
    if (pos !== 'NOUN') return [];
    const phrase = phrases.find(({ from, to }) => from <= at && at < to) ?? {
      from: at,
      to: at + 1,
      head: at,
    };
    if (AILMENTS.test(lower)) return stretch(phrase.from, phrase.to, at, stem(lower));
    // "on the other hand"
    if (!lexicon.isBodyPart(lower) || tokens[at - 1]?.lower === 'other') return [];
    const hurt = hurtBefore(at, phrase.from);
    if (hurt === undefined) return [];
    const from = phrases.find((one) => one.from <= hurt && hurt < one.to)?.from ?? hurt;
    return stretch(Math.min(from, phrase.from), Math.max(phrase.to, at + 1), hurt, stem(lower));
  });

  function hurtBefore(part: number, from: number): number | undefined {
    for (let at = part - 1; at >= Math.max(0, part - REACH); at -= 1) {
      const token = tokens[at];
      if (token === undefined || /^[;:.!?"]$/.test(token.lower)) return undefined;
      if (!HURTING.has(stem(token.lemma)) && !BROKEN.test(token.lower)) continue;
      // "hit the head of the queue": a blow is told with "in", "on" or "to" unless the part is hurt itself.
      const isOfPhrase = at >= from || token.pos !== 'VERB';
      const isReached = tokens
        .slice(at + 1, part)
        .some(({ lower }) => /^(?:in|on|to|through|his|her|their|my)$/.test(lower));
      return isOfPhrase || isReached ? at : undefined;
    }
    return undefined;
  }

  function stretch(from: number, to: number, at: number, part: string): readonly InjuryStretch[] {
    const span = spanOf(tokens, from, to);
    return span === undefined ? [] : [{ ...span, at, part }];
  }
}
