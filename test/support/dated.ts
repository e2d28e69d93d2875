/** An article of a made-up story as a Markdown file with its headline and publication date. */
export function dated(published: string, headline: string, text: string): string {
  return `---\ntitle: ${JSON.stringify(headline)}\npublished: ${published}\n---\n# ${headline}\n\n${text}\n`;
}
