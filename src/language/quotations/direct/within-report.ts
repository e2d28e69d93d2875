import { contains } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import { attributionsWithin } from '../find-attributions.ts';
import { endToken, firstToken, isFragment } from '../quoted-text.ts';
import { complementClause } from '../reported/complement-clause.ts';
import type { ReportRule } from '../reported/rule.ts';
import { reportedContent } from '../reported/rules.ts';
import type { Quoted } from './rule.ts';

/** X said the plan was "a disgrace," Y told us: words inside a clause are the speaker's of it. */
export function withinClause(quoted: Quoted): Attribution | undefined {
  const { scene, paragraph, quote } = quoted;
  return isFragment(scene.text, paragraph, quote) ? innermost(quoted, complementClause) : undefined;
}

/** The plan was "a disgrace," X said: the quotation lies in what X is reported to have said. */
export function withinReport(quoted: Quoted): Attribution | undefined {
  return innermost(quoted, reportedContent);
}

/** The attribution with the shortest content that the quotation lies in. */
function innermost(quoted: Quoted, contentOf: ReportRule): Attribution | undefined {
  const { scene, paragraph, quote } = quoted;
  const marked = paragraph.quotes[quote];
  if (marked === undefined) return undefined;
  let found: Attribution | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  const { sentenceFrom, sentenceTo } = paragraph;
  const from = sentenceFrom[firstToken(paragraph, quote)] ?? 0;
  const to = sentenceTo[endToken(paragraph, quote) - 1] ?? from;
  const attributions = attributionsWithin(quoted.attributions, from, to);
  for (const attribution of attributions) {
    const content = contentOf({ scene, attribution, attributions });
    if (content === undefined || !contains(content, marked)) continue;
    if (content.end - content.start >= shortest) continue;
    found = attribution;
    shortest = content.end - content.start;
  }
  return found;
}
