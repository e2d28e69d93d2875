import type { Lexicon } from '../language/lexicon.ts';
import { deedOf } from './agent-nouns.ts';
import type { Argument, Term } from './terms.ts';

/**
 * The place beside its verb that a question leaves open: who did it, whom or what it was done to,
 * or either ("killed in the crash" asks for the dead, "resigned" for who did).
 */
type OpenPlace = 'agent' | 'object' | 'affected';

/** What the noun is worth that says which kind of thing fills the place. */
const KIND_WEIGHT = 0.2;

/** A question around a verb. */
export interface SlotQuestion {
  readonly verb: Term;
  readonly open: OpenPlace;
  /** "aiming at": the preposition that the question ends with. */
  readonly preposition?: string;
  /** Names that fill the other place beside the verb. */
  readonly filled: readonly Term[];
  /** The argument's terms, the verb at full weight: the answer stands beside it. */
  readonly terms: readonly Term[];
  /** Whether the question says it in the passive: "X was convicted of". */
  readonly passive: boolean;
  /** Whether only people and bodies answer. */
  readonly personal: boolean;
  /** Whether all of the question must stand in the sentence: it asks by a noun, which says less than a verb. */
  readonly isStrict?: boolean;
}

/** Reads the argument as a verb with an open place; undefined where it has no verb or none is open. */
export function openPlace(
  argument: Argument,
  lexicon: Lexicon,
  asked: 'who' | 'what',
): SlotQuestion | undefined {
  const { tokens } = argument;
  const found = argument.terms.find(
    ({ kind, at }) => kind === 'predicate' && tokens[at]?.pos === 'VERB',
  );
  if (found === undefined) return asked === 'who' ? ofDoer(argument, lexicon) : undefined;
  const verb: Term = { ...found, weight: Math.max(1, found.weight) };
  const kind = kindAsked(argument, found);
  const terms = argument.terms.map((term) =>
    term === found ? verb : term === kind ? { ...term, weight: KIND_WEIGHT } : term,
  );
  const before = terms.filter((term) => term.at < verb.at && isThing(term));
  const after = terms.filter((term) => term.at > verb.at && isThing(term));
  const last = tokens.at(-1);
  const preposition = last?.pos === 'ADP' && tokens.length - 1 > verb.at ? last.lower : undefined;
  const personal = asked === 'who';
  const passive =
    !verb.text.endsWith('ing') &&
    tokens.slice(0, verb.at).some(({ lemma }) => lemma === 'be' || lemma === 'get');
  const base = {
    verb,
    terms,
    personal,
    passive,
    ...(preposition === undefined ? {} : { preposition }),
  };
  if (before.length > 0) {
    return after.length > 0 && preposition === undefined
      ? undefined
      : { ...base, open: 'object', filled: before.filter(isName) };
  }
  const isSaying = verb.text.includes(' ');
  const next = tokens[verb.at + 1];
  if (passive && personal) return { ...base, open: 'affected', filled: [] };
  if (isSaying) return personal ? { ...base, open: 'agent', filled: [] } : undefined;
  if (personal && next !== undefined && TOWARDS.test(next.lower) && after.some(isName))
    return { ...base, open: 'agent', filled: [] };
  if (next === undefined || next.pos === 'ADP') {
    return personal && !isOccasion(verb.text.toLowerCase(), lexicon)
      ? { ...base, open: 'affected', filled: [] }
      : undefined;
  }
  return after.length > 0
    ? { ...base, open: 'agent', filled: objects(after, argument) }
    : undefined;
}

/** "manufacturer of X": who made it. */
function ofDoer(argument: Argument, lexicon: Lexicon): SlotQuestion | undefined {
  const verb = deedOf(argument, lexicon);
  if (verb === undefined) return undefined;
  const terms = argument.terms.map((term) => (term.at === verb.at ? verb : term));
  const after = terms.filter((term) => term.at > verb.at && isThing(term));
  return after.length === 0
    ? undefined
    : {
        verb,
        terms,
        open: 'agent',
        filled: objects(after, argument),
        passive: false,
        personal: true,
        isStrict: true,
      };
}

/** "who bid for X", "who voted against X": a preposition that leads to whom it is done to, not to where or when. */
const TOWARDS = /^(?:for|against|with|to)$/;

/** "charges X was convicted of": a noun before the subject only says what kind of thing is asked for. */
function kindAsked({ terms }: Argument, verb: Term): Term | undefined {
  const [first, second] = terms;
  const isKind =
    first?.kind === 'noun' &&
    second !== undefined &&
    second.at > first.at &&
    second.at < verb.at &&
    second.kind !== 'modifier';
  return isKind ? first : undefined;
}

/** "who talks" asks for those who took part; "who arrested" for the arrested. */
function isOccasion(word: string, lexicon: Lexicon): boolean {
  return lexicon.isEvent(word) && !word.endsWith('ed');
}

function isThing({ kind, weight }: Term): boolean {
  return kind !== 'modifier' && weight >= 0.5;
}

function isName({ kind }: Term): boolean {
  return kind === 'name';
}

/** Names that are the verb's own object: before any preposition ("declared the emergency in Oslo" names none). */
function objects(after: readonly Term[], { tokens }: Argument): readonly Term[] {
  const from = after[0]?.at ?? 0;
  const preposition = tokens.findIndex(({ pos }, i) => i > from && pos === 'ADP');
  return after.filter((term) => isName(term) && (preposition < 0 || term.at < preposition));
}
