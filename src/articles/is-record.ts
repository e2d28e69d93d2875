/** Whether a parsed value is a mapping from keys to values, as YAML and JSON metadata must be. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
