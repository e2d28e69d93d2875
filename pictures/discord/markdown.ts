import { escapeHtml } from '../html.ts';

/** What stands inside a line, as Discord reads it: the parts of its markdown that the bot writes. */
const INLINE =
  /\\(?<sign>[!-/:-@[-`{-~])|(?<bold>\*\*)|`(?<code>[^`]+)`|\[(?<label>[^\]]+)\]\(<(?<address>[^>]+)>\)|<@(?<person>\d+)>|(?<plain>[\s\S])/gu;

/** What a line is by its beginning. */
const LINES: readonly (readonly [start: string, tag: string])[] = [
  ['### ', 'h3'],
  ['> ', 'blockquote'],
  ['-# ', 'small'],
  ['- ', 'li'],
];

/** A text display as HTML. @param nameOf what a mention of an id shows */
export function markdownToHtml(markdown: string, nameOf: (id: string) => string): string {
  return markdown
    .split('\n')
    .map((line) => {
      const [start, tag] = LINES.find(([sign]) => line.startsWith(sign)) ?? ['', 'p'];
      return `<${tag}>${inline(line.slice(start.length), nameOf)}</${tag}>`;
    })
    .join('');
}

function inline(line: string, nameOf: (id: string) => string): string {
  let isBold = false;
  const html = [...line.matchAll(INLINE)].map(({ groups = {} }) => {
    const { sign, bold, code, label, person, plain = '' } = groups;
    if (bold !== undefined) {
      isBold = !isBold;
      return isBold ? '<b>' : '</b>';
    }
    if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
    if (label !== undefined) return `<a>${escapeHtml(label)}</a>`;
    if (person !== undefined) return `<a class="mention">@${escapeHtml(nameOf(person))}</a>`;
    return escapeHtml(sign ?? plain);
  });
  return html.join('') + (isBold ? '</b>' : '');
}
