import type { Span } from '../span.ts';

export type Tense = 'past' | 'future';

/** How far back and ahead the verb may stand, in code units: about one clause. */
const BACK = 120;
const AHEAD = 70;

/** Words that alone put what stands beside them after the publication. */
const FUTURE = words('will won shall ll would upcoming soon begins starts resumes reconvenes');

/** Words that do so before "to", "for", "on" or "in": "set to", "due on", "scheduled for". */
const FUTURE_BEFORE_TO = words(
  'going scheduled expected due set slated planned plans plan planning hopes hoping aims vows intends expects poised ready prepares preparing likely is are',
);
const LINK = words('to for on in at');
/** "set on" tells of the past as a rule, and "a plan at" of a plan. */
const LINK_OF_SET = words('to for');
const NARROW = words('set plan plans');

/** Verbs that move something ahead when "until" or "to" stands straight before the time. */
const DEFERRING =
  /^(?:delay|postpon|adjourn|exten|suspen|defer|remand|push|reschedul|bann|barr|clos|shut)/;
const TOWARDS = words('until till to');

/** Finite verbs of the past, beside those in -ed: being, having, and what news text reports with. */
const PAST = words(
  'was were had did said told has have been began came went made took met left found held saw got gave won lost hit fell rose sent shot spoke wrote read ran led kept broke caught felt stood struck put set let quit cut became grew drew flew fought brought thought bought sought heard paid sold ago',
);

/** Words in -ed that are no verbs of the past. */
const NO_VERBS = words(
  'hundred need indeed speed seed feed exceed proceed succeed united embattled unidentified',
);

const WORD = /[A-Za-z]+/g;
const SENTENCE_END = /[.!?]["')]*\s+(?=["'(]?[A-Z])/;

/**
 * Whether the nearest verb tells of the past or of the future: first back to the start of the
 * sentence, then ahead ("On Saturday the council will …"). Undefined where no verb tells. With
 * "by" and "until" an infinitive before or a future behind is enough.
 */
export function tenseAround(
  text: string,
  { start, end }: Span,
  isDeadline = false,
): Tense | undefined {
  const before =
    text
      .slice(Math.max(0, start - BACK), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(end, end + AHEAD).split(SENTENCE_END)[0] ?? '';
  const ahead = lookAhead(after.match(WORD) ?? []);
  if (isDeadline && ahead === 'future') return ahead;
  return lookBack(before.match(WORD) ?? [], isDeadline) ?? ahead;
}

function lookBack(found: readonly string[], isDeadline: boolean): Tense | undefined {
  let infinitive = false;
  const isTowards = TOWARDS.has(found.at(-1)?.toLowerCase() ?? '');
  for (let i = found.length - 1; i >= 0; i--) {
    const word = found[i]?.toLowerCase() ?? '';
    const next = found[i + 1];
    const auxiliary = found[i - 1]?.toLowerCase();
    if (isFuture(word, next))
      return auxiliary === 'been' || auxiliary === 'had' ? 'past' : 'future';
    if (isTowards && DEFERRING.test(word)) return 'future';
    // "will be released", "to be opened": the auxiliary decides.
    if (isPast(word) && auxiliary !== 'be' && auxiliary !== 'get') return 'past';
    if (word === 'to' && isVerbLike(next)) {
      // "was told to leave by Friday": the deadline lies ahead of the telling.
      if (isDeadline) return 'future';
      infinitive = true;
    }
  }
  return infinitive ? 'future' : undefined;
}

function lookAhead(found: readonly string[]): Tense | undefined {
  for (const [i, each] of found.slice(0, 10).entries()) {
    const word = each.toLowerCase();
    if (isFuture(word, found[i + 1])) return 'future';
    if (isPast(word)) return 'past';
  }
  return undefined;
}

function isFuture(word: string, next: string | undefined): boolean {
  if (FUTURE.has(word)) return true;
  if (!FUTURE_BEFORE_TO.has(word) || next === undefined) return false;
  // "is to meet", but "is in Geneva".
  if (word === 'is' || word === 'are') return next === 'to';
  return (NARROW.has(word) ? LINK_OF_SET : LINK).has(next);
}

function isPast(word: string): boolean {
  return PAST.has(word) || (word.length > 4 && word.endsWith('ed') && !NO_VERBS.has(word));
}

/** "to meet" and not "to the", "to Paris": nouns slip through, articles and names do not. */
function isVerbLike(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^[a-z]/.test(word) &&
    !/^(?:the|a|an|his|her|its|their|this|that|all|some|us|it|them|him|me|date|two|three)$/.test(
      word,
    )
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
