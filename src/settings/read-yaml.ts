import { readFile } from 'node:fs/promises';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { problemsOf } from './problems.ts';
import type { Path } from './schema-at.ts';
import { settingsError } from './settings-error.ts';

/** What reading a file of settings gave: its data, or a line for every problem. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a YAML file that a schema describes. An empty file is an empty mapping. Throws a
 * SettingsError that names every problem at once: file, line, path in it, what was expected and found.
 */
export async function readYaml<S extends z.ZodType>(file: string, schema: S): Promise<z.output<S>> {
  const parsed = parseYaml(file, await readText(file), schema);
  if (!parsed.ok) throw settingsError('SETTINGS_INVALID', parsed.problems);
  return parsed.value;
}

/** The text of a file of settings. Throws a SettingsError when it cannot be read. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const problem = `${file}: expected a YAML file that can be read, found none: ${String(cause)}`;
    throw settingsError('SETTINGS_UNREADABLE', [problem], cause);
  }
}

/** Reads the text of a YAML file; `file` is its name in the problems. */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): Read<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number): string => `${file}:${lines.linePos(offset).line}`;
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const problems = faults.map(({ pos, message }) => `${lineOf(pos[0])}: ${message}`);
    return { ok: false, problems };
  }
  const data = dataOf(document);
  if (data instanceof Error) return { ok: false, problems: [`${file}: ${data.message}`] };
  const result = z.safeParse(schema, data);
  if (result.success) return { ok: true, value: result.data };
  const problems = problemsOf(result.error, schema, data).map(({ path, text: problem }) => {
    const place = lineOf(offsetOf(document, path));
    return [place, ...(path.length > 0 ? [path.map(String).join('.')] : []), problem].join(': ');
  });
  return { ok: false, problems };
}

/** A document's data, or why there are none: an alias without an anchor is only found out here. */
function dataOf(document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    return error;
  }
}

/** Where a key or item stands; for one that is missing, where the mapping or list around it does. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (isScalar(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (isScalar(item) || isMap(item) || isSeq(item)) offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}
