/** How much of an answer a message shows at most. */
export interface Size {
  readonly valuesPerPage: number;
  readonly quotesPerValue: number;
}

/** The least that is shown. */
export const SMALLEST: Size = { valuesPerPage: 1, quotesPerValue: 1 };

/** Sizes of a page, the most generous first: fewer values, then fewer quotes of the one value. */
export function sizesFrom(valuesPerPage: number, quotesPerValue: number): readonly Size[] {
  return [
    ...downFrom(valuesPerPage).map((values) => ({ valuesPerPage: values, quotesPerValue })),
    ...downFrom(quotesPerValue - 1).map((quotes) => ({ valuesPerPage: 1, quotesPerValue: quotes })),
  ];
}

function downFrom(most: number): readonly number[] {
  return Array.from({ length: most }, (_, at) => most - at);
}
