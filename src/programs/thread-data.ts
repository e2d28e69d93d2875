import type { Place } from '../store/place.ts';

/** What a thread that makes a folder ready is started with. */
export interface ThreadData {
  /** The folder of settings and vocabulary. */
  readonly config: string;
  readonly place: Place;
  /** Threads that share the reading, itself among them. */
  readonly threads: number;
}
