import { stem } from '../../language/stem.ts';
import type { Argument, Term } from '../terms.ts';

const ANNOUNCES = /^(?:announc(?:e|es|ed|ing|ement)|unveil(?:s|ed)?|reveal(?:s|ed)?)$/i;
/** Who announces something says so. */
const SAYS = ['say', 'tell', 'announce', 'unveil', 'reveal', 'confirm'].map(
  (verb) => `w:${stem(verb)}`,
);
const SAID_QUALITY = 0.8;

/** "When the sale was announced" is told as "the firm said on Monday it would sell". */
export function withSaying(argument: Argument): Argument {
  return argument.terms.some(({ text }) => ANNOUNCES.test(text))
    ? { ...argument, terms: argument.terms.map(saying) }
    : argument;
}

function saying(term: Term): Term {
  if (!ANNOUNCES.test(term.text)) return term;
  const keys = new Map([...SAYS.map((key) => [key, SAID_QUALITY] as const), ...term.keys]);
  return { ...term, kind: 'predicate', keys };
}
