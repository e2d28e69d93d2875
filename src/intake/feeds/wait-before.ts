/** Times of the usual wait that a feed is left alone at most, however often it failed. */
const LONGEST = 16;

/** The share of a wait that chance adds or takes, so that many feeds are not asked at once. */
const JITTER = 0.2;

const DAY = 86_400;

/**
 * Seconds until the next look at a feed: what the settings say, twice as long after each failure, as
 * long as the site asks for if that is longer (a day at most), and a fifth more or less by chance.
 * @param random from 0 up to 1
 */
export function waitBefore({
  everySeconds,
  failures,
  retryAfter = 0,
  random,
}: {
  readonly everySeconds: number;
  readonly failures: number;
  readonly retryAfter?: number | undefined;
  readonly random: number;
}): number {
  const usual = everySeconds * Math.min(2 ** failures, LONGEST);
  const jittered = usual * (1 - JITTER + 2 * JITTER * random);
  return Math.max(jittered, Math.min(retryAfter, DAY));
}
