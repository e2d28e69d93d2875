import type { Evidence } from '../../library/evidence.ts';
import { matchTerms } from '../match.ts';
import type { Argument } from '../terms.ts';

/** A row of a table that is about somebody or somewhere else. */
const OTHER_ROW = 0.4;
/** What only the article as a whole names, another row may be about. */
const ARTICLE_ONLY = 0.3;

/** How much it speaks against a figure of a table that neither its row nor what stands above names what is asked of. */
export function rowQuality(evidence: Evidence, { terms }: Argument): number {
  if (evidence.label === undefined || !evidence.text.includes(' | ')) return 1;
  const names = terms.filter(({ kind, text }) => kind === 'name' || /^\p{Lu}/u.test(text));
  const isOther = names.some((term) => matchTerms([term], evidence).score <= ARTICLE_ONLY);
  return isOther ? OTHER_ROW : 1;
}
