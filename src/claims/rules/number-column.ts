import type { NumberMention } from '../../language/numbers/number.ts';
import { singular } from '../../language/numbers/units/noun-number.ts';
import { contains } from '../../language/span.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { cellsOf } from './table-cells.ts';

/** "Dead", "Homes lost", "Packs": a column's name says in its first word what it counts. */
const NAME = /^(?:total |no\. of |number of )?(?<noun>\p{L}{3,})(?: \p{L}+){0,2}$/iu;
/** Names of columns whose figures count nothing. */
const NO_COUNT =
  /^(?:date|year|rank|place|position|number|time|score|result|grid|stage|lap|code|age|phone|page)s?$/i;

/** A bare figure of a table counts what its column is called: "Orla | 12 | 40" under "Town | Dead | Hurt". */
export function countedByColumn(
  { document }: Reading,
  { block }: ReadSentence,
  number: NumberMention,
): NumberMention {
  if (number.unit.kind !== 'bare' || block.kind !== 'row') return number;
  const cell = cellsOf(document, block).find((one) => contains(one, number));
  const noun = NAME.exec(cell?.column ?? '')?.groups?.['noun']?.toLowerCase();
  if (noun === undefined || NO_COUNT.test(noun)) return number;
  return { ...number, unit: { kind: 'count', noun, head: singular(noun) } };
}
