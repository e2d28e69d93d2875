/** What somebody wants of the watches of a channel. */
export type WatchCommand =
  | { readonly kind: 'set' | 'off'; readonly topic: string }
  | { readonly kind: 'list' | 'off-all' };

/** Reads what stands after "/watch": a topic, "list", "off", "off" and a topic; nothing lists. */
export function parseWatch(words: string): WatchCommand {
  const flat = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  const [first = '', ...rest] = flat.split(' ');
  const topic = rest.join(' ');
  const word = first.toLowerCase();
  if (flat === '' || (word === 'list' && topic === '')) return { kind: 'list' };
  if (word === 'off') return topic === '' ? { kind: 'off-all' } : { kind: 'off', topic };
  return { kind: 'set', topic: flat };
}

const WATCH = /^\s*\/?watch(?:\s+(?<words>.*))?$/isu;

/** What stands after "watch", with a slash before it or not; undefined for any other question. */
export function watchWords(question: string): string | undefined {
  const found = WATCH.exec(question);
  return found === null ? undefined : (found.groups?.['words'] ?? '');
}
