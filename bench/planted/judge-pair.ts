import type { Answer, Difference, Found } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import { readArticle } from '../../src/articles/read-article.ts';
import type { Knowledge } from '../../src/language/knowledge.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import type { Pair } from './pair.ts';

/** A difference that an answer about a pair marks. */
export interface Mark {
  readonly question: string;
  readonly isAsked: boolean;
  /** Whether it sets the planted fact against the original's, for a reason of its kind. */
  readonly isPlanted: boolean;
  readonly difference: Difference;
  /** Both values with the words of an article that they rest on. */
  readonly sides: readonly string[];
}

/** What the answers about a pair come to. */
export interface Verdict {
  readonly pair: Pair;
  /** Two, unless the copy was taken for the original's text. */
  readonly origins: number;
  /** Whether the answer to the fact's own question rests on both articles. */
  readonly isFound: boolean;
  readonly verdict: Found['verdict'] | 'nothing';
  readonly marks: readonly Mark[];
}

/** Asks everything about a pair, as a reader of both articles would. */
export async function judgePair(pair: Pair, knowledge: Knowledge): Promise<Verdict> {
  const articles = Object.entries(pair.texts).flatMap(([id, text]) => {
    const { article } = readArticle({ name: `${id}.md`, bytes: new TextEncoder().encode(text) });
    return article ?? [];
  });
  const library = await openLibrary({ articles: articles.toReversed(), problems: [] }, knowledge);
  const marks: Mark[] = [];
  const asked = await ask(library, knowledge, pair.asked);
  marks.push(...marksOf(asked, pair.asked, pair));
  for (const question of pair.others) {
    marks.push(...marksOf(await ask(library, knowledge, question), question, pair));
  }
  const isFound =
    asked.kind === 'found' &&
    ['original', 'copy'].every((id) => asked.values.some(({ sources }) => sources.includes(id)));
  return {
    pair,
    origins: library.coverage.origins,
    isFound,
    verdict: asked.kind === 'found' ? asked.verdict : 'nothing',
    marks,
  };
}

function marksOf(answer: Answer, question: string, pair: Pair): readonly Mark[] {
  if (answer.kind !== 'found') return [];
  return answer.differences.map((difference) => ({
    question,
    isAsked: question === pair.asked,
    isPlanted: isPlanted(difference, answer, pair),
    difference,
    sides: difference.values.map((at) => sideOf(answer, at)),
  }));
}

function sideOf({ values }: Found, at: number): string {
  const value = values[at];
  const quotes = value?.quotes.map(({ source, text }) => `${source}: ${text}`) ?? [];
  return `${value?.value ?? ''} | ${quotes.join(' / ')}`;
}

/** One side rests on the original's words for the fact, the other on the copy's. */
function isPlanted(
  { reason, values }: Difference,
  answer: Found,
  { change, written }: Pair,
): boolean {
  const [a = -1, b = -1] = values;
  const states = (at: number, side: 'original' | 'copy'): boolean =>
    (answer.values[at]?.quotes ?? []).some(
      ({ source, text }) => source === side && written[side].some((words) => text.includes(words)),
    );
  return (
    change.reasons.includes(reason.kind) &&
    ((states(a, 'original') && states(b, 'copy')) || (states(b, 'original') && states(a, 'copy')))
  );
}
