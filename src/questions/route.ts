import type { Facet } from './question.ts';

/** Where a plain question goes, and what is left of it as the argument. */
export interface Route {
  readonly facet: Facet;
  readonly argument: string;
  readonly about?: string;
}

const BE = '(?:is|are|was|were|be|been|has|have|had|did|does|do|will|would|can|could)';

/** In order; the first that matches decides. `rest` is the argument. */
const ROUTES: readonly (readonly [RegExp, Facet])[] = [
  [
    /^what (?:did|does|has|had|have) (?<rest>.+?) (?:say|said|tell|told|state|stated|write|written|claim|claimed)(?: to [a-z ]+?)?(?: (?:about|on|regarding) (?<about>.+))?$/i,
    'said',
  ],
  [/^(?:quotes?|statements?) (?:by|from|of) (?<rest>.+?)(?: (?:about|on) (?<about>.+))?$/i, 'said'],
  [/^who said (?<rest>.+)$/i, 'what'],
  [/^said (?<rest>.+?)(?: (?:about|on) (?<about>.+))?$/i, 'said'],
  [
    new RegExp(
      `^how (?:many|much|old|far|long|tall|high|deep|wide|fast|big|large|heavy|often)\\b(?<rest>.+)$`,
      'i',
    ),
    'howmany',
  ],
  [/^howmany (?<rest>.+)$/i, 'howmany'],
  [/^(?:at |on |in )?(?:what|which) (?:time|day|date|month|year|week|hour)\b(?<rest>.+)$/i, 'when'],
  [/^(?:since |until )?when\b(?<rest>.+)$/i, 'when'],
  [
    /^(?:in |at |to |from )?(?:what|which) (?<rest>(?:city|town|village|state|country|county|region|place|venue|building|hotel|stadium|street|hall|district|island|port|airport)\b.+)$/i,
    'where',
  ],
  [/^where\b(?<rest>.+)$/i, 'where'],
  [/^(?<rest>why\b.+)$/i, 'what'],
  [/^who(?:m|se)?\b(?<rest>.+)$/i, 'who'],
  [/^what(?:'s)?\b(?<rest>.+)$/i, 'what'],
  [/^which\b(?<rest>.+)$/i, 'what'],
];

/** Words that only hold a question together at its start. */
const OPENING = new RegExp(`^(?:'s|${BE}|the|a|an|there|to)\\s+`, 'i');

/** "who was elected": the auxiliary says that it was done to them. */
const PASSIVE =
  /^(?:is|are|was|were|got|has been|have been|had been|being) (?:\p{L}+ly )?\p{L}+(?:ed|en|wn|ught|hot|old|und|ade|aid)\b/iu;

/** "did X leave": yes or no is wanted. */
const YES_NO = /^(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could) /i;

/** Sends plain English to the facet that its words ask for; anything else is a topic. */
export function routePlainEnglish(question: string): Route {
  const plain = question
    .replace(/[?!.\s]+$/, '')
    .replace(/^(?:please|so|and|but|tell me|can you tell me|do you know)\s+/i, '');
  for (const [pattern, facet] of ROUTES) {
    const groups = pattern.exec(plain)?.groups;
    const rest = groups?.['rest']?.trim();
    if (rest === undefined || rest === '') continue;
    const about = groups?.['about'];
    const argument =
      facet === 'howmany'
        ? withMeasure(plain, rest)
        : facet === 'who' && PASSIVE.test(rest)
          ? rest
          : trimmed(rest);
    return { facet, argument, ...(about === undefined ? {} : { about }) };
  }
  const open = plain.replace(YES_NO, '');
  return { facet: 'what', argument: open === plain ? trimmed(plain) : `whether ${open}` };
}

/** "how old is X" → "old X": the measure stays, since it says what is counted. */
function withMeasure(question: string, rest: string): string {
  const measure = /^how (old|far|long|tall|high|deep|wide|fast|heavy|big|large|much)/i.exec(
    question,
  )?.[1];
  const argument = trimmed(rest);
  return measure === undefined ? argument : `${measure.toLowerCase()} ${argument}`;
}

function trimmed(text: string): string {
  let rest = text.trim();
  while (OPENING.test(rest)) rest = rest.replace(OPENING, '');
  return rest;
}
