import { parseArgs } from 'node:util';
import { PER_ARTICLE } from './collection.ts';
import { ENGINE_IDS, type EngineId } from './search/engines.ts';

/** What can be measured, in this order. */
const SECTIONS = ['program', 'search', 'answers'] as const;
export type Section = (typeof SECTIONS)[number];

/** What is to be measured, and how. */
export interface Options {
  readonly kind: 'options';
  readonly sections: readonly Section[];
  /** File of JSON lines; without, text is made up. */
  readonly passages?: string;
  readonly articles: number;
  /** Passages, ascending. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly engines: readonly EngineId[];
  /** File of queries by class; without, they are made of the passages. */
  readonly queries?: string;
  /** Files of test collections, or folders of them. */
  readonly relevance: readonly string[];
  readonly profile: boolean;
  /** Where the chart goes; its figures go beside it. */
  readonly chart: string;
  /** Seconds that one process may take. */
  readonly limit: number;
}

/** Nothing is to be measured: the usage was asked for, or a sentence says what is wrong. */
export type NoOptions =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly what: string };

export const USAGE = `npm run bench -- [SECTION…] [options]

Sections (default: all)
  program   reading, opening, answering, refreshing, Discord and Slack, over --articles articles
  search    the index against its peers, and how well each ranks; writes the chart
  answers   /who, /where, /when and /ask, from the question to the text that is shown

Options
  --passages FILE     JSON lines {"id", "title", "text"}, .gz or not (default: made up)
  --articles COUNT    of ${PER_ARTICLE} passages each, for program (default: 500)
  --sizes N,N,…       passages, for search and answers (default: 1000,10000,100000); beyond the
                      end of FILE passages are put together from its sentences
  --rounds COUNT      each round measures everything once; medians are shown (default: 3)
  --engines ID,ID,…   for search (default: all that are installed): ${ENGINE_IDS.slice(0, 4).join(', ')},
                      ${ENGINE_IDS.slice(4).join(', ')}
  --queries FILE      JSON {"name": [], "multi": [], "question": [], "prefix": [], "fuzzy": []}
                      (default: made of the passages)
  --relevance PATH    a test collection {"docs": [{"id", "text"}], "queries": [{"id", "text"}],
                      "rel": {query: {doc: gain}}}, JSON, .gz or not, or a folder of them; may be repeated
  --profile           for answers: where the time goes, by folder of src/ and by function
  --chart FILE        SVG, with its figures in a .json beside it (default: docs/bench.svg)
  --limit SECONDS     for one process; what takes longer is left out at larger sizes (default: 600)

The peers are installed by: npm ci --prefix bench/peers
`;

/** Reads what was typed after `npm run bench --`. */
export function parseOptions(args: readonly string[]): Options | NoOptions {
  let given: ReturnType<typeof readArgs>;
  try {
    given = readArgs(args);
  } catch (error) {
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return wrong(`${what}.`);
  }
  const { values, positionals } = given;
  if (values.help) return { kind: 'help' };

  const unknown = positionals.find((name) => !isOneOf(SECTIONS, name));
  if (unknown !== undefined)
    return wrong(`There is no section "${unknown}"; there are ${SECTIONS.join(', ')}.`);
  const engines = values.engines?.split(',') ?? ENGINE_IDS;
  const stranger = engines.find((id) => !isOneOf(ENGINE_IDS, id));
  if (stranger !== undefined)
    return wrong(`There is no engine "${stranger}"; there are ${ENGINE_IDS.join(', ')}.`);

  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every(isCount))
    return wrong(`--sizes takes whole numbers from 1, such as 1000,10000, not "${values.sizes}".`);
  for (const name of ['articles', 'rounds', 'limit'] as const) {
    if (!isCount(Number(values[name])))
      return wrong(`--${name} takes a whole number from 1, not "${values[name]}".`);
  }
  if (!values.chart.endsWith('.svg'))
    return wrong(`--chart takes a file that ends in .svg, not "${values.chart}".`);

  return {
    kind: 'options',
    sections: SECTIONS.filter((name) => positionals.length === 0 || positionals.includes(name)),
    ...(values.passages === undefined ? {} : { passages: values.passages }),
    articles: Number(values.articles),
    sizes: [...new Set(sizes)].toSorted((a, b) => a - b),
    rounds: Number(values.rounds),
    engines: ENGINE_IDS.filter((id) => engines.includes(id)),
    ...(values.queries === undefined ? {} : { queries: values.queries }),
    relevance: values.relevance ?? [],
    profile: values.profile,
    chart: values.chart,
    limit: Number(values.limit),
  };
}

function readArgs(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      passages: { type: 'string' },
      articles: { type: 'string', default: '500' },
      sizes: { type: 'string', default: '1000,10000,100000' },
      rounds: { type: 'string', default: '3' },
      engines: { type: 'string' },
      queries: { type: 'string' },
      relevance: { type: 'string', multiple: true },
      profile: { type: 'boolean', default: false },
      chart: { type: 'string', default: 'docs/bench.svg' },
      limit: { type: 'string', default: '600' },
      help: { type: 'boolean', default: false },
    },
  });
}

function wrong(what: string): NoOptions {
  return { kind: 'wrong', what };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

function isOneOf<T extends string>(list: readonly T[], name: string): name is T {
  return list.some((one) => one === name);
}
