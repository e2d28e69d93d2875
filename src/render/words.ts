import type { Certainty, Coverage, Found, Nothing, Source, Unclear } from '../answers/answer.ts';
import type { Reason } from '../claims/compare/reason.ts';
import { monthName } from '../language/dates/words.ts';
import type { Revision } from '../passages/revision.ts';
import type { Facet } from '../questions/question.ts';
import { clip } from './clip.ts';

/*
 * Every word that the bot says, and no layout: renderers place, escape and shorten. What stands
 * between the bot's words comes from the collection or from the person who asked. Beside it:
 * commands.ts, the commands and what they are for; why-words.ts, differences and explanations;
 * chat-words.ts, what only chat platforms say; watch-words.ts, what is said of watches.
 */

// ── Counts and dates ────────────────────────────────────────────────────────────────────────────

type Countable = 'article' | 'origin' | 'passage' | 'quote' | 'difference' | 'file' | 'sentence';

/** "1 article", "1,204 articles". */
export function count(number: number, noun: Countable): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}

/** What stands behind a value or an answer: "3 articles, 2 origins". */
export function standing(articles: number, origins: number): string {
  return `${count(articles, 'article')}, ${count(origins, 'origin')}`;
}

/** "2025-12-03" as "3 December 2025"; what is no such date, as it stands; none, as "date unknown". */
export function day(date: string | undefined): string {
  if (date === undefined) return 'date unknown';
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const name = monthName(Number(month));
  return name === '' ? date : `${Number(dayOfMonth)} ${name} ${year}`;
}

// ── Verdicts ────────────────────────────────────────────────────────────────────────────────────

type Verdict = Found['verdict'] | 'none';

/** A sign before each verdict, so that it is told apart without colour. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  none: '∅',
  single: '•',
  agree: '≈',
  differ: '≠',
  disagree: '⚠',
};

/** The mark of an answer. It never says that sources agree. */
export function verdict(answer: Pick<Found, 'verdict' | 'origins'>): string {
  switch (answer.verdict) {
    case 'single':
      return 'Only one source says this';
    case 'agree':
      return `No difference found between ${count(answer.origins, 'origin')}`;
    case 'differ':
      return 'Sources differ';
    case 'disagree':
      return 'Sources disagree';
  }
}

/** Leads the reasons of one certainty: "May be different occasions". */
export function certainty(kind: Certainty): string {
  switch (kind) {
    case 'same-occasion':
      return 'About the same occasion';
    case 'perhaps-other-occasion':
      return 'May be different occasions';
    case 'update':
      return 'An update over time';
    case 'tension':
      return 'A tension; both may hold';
  }
}

/** Columns that a value may take inside a sentence. */
const VALUE_IN_REASON = 80;

/** Why values cannot both hold, as a sentence. */
export function reason(why: Reason): string {
  const a = clip(why.a, VALUE_IN_REASON);
  const b = clip(why.b, VALUE_IN_REASON);
  switch (why.kind) {
    case 'places-apart':
      return `${a} and ${b} are different places.`;
    case 'times-apart':
      return `${a} and ${b} do not overlap.`;
    case 'weekday-outside':
      return `${a} does not fall within ${b}.`;
    case 'durations-apart':
      return `${a} and ${b} are different lengths of time.`;
    case 'day-against-length':
      return `${a} is one day, and not ${b}.`;
    case 'length-against-start':
      return `Counted from ${b}, it is not ${a}.`;
    case 'numbers-apart':
      return cannotBoth(a, b, why.counted);
    case 'number-grew':
      return why.counted === 'age'
        ? `${a}, and later ${b}.`
        : `The number${ofWhat(why)} went from ${a} to ${b}.`;
    case 'names-apart':
      return `${a} and ${b} are different names.`;
    case 'roles-exclusive':
      return `‘${a}’ and ‘${b}’ exclude each other.`;
    case 'lists-differ':
      return `‘${a}’ and ‘${b}’ are different lists of who took part.`;
    case 'statements-differ':
      return `‘${a}’ and ‘${b}’ are different statements.`;
  }
}

/** "12 and 13 cannot both be the number of children": what is counted is said once. */
function cannotBoth(a: string, b: string, counted: string): string {
  const what = clip(counted, VALUE_IN_REASON);
  const last = ` ${what.split(' ').at(-1) ?? ''}`;
  const short = (value: string): string =>
    value.endsWith(last) ? value.slice(0, -last.length) : value;
  if (what === 'age') return `${a} and ${b} cannot both be right at one time.`;
  return what === ''
    ? `${a} and ${b} cannot both be right.`
    : `${short(a)} and ${short(b)} cannot both be the number of ${what}.`;
}

/** " of children", unless the values say it themselves ("12 children and 13 children"). */
function ofWhat(why: { readonly a: string; readonly b: string; readonly counted: string }): string {
  const counted = clip(why.counted, VALUE_IN_REASON);
  const said = counted === '' || why.a.includes(counted) || why.b.includes(counted);
  return said ? '' : ` of ${counted}`;
}

// ── The parts of an answer ──────────────────────────────────────────────────────────────────────

