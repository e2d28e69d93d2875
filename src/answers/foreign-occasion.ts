import type { Attachment } from '../language/grammar/attachment.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { speechWord } from '../language/quotations/speech-verbs.ts';
import type { Evidence } from '../library/evidence.ts';
import { findingOf } from './found-state.ts';
import type { Argument } from './terms.ts';

/** A value that hangs on another occasion than the one asked for is most likely that one's. */
const FOREIGN = 0.6;
/** "told reporters in X on Friday" says where and when somebody spoke. */
const SAID_THERE = 0.5;
/** A value that hangs on a verb which the question does not ask for, while it asks for one. */
const OTHER_VERB = 0.65;

/** What a clause says of its own named subject is not said of somebody else. */
const OTHER_SUBJECT = 0.65;
/** Sentences at the start of an article that may hold back a name. */
const LEAD = 3;

/** How much a clause's subject speaks against a question about somebody whom the sentence does not name. */
export function foreignSubject(
  { hangsOn }: { readonly hangsOn: Attachment },
  evidence: Evidence,
  { terms }: Argument,
): number {
  const names = terms.filter(({ kind }) => kind === 'name');
  const isNamedHere = names.some(({ keys }) =>
    [...keys.keys()].some((key) => evidence.keys.has(key)),
  );
  if (names.length === 0 || isNamedHere || hangsOn.subject === undefined) return 1;
  const { subject } = hangsOn;
  const phrase = evidence.phrases.find(({ from, to }) => from <= subject && subject < to) ?? {
    from: subject,
    to: subject + 1,
  };
  const isNamed = [...evidence.keys].some(
    ([key, at]) =>
      key.startsWith('e:') && at.some(({ word }) => word >= phrase.from && word < phrase.to),
  );
  const isSomebody = /^an?$/.test(evidence.tokens[phrase.from]?.lower ?? '');
  // A lead names nobody at first: "A skipper was convicted Tuesday …" is whom the article is about.
  return isNamed || (isSomebody && evidence.sentence >= LEAD) ? OTHER_SUBJECT : 1;
}

/**
 * How much a value's own words speak against the question: "the war in X" is no place of talks, a
 * date beside "told reporters" none of a vote. 1 where nothing does.
 */
export function foreignOccasion(
  { hangsOn }: { readonly hangsOn: Attachment },
  evidence: Evidence,
  argument: Argument,
  lexicon: Lexicon,
): number {
  const predicates = argument.terms.filter(({ kind }) => kind === 'predicate');
  if (predicates.length === 0) return 1;
  const asked = new Set(
    argument.terms.filter(({ kind }) => kind !== 'name').flatMap(({ keys }) => [...keys.keys()]),
  );
  const words = new Set(
    [...asked].flatMap((key) => (evidence.keys.get(key) ?? []).map(({ word }) => word)),
  );
  const isAsked = (word: number | undefined): boolean => word !== undefined && words.has(word);
  if (isAsked(hangsOn.noun) || isAsked(hangsOn.verb)) return 1;
  if (isAsked(findingOf(evidence.tokens, hangsOn.verb))) return 1;
  const noun = hangsOn.noun === undefined ? undefined : evidence.tokens[hangsOn.noun];
  if (noun?.pos === 'NOUN' && lexicon.isEvent(noun.lower)) return FOREIGN;
  const verb = hangsOn.verb === undefined ? undefined : evidence.tokens[hangsOn.verb];
  if (verb === undefined) return 1;
  if (lexicon.isLightVerb(verb.lemma)) {
    // "The war began in May" dates the war and no meeting.
    const subject = hangsOn.subject === undefined ? undefined : evidence.tokens[hangsOn.subject];
    const isAnother = subject?.pos === 'NOUN' && lexicon.isEvent(subject.lower);
    return isAnother && !isAsked(hangsOn.subject) ? FOREIGN : 1;
  }
  if (speechWord(verb.lower) !== undefined) return SAID_THERE;
  if (isAsked(hangsOn.subject) || isAsked(hangsOn.object)) return 1;
  return OTHER_VERB;
}
