/** Neighbours that were pushed together: their items, and the height of the first. */
interface Cluster<Item> {
  readonly items: readonly Item[];
  readonly top: number;
}

/**
 * Moves what lies at a height (`y`, pixels) so that no two lie nearer than `least`, in their order and as
 * near to where they were as can be: those that come too near spread around their middle.
 */
export function apart<Item extends { readonly y: number }>(
  items: readonly Item[],
  least: number,
): readonly Item[] {
  const clusters: Cluster<Item>[] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y)) {
    let cluster: Cluster<Item> = { items: [item], top: item.y };
    for (let above = clusters.at(-1); above !== undefined; above = clusters.at(-1)) {
      if (above.top + above.items.length * least <= cluster.top) break;
      clusters.pop();
      cluster = around([...above.items, ...cluster.items], least);
    }
    clusters.push(cluster);
  }
  return clusters.flatMap(({ items: own, top }) =>
    own.map((item, i) => ({ ...item, y: top + i * least })),
  );
}

function around<Item extends { readonly y: number }>(
  items: readonly Item[],
  least: number,
): Cluster<Item> {
  const tops = items.map(({ y }, i) => y - i * least);
  return { items, top: tops.reduce((sum, top) => sum + top, 0) / tops.length };
}
