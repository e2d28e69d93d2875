import { inOneGo, type Slices } from '../slices.ts';
import type { NameData } from './data.ts';
import { joiningOthers } from './join/others.ts';
import { joiningPersons, type MentionAt } from './join/persons.ts';
import type { Entity, NameKind, NameMention } from './name.ts';

/** Entities made in one go. */
const SLICE = 1000;

/**
 * Joins the forms of one name over a collection: one list of mentions an article, each in order of
 * appearance. Every mention belongs to at most one entity. Ids count from 0 in order of first
 * appearance. Two people are never joined because their names look alike.
 */
export function joinNames(
  articles: readonly (readonly NameMention[])[],
  data: NameData,
): readonly Entity[] {
  return inOneGo(joiningNames(articles, data));
}

/** The same in slices. */
export function* joiningNames(
  articles: readonly (readonly NameMention[])[],
  data: NameData,
): Slices<readonly Entity[]> {
  const kinds = kindsByForm(articles);
  const isPerson = (mention: NameMention): boolean =>
    mention.kind === 'person' &&
    (mention.title !== undefined || (kinds.get(mention.text) ?? 'person') === 'person');
  yield;
  const { people, unresolved } = yield* joiningPersons(articles, isPerson, data);
  yield;
  const taken = new Set(
    [...people.flat(), ...unresolved].map(({ document, mention }) => `${document} ${mention}`),
  );
  const rest = articles.flatMap((mentions, document) =>
    mentions.flatMap((_, mention) =>
      taken.has(`${document} ${mention}`) ? [] : [{ document, mention }],
    ),
  );
  const others = yield* joiningOthers(articles, rest, data);
  yield;
  const groups = [...people, ...(yield* joiningOthers(articles, unresolved, data)), ...others];
  yield;
  const inOrder = groups
    .map((group) => group.toSorted((a, b) => a.document - b.document || a.mention - b.mention))
    .toSorted(
      ([a], [b]) =>
        (a?.document ?? 0) - (b?.document ?? 0) || (a?.mention ?? 0) - (b?.mention ?? 0),
    );
  const entities: Entity[] = [];
  for (const [id, group] of inOrder.entries()) {
    if (id % SLICE === 0) yield;
    entities.push(toEntity(id, group, articles));
  }
  return entities;
}

/** The kind that most mentions of a form of several words have: one article may have misread it. */
function kindsByForm(articles: readonly (readonly NameMention[])[]): ReadonlyMap<string, NameKind> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const { text, kind } of articles.flat()) {
    if (!text.includes(' ')) continue;
    const byKind = counts.get(text) ?? new Map<NameKind, number>();
    counts.set(text, byKind.set(kind, (byKind.get(kind) ?? 0) + 1));
  }
  return new Map([...counts].map(([form, byKind]) => [form, most(byKind)]));
}

function toEntity(
  id: number,
  group: readonly MentionAt[],
  articles: readonly (readonly NameMention[])[],
): Entity {
  const forms = new Map<string, number>();
  const kinds = new Map<NameKind, number>();
  for (const { document, mention } of group) {
    const source = articles[document]?.[mention];
    if (source === undefined) continue;
    forms.set(source.text, (forms.get(source.text) ?? 0) + 1);
    kinds.set(source.kind, (kinds.get(source.kind) ?? 0) + 1);
  }
  const byCount = [...forms].toSorted(([, a], [, b]) => b - a).map(([form]) => form);
  return {
    id,
    kind: most(kinds),
    name: fullest(byCount),
    forms: byCount,
    mentioned: group.length,
    mentions: group,
  };
}

/** The form with most words; among equals the most frequent. Forms in capitals come from headings. */
function fullest(byCount: readonly string[]): string {
  const mixed = byCount.filter((form) => form !== form.toUpperCase());
  const pool = mixed.length > 0 ? mixed : byCount;
  return pool.reduce(
    (best, form) => (wordCount(form) > wordCount(best) ? form : best),
    pool[0] ?? '',
  );
}

/** The first of the most frequent. */
function most(counts: ReadonlyMap<NameKind, number>): NameKind {
  let best: NameKind = 'other';
  for (const [kind, count] of counts) if (count > (counts.get(best) ?? 0)) best = kind;
  return best;
}

function wordCount(form: string): number {
  return form.split(/[\s-]+/).length;
}
