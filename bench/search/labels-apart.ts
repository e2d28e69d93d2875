/**
 * Moves what lies at a height (`y`, pixels) so that no two lie nearer than `least`, in their order and as
 * near to where they were as a run from the top, then back from the bottom, brings them.
 */
export function apart<Item extends { readonly y: number }>(
  items: readonly Item[],
  least: number,
): readonly Item[] {
  const sorted = items.toSorted((a, b) => a.y - b.y);
  const total = (sorted.length - 1) * least;
  const middle = sorted.reduce((sum, { y }) => sum + y, 0) / sorted.length;
  let free = Math.min(sorted[0]?.y ?? 0, middle - total / 2);
  if (sorted.every(({ y }, i) => i === 0 || y - (sorted[i - 1]?.y ?? 0) >= least)) return sorted;
  return sorted.map((item) => {
    const y = Math.max(item.y, free);
    free = y + least;
    return { ...item, y };
  });
}
