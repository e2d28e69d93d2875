import type { types } from '@slack/bolt';
import type { Found, Quote } from '../../answers/answer.ts';
import * as chat from '../chat-words.ts';
import { type Side, uncontradicted } from '../differing.ts';
import { groupBy } from '../group-by.ts';
import type { Parts } from '../parts.ts';
import type { NumberedPage } from '../rounds.ts';
import * as words from '../words.ts';
import { bold, bullets, header, richText, section, text } from './elements.ts';
import { fit } from './fit.ts';

/** What is known of a page beside the page itself. */
export interface Scene {
  /** The whole answer, whichever side of it is shown. */
  readonly answer: Found;
  readonly side: Side;
  readonly parts: Parts;
  /** What stands below each quote, made once however often a page is laid out. */
  readonly sourceOf: (quote: Quote) => readonly types.RichTextElement[];
}

/** Verdict first, then what was asked about, then why it differs. */
export function head(page: NumberedPage, { answer, side, parts }: Scene): types.KnownBlock[] {
  const { showingFor, alsoMeant } = answer;
  const remarks = [
    ...(showingFor === undefined ? [] : [words.showingFor(showingFor)]),
    ...(alsoMeant.length === 0 ? [] : [words.alsoMeant(alsoMeant)]),
    ...(side === 'differing' ? [chat.valuesLeft(uncontradicted(answer))] : []),
    ...(page.round === 0 ? [] : [chat.FURTHER_QUOTES]),
  ];
  const counts = words.standing(answer.sources.length, answer.origins);
  const lines = [` · ${counts}`, ...remarks.map((remark) => fit(remark, parts.remark))];
  return [
    header(verdictLine(answer)),
    richText(
      section(bold(fit(words.title(answer), parts.title)), text(lines.join('\n'))),
      ...reasons(page, parts),
    ),
  ];
}

/** The mark of an answer with its sign. */
export function verdictLine(answer: Found): string {
  return `${words.VERDICT_SIGNS[answer.verdict]} ${words.verdict(answer)}`;
}

function reasons(page: NumberedPage, parts: Parts): readonly types.RichTextBlockElement[] {
  return [
    ...[...groupBy(page.differences, ({ certainty }) => certainty)].flatMap(
      ([certainty, differences]) => [
        section(text(`${words.certainty(certainty)}:`)),
        bullets(
          differences.map(({ reason }) => section(text(fit(words.reason(reason), parts.reason)))),
        ),
      ],
    ),
    ...(page.differencesLeft === 0
      ? []
      : [section(text(words.differencesLeft(page.differencesLeft)))]),
  ];
}
