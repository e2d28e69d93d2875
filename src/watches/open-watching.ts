import { openWatchFile } from './watch-file.ts';
import { createWatching, type Watching, type WatchingMeans } from './watching.ts';

/** What opening needs. */
export interface Opening extends Omit<WatchingMeans, 'store' | 'log'> {
  /** Where watches are kept. */
  readonly file: string;
  readonly log: WatchingMeans['log'] & {
    readonly error: (fields: object, message: string) => void;
  };
}

/**
 * The watches that are kept in a file, compared with the collection as it is now: what came since they
 * were last compared waits to be told. Throws a sentence where the file cannot be read.
 */
export async function openWatching({ file, ...means }: Opening): Promise<Watching> {
  const { log, now } = means;
  const warn = (sentence: string): void => log.error({ file }, sentence);
  const watching = createWatching({ ...means, store: await openWatchFile({ file, now, warn }) });
  const look = (): Promise<void> =>
    watching.look().catch((error: unknown) => {
      log.error({ err: error }, 'watches not looked at: tried again with the next change');
    });
  await look();
  return { ...watching, look };
}
