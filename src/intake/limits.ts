/** What fetching takes of the network at most. */
export const FETCH_LIMITS = {
  /** Bytes of a body, packed and unpacked. */
  bytes: 5 * 1024 * 1024,
  /** Milliseconds from the first request to the last byte, redirects included. */
  milliseconds: 10_000,
  redirects: 5,
} as const;
