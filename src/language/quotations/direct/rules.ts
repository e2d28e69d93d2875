import { continued } from './continued.ts';
import { followed } from './followed.ts';
import { gesture } from './gesture.ts';
import { introduced } from './introduced.ts';
import { labelled } from './labelled.ts';
import { paragraphBefore } from './paragraph-before.ts';
import type { DirectRule } from './rule.ts';
import { signed } from './signed.ts';
import { toldBefore } from './told-before.ts';
import { withinClause, withinReport } from './within-report.ts';

/** Who is quoted: the first rule that knows decides; words of speaking come before position. */
export const DIRECT_RULES: readonly DirectRule[] = [
  introduced,
  withinClause,
  followed,
  signed,
  withinReport,
  labelled,
  gesture,
  continued,
  toldBefore,
  paragraphBefore,
];
