import { z } from 'zod';

/** A place in a document: keys of mappings and positions in lists, from the outside in. */
export type Path = readonly PropertyKey[];

/** What a schema says of the value at a path; undefined where it leaves several possibilities open. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const container = layers(schema).at(-1);
  let next: z.core.$ZodType | undefined;
  if (container instanceof z.ZodObject) next = container.shape[String(key)];
  if (container instanceof z.ZodRecord) next = container.valueType;
  if (container instanceof z.ZodArray) next = container.element;
  return next && schemaAt(next, rest);
}

/** The keys that a mapping at a path may have; none where it may have any. */
export function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const target = schemaAt(schema, path);
  const container = target && layers(target).at(-1);
  return container instanceof z.ZodObject ? Object.keys(container.shape) : [];
}

/** How the value at a path describes itself (`.describe(…)`), if it does. */
export function descriptionAt(schema: z.core.$ZodType, path: Path): string | undefined {
  const target = schemaAt(schema, path);
  return (
    target && layers(target).flatMap((layer) => z.globalRegistry.get(layer)?.description ?? [])[0]
  );
}

/** A schema, and what is inside when the value may be left out, is made read-only or transformed. */
function layers(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodPipe) return [schema, ...layers(schema.in)];
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly
    ? [schema, ...layers(schema.unwrap())]
    : [schema];
}
