/** What one source of metadata states: candidates for each field, the best first. */
export interface Stated {
  readonly title?: readonly string[];
  readonly publisher?: readonly string[];
  readonly author?: readonly string[];
  readonly published?: readonly string[];
  readonly url?: readonly string[];
}
