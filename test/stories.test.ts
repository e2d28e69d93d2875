import { describe, expect, it } from 'vitest';
import { type Counts, scoreStory, together } from '../bench/score.ts';
import { loadStory } from '../bench/story.ts';
import { renderConsole } from '../src/render/console/render-console.ts';
import { SettingsFile } from '../src/settings/settings-file.ts';
import { knowledge } from './support/tiny-library.ts';

/** What is asked of a story, and what its figures must not fall below. */
interface Expectation {
  readonly name: string;
  /** Together they show every verdict and every facet. */
  readonly questions: readonly string[];
  /** In %: values found with a right source, right verdicts; and answers where there is none. */
  readonly floor: { readonly values: number; readonly verdicts: number };
  readonly mostFalse: number;
}

/** Floors lie one question below what was reached; raise them with every gain. */
const STORIES: readonly Expectation[] = [
  {
    name: 'brewery-takeover',
    questions: [
      '/who Denise Pike',
      '/who successor of Maeve Furlong',
      '/what premium over the closing price',
      '/said Pike about the river',
      '/who chief executive of Van Loon',
    ],
    floor: { values: 81, verdicts: 79 },
    mostFalse: 0,
  },
  {
    name: 'ferry-accident',
    questions: [
      '/who Villaroza',
      '/where ferry sank',
      '/when ferry sank',
      '/howmany people aboard',
      '/howmany killed on the Dona Pilar',
      '/said Crispin Uy',
    ],
    floor: { values: 82, verdicts: 76 },
    mostFalse: 0,
  },
  {
    name: 'harbour-fraud-trial',
    questions: [
      '/who Douglas Pettifer',
      '/howmany counts of fraud by abuse of position',
      '/when confiscation hearing',
      '/said Neil Pettifer',
      '/ask how much of the money was never found?',
      '/who lawyer of Neil Pettifer',
    ],
    floor: { values: 87, verdicts: 76 },
    mostFalse: 1,
  },
  {
    name: 'winter-storm',
    questions: [
      '/where storm came ashore',
      '/when storm came ashore',
      '/howmany killed in the storm',
      '/what snowfall at Moncton',
      '/said Ross Locke',
      '/who mayor of Yarmouth',
    ],
    floor: { values: 87, verdicts: 83 },
    mostFalse: 0,
  },
];

/** Stories that are only scored: what is shown of the others would be shown of them. */
const SCORED: readonly Omit<Expectation, 'questions'>[] = [
  { name: 'battery-recall', floor: { values: 54, verdicts: 63 }, mostFalse: 0 },
  { name: 'delta-conference', floor: { values: 78, verdicts: 54 }, mostFalse: 0 },
  { name: 'goalkeeper-move', floor: { values: 63, verdicts: 62 }, mostFalse: 0 },
  { name: 'mayor-election', floor: { values: 78, verdicts: 66 }, mostFalse: 0 },
  { name: 'mine-explosion', floor: { values: 81, verdicts: 66 }, mostFalse: 0 },
  { name: 'museum-heist', floor: { values: 48, verdicts: 40 }, mostFalse: 0 },
  { name: 'tram-strike', floor: { values: 86, verdicts: 76 }, mostFalse: 0 },
  { name: 'rocket-failure', floor: { values: 87, verdicts: 79 }, mostFalse: 0 },
];

const LOOK = { ...SettingsFile.parse({}).answer, page: 0, width: 80, colour: false };

const loaded = await Promise.all(
  STORIES.map(async (expected) => ({
    ...expected,
    story: await loadStory(`test/stories/${expected.name}`, knowledge),
  })),
);

describe.each(loaded)('$name', ({ name, story, questions, floor, mostFalse }) => {
  it('is answered in the console as recorded', async () => {
    const shown = [];
    for (const question of questions) {
      const { text } = renderConsole(await story.answer(question), LOOK);
      shown.push(`› ${question}\n\n${text}\n`);
    }
    await expect(shown.join('\n\n')).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('is answered in JSON as recorded', async () => {
    const answers = [];
    for (const question of questions) answers.push(await story.ask(question));
    await expect(`${JSON.stringify(answers, null, 2)}\n`).toMatchFileSnapshot(
      `golden/${name}.json`,
    );
  });

  it('is answered rightly as often as before', async () => {
    expect(await shortfalls(story, { floor, mostFalse })).toEqual([]);
  });
});

describe.each(SCORED)('$name', ({ name, floor, mostFalse }) => {
  it('is answered rightly as often as before', async () => {
    const story = await loadStory(`test/stories/${name}`, knowledge);
    expect(await shortfalls(story, { floor, mostFalse })).toEqual([]);
  });
});

/** What is worse in a story than it must be. */
async function shortfalls(
  story: Awaited<ReturnType<typeof loadStory>>,
  { floor, mostFalse }: Pick<Expectation, 'floor' | 'mostFalse'>,
): Promise<readonly string[]> {
  const { counts } = together(await scoreStory(story));
  const values = shareOf(counts, 'sourced', 'values');
  const verdicts = shareOf(counts, 'rightVerdicts', 'questions');
  return [
    ...(counts.exactQuotes < counts.quotes ? ['quotes that are not word for word'] : []),
    ...(values < floor.values ? [`values ${values} below ${floor.values}`] : []),
    ...(verdicts < floor.verdicts ? [`verdicts ${verdicts} below ${floor.verdicts}`] : []),
    ...(counts.falseAnswers > mostFalse ? [`false answers ${counts.falseAnswers}`] : []),
  ];
}

it('every facet and every verdict is recorded', async () => {
  const kinds = new Set<string>();
  for (const { story, questions } of loaded) {
    for (const question of questions) {
      kinds.add(question.split(' ')[0] ?? '').add((await story.ask(question)).verdict);
    }
  }
  const all = '/ask /howmany /said /what /when /where /who agree differ disagree none single';
  expect([...kinds].toSorted()).toEqual(all.split(' '));
});

function shareOf(counts: Counts, part: keyof Counts, whole: keyof Counts): number {
  return (100 * counts[part]) / counts[whole];
}
