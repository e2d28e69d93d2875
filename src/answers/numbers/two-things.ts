import type { Claim, NumberClaim, TimeClaim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { plain } from '../../language/plain.ts';
import { stem } from '../../language/stem.ts';
import type { Candidate } from '../candidate.ts';
import type { Group } from '../draft.ts';
import type { Argument } from '../terms.ts';
import type { AskedNumber } from './asked-number.ts';
import { fateOfNumber } from './fate.ts';
import { kindsAsked } from './kind-words.ts';

/** An article's own news is of the year before it; what it dates earlier is what it recalls. */
const RECALLED_AFTER = 300;
const DAY = 86_400_000;
/** In front of a number that comes on top of another: "plus 12", "another three". */
const ON_TOP_BEFORE = /\b(?:another|additional|extra|plus|(?:a )?further)(?: [€$£])? ?$/i;
/** The same behind a number: "3 million more in bonuses", "12 others". */
const ON_TOP_AFTER = /^ (?:more in|in (?:bonuses|add-ons|extras)|extra|on top)(?![a-z])/i;
/** "A premium of 27": the word that says what the number is. */
const NAME_BEFORE = /(\p{L}+) of (?:\p{L}+ ){0,3}$/u;
/** Who bargains names one figure and is offered another: neither is what the other says. */
const DEMANDED = /\b(?:demand|want|ask|seek|claim|call|press|push|hop)(?:s|ed|ing|e|es)?\b/i;
const OFFERED = /\b(?:offer|propos|bid|counter-?offer)(?:s|ed|ing|e|es|al|als)?\b/i;
/** Of a time, a place or a group by itself. */
const SHARE =
  /\b(?:alone|in (?:just |only )?(?:one|a single|the (?:first|last|opening|final)(?: \p{L}+)?) (?:second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|year|quarter|half|stage|phase|wave|round|village|town|district|street|house|family)s?)\b/iu;
/** How far around a number such words may stand. */
const REACH = 40;

/** What telling numbers apart needs to know besides them. */
interface Context {
  readonly argument: Argument;
  readonly asked: AskedNumber;
  readonly lexicon: Lexicon;
  /** Publication date by article, where it is known. */
  readonly published: ReadonlyMap<string, string>;
}

/**
 * Whether two numbers that answer one question are visibly of two things: the one added to the other or
 * named as something else, of now and of years ago, or of people to whom something befell and people at large.
 */
export function areTwoThings(
  a: Group<NumberClaim>,
  b: Group<NumberClaim>,
  context: Context,
): boolean {
  return (
    isOnTop(a) !== isOnTop(b) ||
    isShareOf(a, b) ||
    isShareOf(b, a) ||
    isOtherDeed(a, b, context) ||
    isOtherDeed(b, a, context) ||
    isNamedOtherwise(a, context) !== isNamedOtherwise(b, context) ||
    isRecalled(a, context) !== isRecalled(b, context) ||
    isBargain(a, b) ||
    isBargain(b, a) ||
    hasFate(a, context) !== hasFate(b, context)
  );
}

/** "The fee is 20 million, with 3 million more in bonuses": no part of a sum, but what is added to it. */
function isOnTop({ candidates }: Group<NumberClaim>): boolean {
  return candidates.every(
    (one) => ON_TOP_BEFORE.test(textBefore(one)) || ON_TOP_AFTER.test(textBehind(one)),
  );
}

/** "22 on Saturday alone", "30,000 in the first hour": the lesser of two numbers is a share of the other. */
function isShareOf({ candidates: lesser }: Group<NumberClaim>, whole: Group<NumberClaim>): boolean {
  const isLess = lesser[0].claim.number.max < whole.candidates[0].claim.number.min;
  return isLess && lesser.every(({ evidence: { text } }) => SHARE.test(text));
}

/** "The city ordered 30 trains. Twelve have been delivered": one source tells of two deeds, and the first is asked for. */
function isOtherDeed(
  a: Group<NumberClaim>,
  b: Group<NumberClaim>,
  { argument, lexicon }: Context,
): boolean {
  const [one] = a.candidates;
  const own = deedOf(one);
  if (own === undefined || one.claim.number.unit.kind !== 'count') return false;
  const deeds = argument.terms.filter(({ kind, weight }) => kind === 'predicate' && weight >= 0.5);
  const isAsked = (verb: string): boolean => deeds.some(({ keys }) => keys.has(`w:${stem(verb)}`));
  return (
    isAsked(own) &&
    b.candidates.every((other) => {
      const verb = deedOf(other);
      return (
        verb !== undefined &&
        !isAsked(verb) &&
        !lexicon.isLightVerb(verb) &&
        !TELLS.test(verb) &&
        a.candidates.some(({ evidence }) => evidence.article === other.evidence.article)
      );
    })
  );
}

/** Verbs by which a source tells another's figure for the same. */
const TELLS =
  /^(?:count|estimate|put|say|report|claim|speak|tell|give|set|reckon|number|total|reach|rise|revise)$/;

function deedOf({ claim, evidence }: Candidate<NumberClaim>): string | undefined {
  const verb = claim.hangsOn.verb === undefined ? undefined : evidence.tokens[claim.hangsOn.verb];
  return verb?.pos === 'VERB' ? verb.lemma : undefined;
}

/** "A premium of 27 percent" names a measure, and not the one that is asked for by its name. */
function isNamedOtherwise({ candidates }: Group<NumberClaim>, { argument }: Context): boolean {
  return candidates.every((one) => {
    const name = NAME_BEFORE.exec(textBefore(one))?.[1];
    return (
      name !== undefined &&
      kindsAsked(name).some(({ telling }) => telling) &&
      !argument.terms.some(({ keys }) => keys.has(`w:${stem(plain(name))}`))
    );
  });
}

/** "The union wants 9 percent; the company has offered 4." */
function isBargain(a: Group<NumberClaim>, b: Group<NumberClaim>): boolean {
  return (
    a.candidates.every(({ evidence: { text } }) => DEMANDED.test(text) && !OFFERED.test(text)) &&
    b.candidates.every(({ evidence: { text } }) => OFFERED.test(text) && !DEMANDED.test(text))
  );
}

function textBefore({ claim, evidence }: Candidate<NumberClaim>): string {
  const at = claim.number.start - evidence.start;
  return evidence.text.slice(Math.max(0, at - REACH), at);
}

function textBehind({ claim, evidence }: Candidate<NumberClaim>): string {
  const at = claim.number.end - evidence.start;
  return evidence.text.slice(at, at + REACH);
}

/** "In 2012, when three people died": every sentence behind the number dates it years before its article. */
function isRecalled({ candidates }: Group<NumberClaim>, { published }: Context): boolean {
  return candidates.every(({ evidence }) => {
    const date = published.get(evidence.article);
    const dates = evidence.claims.flatMap(({ claim }): readonly string[] =>
      isTime(claim) && claim.time.value.kind === 'interval' && claim.time.value.bound === undefined
        ? [claim.time.value.to]
        : [],
    );
    return (
      date !== undefined &&
      dates.length > 0 &&
      dates.every((to) => Date.parse(date) - Date.parse(to) > RECALLED_AFTER * DAY)
    );
  });
}

function isTime(claim: Claim): claim is TimeClaim {
  return claim.facet === 'time';
}

/** Whether it is said what befell those who are counted, where the question does not ask for that. */
function hasFate({ candidates }: Group<NumberClaim>, { asked, lexicon }: Context): boolean {
  return (
    asked.fate === undefined &&
    candidates.every(({ claim, evidence }) => fateOfNumber(claim, evidence, lexicon) !== undefined)
  );
}