const FACET_TITLES: Readonly<Record<Facet, string>> = {
  who: 'Who',
  where: 'Where',
  when: 'When',
  howmany: 'How many',
  said: 'Said',
  what: 'What',
};

/** What the answer is about: "Where: harbour talks", "Said: Ann Ode, about the bridge". */
export function title(answer: Found | Nothing): string {
  const { question } = answer;
  const about = question.kind === 'facet' ? question.about : undefined;
  return `${FACET_TITLES[answer.facet]}: ${answer.subject}${about === undefined ? '' : `, about ${about}`}`;
}

/** Before an answer to a near miss. */
export function showingFor(name: string): string {
  return `Showing results for “${name}”.`;
}

/** After the title, where a name is borne by several. */
export function alsoMeant(names: readonly string[]): string {
  return `May also mean: ${names.join(', ')}.`;
}

/** The wider value that a value lies in. */
export function within(wider: string): string {
  return `in ${wider}`;
}

/** What a value holds for, where values are steps in time. */
export function asOf(when: string): string {
  return `as of ${day(when)}`;
}

/** A headline; where the article states none, the first words of its text, marked as such. */
export function headline(source: Pick<Source, 'title' | 'titleStated'>, columns: number): string {
  const text = clip(source.title, columns);
  if (text === '') return 'no headline';
  return source.titleStated ? text : `begins ‘${text}’`;
}

/** Shown for articles that are one witness. */
export function sameOrigin(ids: readonly string[]): string {
  return `same origin as ${list(ids)}`;
}

/** What was searched: "Searched 5 articles, 4 origins, 210 passages; newest 3 December 2025." */
export function searched(coverage: Coverage): string {
  return `Searched ${holdings(coverage)}.`;
}

/** What a collection holds: "5 articles, 4 origins, 210 passages; newest 3 December 2025". */
export function holdings(coverage: Coverage): string {
  const { articles, origins, passages } = coverage;
  return `${standing(articles, origins)}, ${count(passages, 'passage')}; ${newest(coverage)}`;
}

function newest(coverage: Coverage): string {
  return coverage.newest === undefined
    ? 'no publication date stated'
    : `newest ${day(coverage.newest)}`;
}

// ── What is left out ────────────────────────────────────────────────────────────────────────────

/** "1–3 of 7". */
export function range(from: number, to: number, total: number): string {
  return from === to ? `${from} of ${total}` : `${from}–${to} of ${total}`;
}

/** What of a value is not shown: more quotes, and articles that no shown quote stands in. */
export function leftOut(quotes: number, ids: readonly string[]): readonly string[] {
  return [
    ...(quotes === 0 ? [] : [`${quotes} more quote${quotes === 1 ? '' : 's'}`]),
    ...(ids.length === 0 ? [] : [`also in ${list(ids)}`]),
  ];
}

/** Differences that are not shown. */
export function differencesLeft(number: number): string {
  return `and ${number} more difference${number === 1 ? '' : 's'}`;
}

/** How to see the next page, and how to see the whole: `more: /more`, `all: --all`. */
export function hint(what: 'more' | 'all', how: string): string {
  return `${what}: ${how}`;
}

/** Asked for more where there is no more. */
export const NOTHING_MORE = 'There is nothing more to show.';

/** Asked why before anything was answered. */
export const NOTHING_TO_EXPLAIN = 'There is no answer yet to explain.';

/** Ids named in a row before the rest is counted. */
const LISTED_IDS = 6;
const ID_COLUMNS = 24;

function list(ids: readonly string[]): string {
  const named = ids.slice(0, LISTED_IDS).map((id) => clip(id, ID_COLUMNS));
  const rest = ids.length - named.length;
  return rest === 0 ? named.join(', ') : `${named.join(', ')} and ${rest} more`;
}

// ── Nothing found, and questions that cannot be read ────────────────────────────────────────────

/** "Nothing found in 5 articles for ‘lighthouse’ …" */
export function nothing(answer: Nothing): string {
  const { coverage } = answer;
  if (coverage.articles === 0) return 'Nothing found: the collection holds no articles.';
  return `Nothing found in ${standing(coverage.articles, coverage.origins)}; ${newest(coverage)}.`;
}

/** Names of the collection that come nearest to what was asked. */
export function nearest(names: readonly string[]): string {
  return `Nearest names: ${names.join(', ')}.`;
}

/** How a platform spells a command: "/who" in a console, "/rapporteur who" in Slack. */
export type Spelling = (command: string) => string;

/** Why a question could not be read, and what to do. */
export function unclear(answer: Pick<Unclear, 'problem' | 'word'>, spell: Spelling): string {
  const help = spell('help');
  switch (answer.problem) {
    case 'empty':
      return `Nothing was asked. ${help} lists what can be asked.`;
    case 'unknown-command':
      return answer.word === undefined
        ? `This is not a command. ${help} lists the commands.`
        : `There is no command ‘${clip(answer.word, VALUE_IN_REASON)}’. ${help} lists the commands.`;
    case 'no-argument':
      return answer.word === undefined
        ? `A name or a topic is missing. ${help} shows examples.`
        : `A name or a topic is missing after ‘${clip(answer.word, VALUE_IN_REASON)}’. ${help} shows examples.`;
    case 'too-long':
      return 'The question is too long. Ask about one name or topic, in a few words.';
    case 'only-in-channels':
      return `${spell('watch')} is for channels in Discord and Slack, where the bot then tells of new articles and differences.`;
  }
}

