import { unescape } from '../../../src/render/discord/escape.ts';
import type { SentMessage } from './fake-discord.ts';

/** Every text of a message, in order, as it is read: without escapes and without where links lead. */
export function seenText(message: SentMessage): string {
  return strings(message.components ?? [], 'content')
    .map((text) => unescape(text.replace(/\]\(<[^>]*>\)/g, ']')))
    .join('\n');
}

/** The buttons of a message by their labels. */
export function buttonsOf(message: SentMessage): Readonly<Record<string, string>> {
  const labels = strings(message.components ?? [], 'label');
  const ids = strings(message.components ?? [], 'custom_id');
  return Object.fromEntries(labels.map((label, at) => [label, ids[at] ?? '']));
}

/** Strings under a key, of components and of those inside them. */
export function strings(components: readonly unknown[], key: string): readonly string[] {
  return components.flatMap((component) => {
    if (typeof component !== 'object' || component === null) return [];
    const value: unknown = Reflect.get(component, key);
    const inside: unknown = Reflect.get(component, 'components');
    return [
      ...(typeof value === 'string' ? [value] : []),
      ...(Array.isArray(inside) ? strings(inside, key) : []),
    ];
  });
}
