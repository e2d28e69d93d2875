/** A message, a view or a part of one, as it goes over the wire. */
export interface SentBlocks {
  readonly text?: string;
  readonly blocks?: readonly unknown[];
}

/** A button as a message shows it. */
export interface SeenButton {
  readonly label: string;
  readonly id: string;
  readonly value: string;
}

/** Every text of a message, in order, as it is read: without where links lead, and without buttons. */
export function seenText({ blocks = [] }: SentBlocks): string {
  return blocks
    .map((block) => (fieldOf(block, 'type') === 'actions' ? '' : textOf(block)))
    .filter((text) => text !== '')
    .join('\n');
}

/** The buttons of a message by their labels. */
export function buttonsOf({ blocks = [] }: SentBlocks): Readonly<Record<string, SeenButton>> {
  const buttons = parts(blocks).filter((part) => fieldOf(part, 'type') === 'button');
  return Object.fromEntries(
    buttons.map((button) => {
      const label = textOf(fieldOf(button, 'text'));
      const id = String(fieldOf(button, 'action_id'));
      return [label, { label, id, value: String(fieldOf(button, 'value')) }];
    }),
  );
}

/** Everything inside blocks, from the outside in. */
export function parts(blocks: readonly unknown[]): readonly object[] {
  return blocks.flatMap((block) => {
    if (typeof block !== 'object' || block === null) return [];
    return [block, ...parts(Object.values(block).flat())];
  });
}

/** A field of something that came over the wire. */
export function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

const INLINE = new Set(['rich_text_section', 'rich_text_quote']);

function textOf(part: unknown): string {
  const text = fieldOf(part, 'text');
  if (typeof text === 'string') return text;
  if (text !== undefined) return textOf(text);
  if (fieldOf(part, 'type') === 'user') return `<@${String(fieldOf(part, 'user_id'))}>`;
  const elements = fieldOf(part, 'elements');
  if (!Array.isArray(elements)) return '';
  return elements.map(textOf).join(INLINE.has(String(fieldOf(part, 'type'))) ? '' : '\n');
}
