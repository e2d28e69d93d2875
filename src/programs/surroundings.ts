/** What a program sees of the process, passed in. */
export interface Surroundings {
  /** The folder of settings and vocabulary, `config/`. */
  readonly config: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
