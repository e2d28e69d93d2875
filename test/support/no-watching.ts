import type { Watching } from '../../src/watches/watching.ts';

/** Watches of a bot that nobody asks to watch. */
export const NO_WATCHING: Pick<Watching, 'obey' | 'serve'> = {
  obey: async () => ({ sentence: 'nothing is watched', topics: [] }),
  serve: () => {},
};
