import type { Certainty, DisputeList, Why } from '../answers/answer.ts';
import type { ClaimRead, Comparison, OccasionRule } from '../answers/explain/explanation.ts';
import { clip } from './clip.ts';
import * as words from './words.ts';

/*
 * What the bot says of differences and of its own answers: see words.ts for the rest.
 */

// ── Differences of the collection ───────────────────────────────────────────────────────────────

const TOPIC = 80;

/** Above the list: "3 differences on ‘the ferry’", "No difference found". */
export function disputesTitle({
  disputes,
  topic,
}: {
  readonly disputes: DisputeList['disputes'];
  readonly topic?: string | undefined;
}): string {
  const on = topic === undefined ? '' : ` on ‘${clip(topic, TOPIC)}’`;
  const found =
    disputes.length === 0 ? 'No difference' : words.count(disputes.length, 'difference');
  return `${found} found${on}`;
}

/** Below the title, where there is something to read. */
export const DISPUTES_ORDER =
  'The surest first: about the same occasion, then perhaps different ones, then what both may hold.';

/** Before the question that shows all that the sources say on it. */
export function askedBy(question: string): string {
  return `all on this: ${question}`;
}

/** Below an empty list: it is no proof. */
export const NO_DISPUTES =
  'Nothing was found that two articles tell differently; differences told in other words may be there all the same.';

// ── Why ─────────────────────────────────────────────────────────────────────────────────────────

const VALUE = 80;
/** Values and pairs that are explained; the rest is counted. */
const SHOWN = 6;

/** Above an explanation. */
export function whyTitle(question: string): string {
  return `Why: ${question}`;
}

/** Why an answer is as it is, a sentence each: how the question was read, each value, each pair, the verdict. */
export function whySentences({
  of,
  explanation,
}: Pick<Why, 'of' | 'explanation'>): readonly string[] {
  switch (of.kind) {
    case 'found':
      return [
        ...readSentences(explanation),
        ...valueSentences(explanation),
        ...pairSentences(explanation),
        verdictSentence(of.verdict, of.origins),
      ];
    case 'nothing':
      return [...readSentences(explanation), NOTHING_FITS];
    case 'disputes':
      return DISPUTES_RULES;
    case 'why':
      return whySentences(of);
    case 'sources':
    case 'help':
    case 'unclear':
      return [NO_SEARCH];
  }
}

const NOTHING_FITS =
  'Nothing was shown: no sentence says what was asked for near enough to the words of the question.';
const NO_SEARCH = 'This answer quotes nothing, so there is nothing to explain.';

const DISPUTES_RULES = [
  'Every place, time and number of the collection was asked for by the words of its own sentence, and every person by name.',
  'Listed is what two articles of one story tell differently, where both fit the question well and neither tells both.',
  'Left out are plans against outcomes, “next” against “last”, parts of a whole, and counts more than three times apart that may be of other occasions.',
  'Ask any of the questions with /why before it for the rule behind its mark.',
] as const;

function readSentences(explanation: Why['explanation']): readonly string[] {
  const terms = explanation?.terms ?? [];
  if (terms.length === 0) return [];
  const read = terms.map(({ text, kind }) => `‘${clip(text, VALUE)}’ (${TERM_KINDS[kind]})`);
  return [`The question was read as ${read.join(', ')}.`];
}

const TERM_KINDS = {
  name: 'a name',
  predicate: 'what happened',
  noun: 'a thing',
  modifier: 'narrows it',
  number: 'a number',
} as const;

function valueSentences(explanation: Why['explanation']): readonly string[] {
  const values = explanation?.values ?? [];
  return [
    ...values.slice(0, SHOWN).flatMap(({ value, claims }) => {
      const [best] = claims;
      return best === undefined ? [] : [readingSentence(value, best)];
    }),
    ...(values.length > SHOWN ? [`And ${values.length - SHOWN} more values were read so.`] : []),
  ];
}

function readingSentence(
  value: string,
  { text, article, hangsOn, rule, modality }: ClaimRead,
): string {
  const said = clip(text.replace(/\s+/g, ' '), VALUE);
  const shown = clip(value, VALUE);
  const from = shown === said ? '' : ` from the words “${said}”`;
  const told =
    hangsOn.length === 0
      ? ''
      : `, told of ‘${hangsOn.map((word) => clip(word, VALUE)).join('’, ‘')}’`;
  const how = MODALITIES[modality];
  const named = ruleWords(rule);
  const as = named === undefined ? '' : `, ${named}`;
  return `‘${shown}’ was read${from} in ${clip(article, VALUE)}${as}${told}${how}.`;
}

