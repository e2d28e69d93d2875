import type { Found } from '../../answers/answer.ts';
import * as chat from '../chat-words.ts';
import { type Side, uncontradicted } from '../differing.ts';
import { groupBy } from '../group-by.ts';
import type { Parts } from '../parts.ts';
import type { NumberedPage } from '../rounds.ts';
import * as words from '../words.ts';
import { fit } from './escape.ts';
import type { SourceFacts } from './source-line.ts';

/** What is known of a page beside the page itself. */
export interface Scene {
  /** The whole answer, whichever side of it is shown. */
  readonly answer: Found;
  readonly side: Side;
  readonly parts: Parts;
  /** By article id. */
  readonly sources: ReadonlyMap<string, SourceFacts>;
}

/** Verdict first, then what was asked about, then why it differs. */
export function head(page: NumberedPage, { answer, side, parts }: Scene): string {
  const { showingFor, alsoMeant } = answer;
  const counts = words.standing(answer.sources.length, answer.origins);
  const remarks = [
    ...(showingFor === undefined ? [] : [words.showingFor(showingFor)]),
    ...(alsoMeant.length === 0 ? [] : [words.alsoMeant(alsoMeant)]),
    ...(side === 'differing' ? [chat.valuesLeft(uncontradicted(answer))] : []),
    ...(page.round === 0 ? [] : [chat.FURTHER_QUOTES]),
  ];
  return [
    `### ${words.VERDICT_SIGNS[answer.verdict]} ${words.verdict(answer)}`,
    `**${fit(words.title(answer), parts.title)}** · ${counts}`,
    ...remarks.map((remark) => `-# ${fit(remark, parts.remark)}`),
    ...reasons(page, parts),
  ].join('\n');
}

function reasons(page: NumberedPage, parts: Parts): readonly string[] {
  return [
    ...[...groupBy(page.differences, ({ certainty }) => certainty)].flatMap(
      ([certainty, differences]) => [
        `${words.certainty(certainty)}:`,
        ...differences.map(({ reason }) => `- ${fit(words.reason(reason), parts.reason)}`),
      ],
    ),
    ...(page.differencesLeft === 0 ? [] : [`-# ${words.differencesLeft(page.differencesLeft)}`]),
  ];
}
