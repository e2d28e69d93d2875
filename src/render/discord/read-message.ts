import type { APIMessageTopLevelComponent } from 'discord.js';
import type { QuoteRef } from '../quote-ref.ts';
import { decodePress } from './custom-id.ts';
import { questionIn } from './question-line.ts';
import { sharerIn } from './sharer-line.ts';

/** Components of a message of ours, as Discord gives them back. */
type Components = readonly APIMessageTopLevelComponent[];

/** The question that a message answers. */
export function questionOf(components: Components): string | undefined {
  return strings(components, 'content').flatMap((text) => questionIn(text) ?? [])[0];
}

/** The quotes that a message shows. */
export function refsOf(components: Components): readonly QuoteRef[] {
  return strings(components, 'custom_id').flatMap((id) => {
    const press = decodePress(id);
    return press?.action === 'context' ? press.refs : [];
  });
}

/** Who shared a message, if somebody did: the text of ours that stands above the frame. */
export function sharerOf(components: Components): string | undefined {
  return components.flatMap((part) => ('content' in part ? (sharerIn(part.content) ?? []) : []))[0];
}

/** Texts under a key, of components and of those inside them, in order. */
function strings(components: readonly unknown[], key: 'content' | 'custom_id'): readonly string[] {
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
