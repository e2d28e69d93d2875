import type { z } from 'zod';
import { descriptionAt, keysAt, type Path } from './schema-at.ts';
import { suggest } from './suggest.ts';

/** Something in a document that its schema refuses. */
export interface Problem {
  readonly path: Path;
  /** What was expected and what was found. */
  readonly text: string;
}

/** Longer texts are cut in messages. */
const SHOWN = 40;

/** Types as somebody who writes YAML calls them. */
const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a mapping',
  record: 'a mapping',
  string: 'a text',
};

/**
 * What a schema refuses in some data, in words. What was expected is said as the schema describes
 * itself (`.describe('a whole number from 1 to 10')`), else as zod says it.
 */
export function problemsOf(
  error: z.core.$ZodError,
  schema: z.core.$ZodType,
  data: unknown,
): readonly Problem[] {
  return error.issues.flatMap((issue): readonly Problem[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({ path: [...path, key], text: unknownName(key, known) }));
    }
    return [{ path, text: `${expected(issue, schema)}, found ${shown(valueAt(data, path))}` }];
  });
}

/** What to say of a name that is not among the known ones. */
export function unknownName(name: string, known: readonly string[]): string {
  const meant = suggest(name, known);
  if (meant !== undefined) return `expected a known name, found ${name}; did you mean ${meant}?`;
  return `expected one of ${known.join(', ')}, found ${name}`;
}

function expected(issue: z.core.$ZodIssue, schema: z.core.$ZodType): string {
  const type = issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined;
  const description = descriptionAt(schema, issue.path) ?? type;
  return description === undefined ? issue.message : `expected ${description}`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return Array.isArray(value) ? 'a list' : 'a mapping';
  return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
}
