import type { Source, SourceList } from '../../answers/answer.ts';
import type { Revision } from '../../passages/revision.ts';
import { clip } from '../clip.ts';
import { groupBy } from '../group-by.ts';
import * as words from '../words.ts';
import { paragraph, pieces } from './paragraph.ts';
import { problemLines } from './problems.ts';
import { rangeLine } from './range-line.ts';
import type { Sheet, View } from './view.ts';

/** Headlines stand in full; only what is no headline at all is cut. */
const HEADLINE_COLUMNS = 300;

/** Sentences of a changed article that are shown of each kind, and how much of each. */
const REVISED = { shown: 5, columns: 300 } as const;

/** The collection: every article in full, which of them are one witness, and what could not be read. */
export function sourceList(answer: SourceList, view: View): Sheet {
  const { width, theme } = view;
  const total = answer.sources.length;
  const size = Math.max(1, Math.min(view.sourcesPerPage, total));
  const page = Math.min(view.page, Math.max(0, Math.ceil(total / size) - 1));
  const shown = answer.sources.slice(page * size, (page + 1) * size);
  const to = page * size + shown.length;
  const hasMore = to < total;
  const witnesses = groupBy(answer.sources, (source) => source.origin);
  return {
    blocks: [
      paragraph(words.holdings(answer.coverage), { width, paint: theme.title }),
      ...shown.map((source) => article(source, witnesses.get(source.origin) ?? [], view)),
      rangeLine({ from: page * size + 1, to, total, hasMore }, view),
      ...(page === 0 && answer.problems.length > 0 ? [problemLines(answer.problems, width)] : []),
    ],
    hasMore,
  };
}

function article(source: Source, witnesses: readonly Source[], view: View): readonly string[] {
  const { width, theme } = view;
  const others = witnesses.map(({ id }) => id).filter((id) => id !== source.id);
  const facts = [
    ...[source.publisher, source.author].filter((fact) => fact !== undefined),
    words.day(source.published),
    ...(others.length === 0 ? [] : [words.sameOrigin(others)]),
  ];
  const below = { width, first: '    ', paint: theme.aside };
  return [
    ...paragraph(`${source.id} · ${words.headline(source, HEADLINE_COLUMNS)}`, {
      width,
      rest: '    ',
      paint: theme.value,
    }),
    ...pieces(facts, below),
    ...paragraph(source.url ?? '', below),
    ...(source.revision === undefined ? [] : revisionLines(source.revision, view)),
  ];
}

/** What is different from the version before: sentences that are gone, and new ones. */
function revisionLines(revision: Revision, { width, theme }: View): readonly string[] {
  const lines = (sentences: readonly string[], mark: string): readonly string[] => [
    ...sentences.slice(0, REVISED.shown).flatMap((sentence) =>
      paragraph(`${mark}“${clip(sentence, REVISED.columns)}”`, {
        width,
        first: '    ',
        rest: '      ',
      }),
    ),
    ...(sentences.length > REVISED.shown
      ? paragraph(words.moreSentences(sentences.length - REVISED.shown), {
          width,
          first: '      ',
          paint: theme.aside,
        })
      : []),
  ];
  return [
    ...paragraph(words.revised(revision), { width, first: '    ', paint: theme.aside }),
    ...lines(revision.removed, words.REVISED.removed),
    ...lines(revision.added, words.REVISED.added),
  ];
}
