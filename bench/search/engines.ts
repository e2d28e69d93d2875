import type { Engine } from './engine.ts';

/** An engine of the bench. */
interface Entry {
  /** As tables and the chart name it. */
  readonly label: string;
  /** Package of bench/peers that it needs. */
  readonly peer?: string;
  readonly load: () => Promise<{ readonly engine: Engine }>;
}

/** What all others are compared with. */
export const STOCK = 'minisearch';
/** What this bench is for. */
export const OURS = 'rapporteur';

/** All engines, in the order of tables; each is loaded in the processes only that measure it. */
const ENGINES = {
  rapporteur: {
    label: 'Rapporteur',
    load: () => import('./engines/rapporteur.ts'),
  },
  minisearch: {
    label: 'MiniSearch, stock',
    load: () => import('./engines/minisearch.ts'),
  },
  'minisearch-our-terms': {
    label: 'MiniSearch, our terms',
    load: () => import('./engines/minisearch-our-terms.ts'),
  },
  flexsearch: {
    label: 'FlexSearch',
    peer: 'flexsearch',
    load: () => import('./engines/flexsearch.ts'),
  },
  orama: {
    label: 'Orama',
    peer: '@orama/orama',
    load: () => import('./engines/orama.ts'),
  },
  lunr: {
    label: 'lunr',
    peer: 'lunr',
    load: () => import('./engines/lunr.ts'),
  },
  sqlite: {
    label: 'SQLite FTS5',
    peer: 'better-sqlite3',
    load: () => import('./engines/sqlite.ts'),
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type EngineId = keyof typeof ENGINES;

export const ENGINE_IDS: readonly EngineId[] = [
  'rapporteur',
  'minisearch',
  'minisearch-our-terms',
  'flexsearch',
  'orama',
  'lunr',
  'sqlite',
];

/** An entry with all that it may have. */
export function entryOf(id: EngineId): Entry {
  return ENGINES[id];
}
