import type { Span } from '../../span.ts';
import { complementClause } from './complement-clause.ts';
import { framed } from './framed.ts';
import type { Report, ReportRule } from './rule.ts';
import { trailed } from './trailed.ts';

/** What was said: after the verb, before a trailing attribution, or around one in the middle. */
const REPORT_RULES: readonly ReportRule[] = [complementClause, trailed, framed];

/** What an attribution says was said, as one stretch; undefined when it reports nothing. */
export function reportedContent(report: Report): Span | undefined {
  for (const rule of REPORT_RULES) {
    const found = rule(report);
    if (found !== undefined) return found;
  }
  return undefined;
}
