/** A share in percent with one decimal; a dash of nothing. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