const MODALITIES = {
  asserted: '',
  planned: ', as planned',
  hedged: ', as not certain',
  conditional: ', on a condition',
  negated: ', as denied',
  asked: ', as a question',
} as const;

/** What a rule goes by, by its name or how its name begins; the first that fits. */
const RULES: readonly (readonly [name: string, words: string])[] = [
  ['place-body', 'as a part of the body'],
  ['place-field', 'as a line of a list or table'],
  ['place-seat', 'as where somebody lives or sits'],
  ['place-', 'as where it was'],
  ['time-field', 'as a line of a list or table'],
  ['time-', 'as a date or time'],
  ['number-', 'as a number'],
  ['participant-', 'as taking part'],
  ['role-', 'as a description'],
  ['said-', 'as a quotation'],
  ['slot', 'as who or what did it'],
  ['cause', 'as a cause'],
  ['whether', 'as a yes or a no'],
  ['injury', 'as a part of the body that was hurt'],
  ['passage', 'as a passage on the topic'],
];

/** How a value was found, in words; undefined for a rule that has none. */
export function ruleWords(rule: string): string | undefined {
  return RULES.find(([name]) => rule.startsWith(name))?.[1];
}

function pairSentences(explanation: Why['explanation']): readonly string[] {
  const marked = (explanation?.comparisons ?? []).flatMap(({ marked: mark }) => mark ?? []);
  return marked
    .slice(0, SHOWN)
    .map(
      ({ reason, certainty, occasion }) =>
        `${words.reason(reason)} ${occasionSentence(occasion, certainty)}`,
    );
}

/** The rule by which two values are taken to be of one occasion or perhaps of two. */
function occasionSentence(rule: OccasionRule, certainty: Certainty): string {
  switch (rule) {
    case 'asked-for':
      return 'Both are told of what the question names, so they are of the same occasion.';
    case 'other-dates':
      return 'Their sentences give dates that exclude each other, so they may be of two occasions.';
    case 'one-word':
      return 'The question rests on one word, which may mean several occasions.';
    case 'recurs':
      return 'What the question asks for happens again and again, so they may be of two occasions.';
    case 'untold':
      return 'No article names both, and none says that they are of one occasion.';
    case 'later':
      return 'The later article gives the later state, so this is an update.';
    case 'may-both-hold':
      return `${words.certainty(certainty)}.`;
  }
}

function verdictSentence(
  verdict: 'single' | 'agree' | 'differ' | 'disagree',
  origins: number,
): string {
  switch (verdict) {
    case 'disagree':
      return 'So sources disagree: values that cannot both hold, of one occasion.';
    case 'differ':
      return 'So sources differ: values that cannot both hold, but not surely of one occasion at one time.';
    case 'agree':
      return `No two values were found to exclude each other, and ${words.count(origins, 'origin')} stand behind them.`;
    case 'single':
      return 'Only one origin stands behind it: copies of one text count once.';
  }
}

// ── For maintainers ─────────────────────────────────────────────────────────────────────────────

/** One claim behind an answer, on one line. */
export function claimLine({
  article,
  start,
  end,
  facet,
  rule,
  modality,
  text,
  hangsOn,
  score,
}: ClaimRead): string {
  const on = hangsOn.length === 0 ? '' : ` < ${hangsOn.join(' ')}`;
  return `${score.toFixed(2)} ${facet}/${rule} ${modality} ${article}:${start}-${end} “${text}”${on}`;
}

/** Two values that were held against each other, on one line. */
export function comparisonLine({ a, b, relation, marked }: Comparison): string {
  const said =
    marked === undefined
      ? 'not marked'
      : `${marked.kind} ${marked.certainty} (${marked.occasion}): ${words.reason(marked.reason)}`;
  return `${a + 1} × ${b + 1}  ${relation ?? 'no comparison'}  ${said}`;
}

/** How a question was read, on one line. */
export function termLine(terms: NonNullable<Why['explanation']>['terms']): string {
  return terms.map(({ text, kind, weight }) => `${text} [${kind} ${weight}]`).join(' ');
}
