import type { Texts } from './tiny-library.ts';

/** Made-up articles of one day, "a", "b" and so on, each with the sentences given. */
export function told(articles: readonly string[]): Texts {
  return Object.fromEntries(
    articles.map((text, i) => [
      String.fromCharCode(97 + i),
      `---\ntitle: What is known\npublished: 2031-06-15\n---\n# What is known\n\n${text}\n`,
    ]),
  );
}
