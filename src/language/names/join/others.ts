import type { Slices } from '../../slices.ts';
import type { NameData } from '../data.ts';
import type { NameMention } from '../name.ts';
import { initialsOf, isAcronym, mayStandFor, nameKey } from './body-key.ts';
import { createGroups, push } from './groups.ts';
import type { MentionAt } from './persons.ts';

/** Mentions, and articles, looked at in one go. */
const SLICE = 2000;
const DOCUMENTS = 25;

interface Named extends MentionAt {
  readonly key: string;
  readonly source: NameMention;
}

/**
 * Groups the mentions of bodies, places, events and things: one key is one thing; different names by
 * the table, an acronym with the long name it is introduced by ("World Health Organization (WHO)")
 * or whose initials it has; a short form with the only longer body of its article.
 */
export function* joiningOthers(
  articles: readonly (readonly NameMention[])[],
  mentions: readonly MentionAt[],
  data: NameData,
): Slices<readonly (readonly MentionAt[])[]> {
  const named: Named[] = [];
  for (const [i, at] of mentions.entries()) {
    if (i % SLICE === 0) yield;
    const source = articles[at.document]?.[at.mention];
    if (source !== undefined) named.push({ ...at, source, key: nameKey(source.text, data) });
  }
  yield;
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  for (const { key } of named) idOf(key);
  for (const same of data.sameNames) for (const name of same) idOf(nameKey(name, data));
  const groups = createGroups(ids.size);
  for (const [first = '', ...rest] of data.sameNames) {
    for (const name of rest) groups.join(idOf(nameKey(first, data)), idOf(nameKey(name, data)));
  }
  yield;
  for (const [short, long] of [...introduced(named), ...spelledOut(named)])
    groups.join(idOf(short), idOf(long));
  yield;

  const found = new Map<number, MentionAt[]>();
  const anywhere = longerBodies(named);
  yield;
  for (const [i, document] of byDocument(named).entries()) {
    if (i % DOCUMENTS === 0) yield;
    const longer = longerBodies(document);
    for (const one of document) {
      // Of another article, a short form must keep two words to be told from a namesake.
      const key = longer(one) ?? (one.key.includes(' ') ? anywhere(one) : undefined) ?? one.key;
      push(found, groups.find(idOf(key)), { document: one.document, mention: one.mention });
    }
  }
  return [...found.values()];
}

function byDocument(named: readonly Named[]): readonly (readonly Named[])[] {
  const documents = new Map<number, Named[]>();
  for (const one of named) push(documents, one.document, one);
  return [...documents.values()];
}

/** Pairs of keys that a bracket joins; between the two names stand a space and the bracket, nothing else. */
function introduced(named: readonly Named[]): readonly (readonly [string, string])[] {
  return named.flatMap((left, i) => {
    const right = named[i + 1];
    if (
      right === undefined ||
      right.document !== left.document ||
      right.source.start - left.source.end !== 2
    )
      return [];
    const [short, long] = isAcronym(right.source.text) ? [right, left] : [left, right];
    return isAcronym(short.source.text) && mayStandFor(short.source.text, long.source.text)
      ? [[short.key, long.key] as const]
      : [];
  });
}

/** Acronyms whose letters are the initials of exactly one long name of the collection. */
function spelledOut(named: readonly Named[]): readonly (readonly [string, string])[] {
  const long = new Map<string, Set<string>>();
  const short = new Map<string, string>();
  for (const { key, source } of named) {
    if (isAcronym(source.text)) short.set(key.replaceAll(' ', ''), key);
    else if (source.kind === 'body' || source.kind === 'other') {
      const initials = initialsOf(source.text);
      if (initials.length > 1)
        long.set(initials, (long.get(initials) ?? new Set<string>()).add(key));
    }
  }
  return [...short].flatMap(([letters, key]) => {
    const names = [...(long.get(letters) ?? [])];
    return names.length === 1 && names[0] !== undefined && letters.length > 2
      ? [[key, names[0]] as const]
      : [];
  });
}

/** Finds, within one article, the only longer body that a short form ends or begins: "the Post", "Daily News". */
function longerBodies(document: readonly Named[]): (one: Named) => string | undefined {
  const parts = new Map<string, Set<string>>();
  for (const { key, source } of document) {
    const words = key.split(' ');
    if (source.kind !== 'body' || words.length < 2) continue;
    for (let i = 1; i < words.length; i++) {
      for (const part of [words.slice(i).join(' '), words.slice(0, i).join(' ')]) {
        parts.set(part, (parts.get(part) ?? new Set<string>()).add(key));
      }
    }
  }
  return ({ key, source }) => {
    if (source.kind !== 'body' || isAcronym(source.text)) return undefined;
    const longer = [...(parts.get(key) ?? [])];
    return longer.length === 1 ? longer[0] : undefined;
  };
}
