import { fold } from '../language/fold.ts';
import type { OutletData } from '../language/outlets.ts';
import { plain } from '../language/plain.ts';
import type { Article } from './article.ts';

/** Says whose text an article is, where it credits an agency or comes from a house with several outlets. */
export type SourceOf = (article: Article) => readonly string[];

/** Code units at the start of an article in which a dateline stands. */
const DATELINE_WITHIN = 300;
/** Lines at either end of an article in which a credit may stand alone, and how long it may be. */
const CREDIT_LINES = 4;
const LONGEST_CREDIT = 100;

/** "LUND (Reuters) -", "OSLO, May 4 (AP) –": the name in brackets before the first dash. */
const DATELINE = /^[^\n(]{0,80}\((?<name>[^()\n]{2,40})\)\s*(?:--?|[–—:])/gmu;
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** A line that says whose text this is, and nothing else. */
const CREDIT_LINE =
  /^(?:\W*(?:source|credit|by|from|via|copyright|\(c\)|©|news agency)\W+)*(?:\d{4}\W+)?(?<name>.{2,40}?)(?:\W+all rights reserved)?[\s.*_)\]]*$/iu;

/** Prepares the names of agencies and houses for looking up. */
export function createSourceOf({ agencies: known, families }: OutletData): SourceOf {
  const agency = lookUp(known);
  const family = lookUp(families);
  return (article) => {
    // An acronym in a dateline is an agency's, also one that no table has.
    const agencies = [
      ...creditsOf(article).flatMap((name) => agency(name) ?? []),
      ...datelinesOf(article)
        .filter((name) => ACRONYM.test(name))
        .map((name) => agency(name) ?? name),
    ];
    const house = article.publisher === undefined ? undefined : family(article.publisher);
    return [
      ...new Set(agencies.map((name) => `agency ${name}`)),
      ...(house === undefined ? [] : [`house ${house}`]),
    ];
  };
}

/** Names in brackets behind a place of writing, which is where an agency stands. */
function datelinesOf({ text, bodyStart }: Article): readonly string[] {
  const opening = fold(text.slice(bodyStart, bodyStart + DATELINE_WITHIN));
  return [...opening.matchAll(DATELINE)].map(({ groups }) => groups?.['name'] ?? '');
}

/** Names under which an article may be credited, most of them nobody's. */
function creditsOf(article: Article): readonly string[] {
  const { publisher, author, text, bodyStart } = article;
  const body = fold(text.slice(bodyStart));
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= LONGEST_CREDIT);
  const ends = [...lines.slice(0, CREDIT_LINES), ...lines.slice(-CREDIT_LINES)];
  const alone = ends.flatMap((line) => CREDIT_LINE.exec(line)?.groups?.['name'] ?? []);
  return [...named(publisher), ...named(author), ...datelinesOf(article), ...alone];
}

/** "Ann Ode, Reuters", "Ann Ode for AP", "Reuters via The Gull": each part may be the name. */
function named(field: string | undefined): readonly string[] {
  return field === undefined
    ? []
    : [field, ...field.split(/\s*(?:[,/|;]|\bvia\b|\bfor\b|\bof\b)\s*/u)];
}

/** Finds the first name of the row that holds a name; case, points and "the" do not count. */
function lookUp(rows: readonly (readonly string[])[]): (name: string) => string | undefined {
  const firsts = new Map(rows.flatMap((row) => row.map((name) => [keyOf(name), row[0] ?? name])));
  return (name) => firsts.get(keyOf(name));
}

function keyOf(name: string): string {
  return plain(name)
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
