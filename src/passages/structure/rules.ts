import { barredTable } from './barred-table.ts';
import { blockQuote } from './block-quote.ts';
import { boldHeading } from './bold-heading.ts';
import { clockLine } from './clock-line.ts';
import { columnTable } from './column-table.ts';
import { field } from './field.ts';
import { gluedItem } from './glued-item.ts';
import { listItem } from './list-item.ts';
import { lostTable } from './lost-table.ts';
import { markdownHeading } from './markdown-heading.ts';
import { markdownTable } from './markdown-table.ts';
import { plainHeading } from './plain-heading.ts';
import type { StructureRule } from './shape.ts';
import { titleLine } from './title-line.ts';
import { underlinedHeading } from './underlined-heading.ts';

/**
 * What a line can be, best evidence first: marks that say it, then forms that only suggest it. The
 * first rule that takes a line wins; what no rule takes is a paragraph.
 */
export const structureRules: readonly StructureRule[] = [
  titleLine,
  markdownHeading,
  underlinedHeading,
  boldHeading,
  markdownTable,
  barredTable,
  clockLine,
  blockQuote,
  listItem,
  lostTable,
  columnTable,
  gluedItem,
  field,
  plainHeading,
];
