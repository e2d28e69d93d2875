import { decodePress } from './custom-id.ts';
import { questionIn } from './question-line.ts';
import type { QuoteRef } from './quote-ref.ts';

/** Any component of a message, as far as it is read again. */
export interface Part {
  readonly content?: string;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
}

/** The question that a message of ours answers. */
export function questionOf(parts: readonly Part[]): string | undefined {
  return all(parts).flatMap(({ content }) =>
    content === undefined ? [] : (questionIn(content) ?? []),
  )[0];
}

/** The quotes that a message of ours shows. */
export function refsOf(parts: readonly Part[]): readonly QuoteRef[] {
  return all(parts).flatMap(({ custom_id: id }) => {
    const press = id === undefined ? undefined : decodePress(id);
    return press?.action === 'context' ? press.refs : [];
  });
}

function all(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...all(part.components ?? [])]);
}
