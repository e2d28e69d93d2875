/** Cells in columns, a row a line: the first column to the left, figures to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  return rows.map((row) => `${layOut(row, widths)}\n`).join('');
}

function layOut(row: readonly string[], widths: readonly number[]): string {
  const [name = '', ...figures] = row;
  const line = figures.map((cell, i) => `  ${cell.padStart(widths[i + 1] ?? 0)}`).join('');
  return `${name.padEnd(widths[0] ?? 0)}${line}`.trimEnd();
}
