/** The order of all that is sorted here, which never depends on a language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
