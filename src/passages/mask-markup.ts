// Bold, code, and links with their address: "**Hale**", "`x`", "[the ruling](https://…)". The
// lengths are bounded so that a lone mark does not make the search run through the whole text.
const MARKUP =
  /(\*\*|__)(?=\S)([^*_\n]{1,200})\1|`([^`\n]{1,200})`|!?\[([^\][\n]{0,200})\]\([^()\s]{1,500}(?: "[^"\n]{0,200}")?\)/g;

/**
 * Blanks Markdown's inline marks, one code unit by one space: offsets stay, and rules of language see
 * words only. Quotes are cut from the article's own text and keep the marks inside them.
 */
export function maskMarkup(text: string): string {
  return text.replace(
    MARKUP,
    (whole: string, fence?: string, strong?: string, code?: string, link?: string) => {
      const words = strong ?? code ?? link ?? '';
      const before = fence?.length ?? whole.indexOf(words);
      return ' '.repeat(before) + words + ' '.repeat(whole.length - before - words.length);
    },
  );
}
