const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

type Attributes = Readonly<Record<string, string | number>>;

/** An element of SVG with what is inside it, already SVG. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return inside === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** Words in a picture; what they are made of is not read as SVG. */
export function text(words: string, attributes: Attributes): string {
  return element('text', attributes, escaped(words));
}

function escaped(value: string | number): string {
  return String(value).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}
