import type { Facet, Question } from './question.ts';
import { FACETS } from './question.ts';
import { routePlainEnglish } from './route.ts';

/** Longest question that is read, in UTF-16 code units: far more than anybody types. */
const LONGEST = 500;

/** Before a question whose answer is to be explained. */
const WHY = /^\/?why (?=\/|(?:who|where|when|howmany|said|what|disputes)\b)|^\/why(?: |$)/i;

/** Reads what somebody typed: a command with or without its slash, or plain English. */
export function parseQuestion(text: string): Question {
  const flat = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const why = WHY.exec(flat)?.[0];
  if (why !== undefined) return whyQuestion(text, flat.slice(why.length));
  if (flat === '' || flat === '/') return { kind: 'unclear', text, problem: 'empty' };
  if (flat.length > LONGEST) return { kind: 'unclear', text, problem: 'too-long' };
  const [first = '', ...rest] = flat.split(' ');
  const word = first.replace(/^\//, '').toLowerCase();
  const argument = rest.join(' ');
  const slashed = first.startsWith('/');
  if (word === 'help' && (slashed || argument === '')) return { kind: 'help', text };
  if (word === 'sources' && (slashed || argument === '')) return { kind: 'sources', text };
  if (word === 'disputes') return disputesQuestion(text, argument);
  if (word === 'watch' && slashed)
    return { kind: 'unclear', text, problem: 'only-in-channels', word: first };
  if (word === 'ask' && slashed) return asked(text, argument);
  if (slashed) {
    const facet = FACETS.find((one) => one === word);
    if (facet === undefined)
      return { kind: 'unclear', text, problem: 'unknown-command', word: first };
    return facetQuestion(text, facet, argument);
  }
  if (word === 'ask' && argument !== '') return asked(text, argument);
  return asked(text, flat);
}

function disputesQuestion(text: string, words: string): Question {
  const topic = words.replace(/^(?:about|on|over) /i, '').replace(/[?!.\s]+$/, '');
  return { kind: 'disputes', text, ...(topic === '' ? {} : { topic }) };
}

/** Asked twice, "why" is asked once. */
function whyQuestion(text: string, rest: string): Question {
  if (rest === '') return { kind: 'unclear', text, problem: 'no-argument', word: '/why' };
  const of = parseQuestion(rest);
  if (of.kind === 'unclear') return { ...of, text };
  return of.kind === 'why' ? { ...of, text } : { kind: 'why', text, of };
}

function asked(text: string, words: string): Question {
  if (words.trim() === '') return { kind: 'unclear', text, problem: 'no-argument', word: '/ask' };
  const { facet, argument, about } = routePlainEnglish(words);
  return facetQuestion(text, facet, about === undefined ? argument : `${argument} about ${about}`);
}

function facetQuestion(text: string, facet: Facet, words: string): Question {
  const plain = words.replace(/[?!.\s]+$/, '').trim();
  if (plain === '') return { kind: 'unclear', text, problem: 'no-argument', word: `/${facet}` };
  if (facet === 'said') {
    const [, speaker, about] =
      /^(.+?)\s+(?:about|on|regarding|concerning)\s+(.+)$/i.exec(plain) ?? [];
    if (speaker !== undefined && about !== undefined)
      return { kind: 'facet', text, facet, argument: speaker, about };
  }
  return { kind: 'facet', text, facet, argument: plain };
}
