/** Nouns for people who act together, and for what they act in the name of. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  'delegation side team party group official officials officer force troop ally partner power country nation state government administration capital people crowd family'.split(
    ' ',
  ),
);
