import type { Why } from '../../answers/answer.ts';
import { claimLine, comparisonLine, termLine, whySentences, whyTitle } from '../why-words.ts';
import { paragraph } from './paragraph.ts';
import type { Sheet, View } from './view.ts';

/** Why another answer is as it is, a sentence each. */
export function why(answer: Why, { width, theme }: View): Sheet {
  return {
    blocks: [
      paragraph(whyTitle(answer.of.question.text), { width, paint: theme.title }),
      whySentences(answer).flatMap((sentence) => paragraph(sentence, { width, first: '– ' })),
    ],
    hasMore: false,
  };
}

/** The claims and comparisons behind an answer, for who works on the rules: a line each, none cut. */
export function explanationLines({ explanation }: Why): readonly string[] {
  if (explanation === undefined) return [];
  const { terms, values, comparisons } = explanation;
  const width = Infinity;
  return [
    ...paragraph(termLine(terms), { width }),
    ...values.flatMap(({ value, claims }, at) => [
      ...paragraph(`${at + 1}  ${value}`, { width }),
      ...claims.flatMap((claim) => paragraph(claimLine(claim), { width, first: '     ' })),
    ]),
    ...comparisons.flatMap((comparison) => paragraph(comparisonLine(comparison), { width })),
  ];
}
