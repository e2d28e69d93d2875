import type { Figure } from '../figures/figure.ts';
import type { Reading } from '../quantity.ts';

const LARGEST = 99;

/** A list's numeral in front of its item: "1. ", "(2) ", "3)". A sentence of nothing else is one, too. */
export function isListNumeral(figure: Figure, { text }: Reading): boolean {
  if (figure.form !== 'digits' || figure.low > LARGEST || figure.currency !== undefined)
    return false;
  const after = text.slice(figure.end, figure.end + 2);
  return (
    /^\s*\(?$/.test(text.slice(0, Math.min(figure.start, 20))) &&
    figure.start < 20 &&
    /^[.)](?:\s|$)/.test(after)
  );
}
