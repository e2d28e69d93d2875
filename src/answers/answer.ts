import type { Problem } from '../articles/article.ts';
import type { Reason } from '../claims/compare/reason.ts';
import type { Span } from '../language/span.ts';
import type { Revision } from '../passages/revision.ts';
import type { Facet, Question } from '../questions/question.ts';
import type { Explanation } from './explain/explanation.ts';

/** A stretch of an article, word for word: `text === article.text.slice(start, end)`, 400 characters at most. */
export interface Quote extends Span {
  /** The article's id. */
  readonly source: string;
  readonly text: string;
  /** Whether words of the sentence were left out before or after (shown as " … "). */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** One value that sources give, with everything that stands behind it. */
export interface Value {
  /** Short and normalised: words of the sources, or a date or number written in one way. */
  readonly value: string;
  /** A wider value it lies in ("Austin" within "Texas"), for display. */
  readonly within?: string;
  /** Publication date or period it holds for, where an update is shown as dated steps. */
  readonly asOf?: string;
  /** Article ids, in the collection's order, without repeats; at least one. */
  readonly sources: readonly string[];
  /** Independent origins behind the sources. */
  readonly origins: number;
  /** At least one, the best first. */
  readonly quotes: readonly Quote[];
}

/** How sure it is that two incompatible values are of one occasion. */
export type Certainty = 'same-occasion' | 'perhaps-other-occasion' | 'update' | 'tension';

/** Values that cannot both hold, and why. `values` are indices into the answer's values. */
export interface Difference {
  readonly kind: 'place' | 'time' | 'number' | 'role' | 'participants' | 'statement';
  readonly certainty: Certainty;
  readonly values: readonly number[];
  readonly reason: Reason;
}

/** What a source line needs. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** False: the article has no headline and its first words stand in. */
  readonly titleStated: boolean;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
  /** Number of its origin, from 1; articles with one number are one witness. */
  readonly origin: number;
  /** What is different from the version before. */
  readonly revision?: Revision;
}

/** What was searched. */
export interface Coverage {
  readonly articles: number;
  readonly origins: number;
  readonly passages: number;
  /** Newest publication date stated, `YYYY-MM-DD`. */
  readonly newest?: string;
}

interface AnswerBase {
  readonly question: Question;
  readonly coverage: Coverage;
}

/** Quotes were found. The verdict is `single`, `agree`, `differ` or `disagree`; see verdict.ts. */
export interface Found extends AnswerBase {
  readonly kind: 'found';
  readonly facet: Facet;
  readonly verdict: 'single' | 'agree' | 'differ' | 'disagree';
  /** What the answer is about, as the question or the collection names it. */
  readonly subject: string;
  /** Set when a near miss was answered: "showing results for …". */
  readonly showingFor?: string;
  /** Other people or bodies that the argument may mean. */
  readonly alsoMeant: readonly string[];
  /** Best first; at least one. */
  readonly values: readonly Value[];
  readonly differences: readonly Difference[];
  /** Every article named in the values. */
  readonly sources: readonly Source[];
  /** Independent origins over all values. */
  readonly origins: number;
}

/** Nothing above the bar. No quote. */
export interface Nothing extends AnswerBase {
  readonly kind: 'nothing';
  readonly facet: Facet;
  readonly subject: string;
  /** Nearest names of the collection, at most five. */
  readonly nearest: readonly string[];
}

/**
 * `/disputes`: the strongest difference first. Each is an answer with two values, its sides, and one
 * difference, to a question that may be asked for more.
 */
export interface DisputeList extends AnswerBase {
  readonly kind: 'disputes';
  /** What they were asked to concern. */
  readonly topic?: string;
  readonly disputes: readonly Found[];
}

/** `/why`: how another answer came about. */
export interface Why extends AnswerBase {
  readonly kind: 'why';
  readonly of: Answer;
  /** Absent where nothing was searched for claims. */
  readonly explanation?: Explanation;
}

/** `/sources`. */
export interface SourceList extends AnswerBase {
  readonly kind: 'sources';
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** `/help`, with questions that this very collection answers. */
export interface Help extends AnswerBase {
  readonly kind: 'help';
  readonly examples: readonly string[];
}

/** The question could not be read; nothing was searched. */
export interface Unclear extends AnswerBase {
  readonly kind: 'unclear';
  readonly problem: 'empty' | 'unknown-command' | 'no-argument' | 'too-long' | 'only-in-channels';
  /** The offending word, where there is one. */
  readonly word?: string;
}

export type Answer = Found | Nothing | DisputeList | Why | SourceList | Help | Unclear;
