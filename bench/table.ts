import { columns } from './columns.ts';
import type { Counts } from './score.ts';
import { share } from './share.ts';

/** The figures of a row, in the order of the columns. */
const COLUMNS: readonly (readonly [head: string, figure: (counts: Counts) => string])[] = [
  ['questions', ({ questions }) => String(questions)],
  ['values', ({ sourced, values }) => share(sourced, values)],
  [
    'sources P / R',
    ({ rightSources, givenSources, namedSources, wantedSources }) =>
      `${share(rightSources, givenSources)} / ${share(namedSources, wantedSources)}`,
  ],
  ['verdicts', ({ rightVerdicts, questions }) => share(rightVerdicts, questions)],
  [
    'marks P / R',
    ({ rightMarks, wrongMarks, missedMarks }) =>
      `${share(rightMarks, rightMarks + wrongMarks)} / ${share(rightMarks, rightMarks + missedMarks)}`,
  ],
  ['false', ({ falseAnswers, unanswerable }) => `${falseAnswers} of ${unanswerable}`],
  ['exact', ({ exactQuotes, quotes }) => share(exactQuotes, quotes)],
];

/** What the columns say. */
export const LEGEND = `values: found, with a source that states it. sources: of those named, those that state the value;
of those that state it, those named. marks: differ or disagree. false: answers to what the articles
do not say. exact: quotes that stand word for word where they claim to. P precision, R recall, in %.
`;

/** Figures, a row each, with the names of rows and columns; a row without counts is an empty line. */
export function table(rows: readonly (readonly [name: string, counts?: Counts])[]): string {
  const cells = [
    ['', ...COLUMNS.map(([head]) => head)],
    ...rows.map(([name, counts]) =>
      counts === undefined ? [name] : [name, ...COLUMNS.map(([, figure]) => figure(counts))],
    ),
  ];
  return columns(cells);
}
