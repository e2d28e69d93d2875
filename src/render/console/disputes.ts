import type { DisputeList, Found } from '../../answers/answer.ts';
import { pageOf } from '../page.ts';
import { askedBy, DISPUTES_ORDER, disputesTitle, NO_DISPUTES } from '../why-words.ts';
import * as words from '../words.ts';
import { valueLines } from './found.ts';
import { paragraph } from './paragraph.ts';
import { rangeLine } from './range-line.ts';
import type { Sheet, View } from './view.ts';

/** A page of differences: of each what it is about, why, and both sides with a quote. */
export function disputes(answer: DisputeList, view: View): Sheet {
  const { width, theme } = view;
  const total = answer.disputes.length;
  const size = Math.max(1, Math.min(view.valuesPerPage, total));
  const page = Math.min(view.page, Math.max(0, Math.ceil(total / size) - 1));
  const shown = answer.disputes.slice(page * size, (page + 1) * size);
  const to = page * size + shown.length;
  const hasMore = to < total;
  const remark = total === 0 ? NO_DISPUTES : DISPUTES_ORDER;
  return {
    blocks: [
      [
        ...paragraph(disputesTitle(answer), { width, paint: theme.title }),
        ...paragraph(remark, { width, paint: theme.aside }),
      ],
      ...shown.flatMap((one) => dispute(one, view)),
      [
        ...rangeLine({ from: page * size + 1, to, total, hasMore }, view),
        ...paragraph(words.searched(answer.coverage), { width, paint: theme.aside }),
      ],
    ],
    hasMore,
  };
}

function dispute(found: Found, view: View): readonly (readonly string[])[] {
  const { width, theme } = view;
  const quotesPerValue = view.quotesPerValue === Infinity ? Infinity : 1;
  const { values, differences } = pageOf(found, {
    ...view,
    page: 0,
    valuesPerPage: 2,
    quotesPerValue,
  });
  const sources = new Map(found.sources.map((source) => [source.id, source]));
  return [
    [
      ...paragraph(`${words.VERDICT_SIGNS[found.verdict]} ${words.title(found)}`, {
        width,
        rest: '  ',
        paint: theme.verdict[found.verdict],
      }),
      ...differences.flatMap(({ certainty, reason }) =>
        paragraph(`${words.certainty(certainty)}: ${words.reason(reason)}`, { width, first: '  ' }),
      ),
      ...values.flatMap((value) => valueLines(value, found, sources, view)),
      ...paragraph(askedBy(found.question.text), { width, first: '  ', paint: theme.aside }),
    ],
  ];
}