/** When answering broke. `why` is the message of an error. */
export function failed(why: string): string {
  return `This question could not be answered: ${clip(why, 200)}`;
}

// ── Help ────────────────────────────────────────────────────────────────────────────────────────

/** Opens the help. */
export const HELP_INTRODUCTION =
  'Answers are quotes from the collection, word for word, each with its source. A mark says where sources differ. Articles that copy one another count as one origin.';

/** Before questions that this collection answers. */
export const HELP_EXAMPLES = 'Try:';

/** Before the files that could not be read. */
export function problems(number: number): string {
  return `${count(number, 'file')} could not be used, or not wholly:`;
}

// ── The console ─────────────────────────────────────────────────────────────────────────────────

/** Commands that only the prompt knows. */
export const PROMPT_COMMANDS = [
  { command: 'more', argument: '', says: 'the rest of the last answer, a page at a time' },
  { command: 'all', argument: '', says: 'the last answer with everything in it' },
  { command: 'why', argument: '', says: 'why the last answer is as it is' },
  { command: 'quit', argument: '', says: 'leave (also Ctrl-C or Ctrl-D)' },
] as const;

/** The two lines before the first prompt, in pieces: what is loaded, and what to try. */
export function greeting(
  coverage: Coverage,
  examples: readonly string[],
): readonly (readonly string[])[] {
  const [first, ...others] = [...examples, '/help'];
  return [[`Reading ${holdings(coverage)}.`], [`Try: ${first}`, ...others, 'Tab completes names']];
}

/** Beside the progress bar. */
export function reading(done: number, total: number): string {
  return `reading ${done} of ${count(total, 'article')}`;
}

/** The history file cannot be read or written; the prompt goes on without. */
export function historyFailed(why: string): string {
  return `The history of questions is not kept: ${why}`;
}

/** `--help`. */
export const USAGE = `Usage: npm start -- [options]
       npm run --silent ask -- [options] QUESTION

  npm start                       ask at a prompt, or one question a line from a pipe;
                                  with DISCORD_TOKEN set, run the bot in Discord; with
                                  SLACK_BOT_TOKEN and SLACK_APP_TOKEN set, in Slack
  ask "/where harbour talks"      answer one question
  ask --questions FILE            answer many, one line of JSON each

Options:
  --articles DIR     the folder of articles to read
  --json             answer as one line of JSON
  --all              show every value and every quote, not only the first
  --explain          for maintainers: the claims and comparisons behind the answer as well
  --questions FILE   JSON lines {"id", "question"}, each answered by a line of JSON;
                     - reads them from standard input
  --help             this text

Ends with 0 when answered, 1 when nothing was found, 2 on wrong use or an unreadable collection.
`;

/** Started with nobody to talk to: what is missing. */
export const NOBODY_ASKS =
  'Nobody to answer: no terminal, no question on standard input and neither DISCORD_TOKEN nor SLACK_BOT_TOKEN. Set a token, pipe questions in, or give a terminal (docker run -it).';

/** After what is wrong with the arguments. */
export const SEE_USAGE = 'See --help.';

/** Options that do not go together. */
export const WRONG_USE = {
  questionTwice: 'Give a question or --questions, not both.',
  nothingToAsk: '--json, --all and --explain need a question.',
  allWithQuestions:
    '--all and --explain are for one question; with --questions an answer is always whole.',
} as const;

/** An option whose value is empty. */
export function needsValue(option: string): string {
  return `${option} needs a value.`;
}

/** A file of questions that cannot be opened. */
export function questionsUnreadable(file: string, why: string): string {
  return `${file}: the questions cannot be read: ${why}`;
}

/** Named where a file would be. */
export const STANDARD_INPUT = 'standard input';

/** A line of a file of questions that is not what it must be. */
export function brokenLine(file: string, line: number): string {
  return `${file}:${line}: expected a JSON object like {"id": "q1", "question": "/who Ann Ode"}`;
}

/** A question of a file whose answer broke. */
export function failedLine(file: string, line: number, why: string): string {
  return `${file}:${line}: ${failed(why)}`;
}

/** What became of an article since the version before. */
export function revised({ replaced, removed, added }: Revision): string {
  const parts = [
    ...(removed.length === 0 ? [] : [`${count(removed.length, 'sentence')} gone`]),
    ...(added.length === 0 ? [] : [`${count(added.length, 'sentence')} new`]),
  ];
  return `changed on ${day(replaced)}: ${parts.join(', ')}`;
}

/** A sentence that is gone, or new, of an article that changed. */
export const REVISED = { removed: 'gone: ', added: 'new: ' } as const;

/** Sentences that are left out of what changed. */
export function moreSentences(number: number): string {
  return `and ${count(number, 'sentence')} more`;
}
