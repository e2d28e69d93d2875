import type { RoleClaim } from '../claims/claim.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { plain } from '../language/plain.ts';
import { fullForm } from '../language/shortened-titles.ts';
import { stem } from '../language/stem.ts';
import type { Token } from '../language/tokens.ts';
import { beginningOf } from '../library/beginnings.ts';
import type { Evidence, Key } from '../library/evidence.ts';
import type { Argument, Term } from './terms.ts';

/** A role that a question asks the holder of. */
export interface RoleAsked {
  /** Keys of words that name it. */
  readonly keys: ReadonlyMap<Key, number>;
  /** Dictionary form of the verb, where the question gives the role as one ("chairs the board"). */
  readonly verb?: string;
  /** The noun as typed, where it gives the role as one. */
  readonly noun?: string;
  /** What else the question says. */
  readonly others: readonly Term[];
  /** Whether the question itself asks for a deputy or former holder. */
  readonly isLesser: boolean;
}

/** "deputy mayor" is no mayor. */
const LESSER =
  /^(?:deputy|vice|assistant|associate|former|ex|acting|interim|junior|trainee|would-be)$/;

/** How much of a word a synonym must share to name the same office. */
const SAME_ROLE = 0.85;

/**
 * The role in a question: a noun for people or bodies ("captain of X", "gang arrested in X"), or a
 * verb that has such a noun ("leads X": the leader). Undefined where there is neither.
 */
export function roleAsked(argument: Argument, lexicon: Lexicon): RoleAsked | undefined {
  const { terms, tokens } = argument;
  const isLesser = tokens.some(({ lower }) => LESSER.test(lower));
  const role = headOf(
    terms.filter(({ kind, at }) => {
      const token = tokens[at];
      return (
        kind !== 'name' &&
        kind !== 'predicate' &&
        token !== undefined &&
        (lexicon.isPersonNoun(token) || lexicon.isBodyNoun(token))
      );
    }),
  );
  const deed = terms.find(({ kind }) => kind === 'predicate');
  if (role !== undefined && (deed === undefined || isParticipleOf(deed, role, tokens))) {
    return {
      keys: role.keys,
      noun: plain(role.text),
      others: terms.filter((term) => term !== role),
      isLesser,
    };
  }
  const verb = deed === undefined ? undefined : tokens[deed.at];
  if (
    deed === undefined ||
    verb === undefined ||
    verb.pos !== 'VERB' ||
    terms[0] !== deed ||
    terms.length < 2
  )
    return undefined;
  return { keys: new Map(), verb: verb.lemma, others: terms.slice(1), isLesser };
}

/** "rival gang of X": of words side by side the last. */
function headOf(words: readonly Term[]): Term | undefined {
  const last = words.findIndex((term, i) => words[i + 1]?.at !== term.at + 1);
  return words[last];
}

/** "captain arrested in X": what befell the holder, right behind the noun. */
function isParticipleOf(deed: Term, role: Term, tokens: readonly Token[]): boolean {
  return (
    deed.at === role.at + 1 && /(?:ed|en|wn|ught|ld|ound|ost)$/.test(tokens[deed.at]?.lower ?? '')
  );
}

/** Beginnings of the words that a description of the role may have: see `isDescribedAs`. */
export function beginningsAsked({ keys, verb, noun }: RoleAsked): readonly string[] {
  const stems = [...keys].filter(([, quality]) => quality >= SAME_ROLE);
  const words = [
    ...stems.map(([key]) => key.slice(key.indexOf(':') + 1)),
    ...(noun === undefined ? [] : [noun]),
    // A director is told by leading, heading or running something.
    ...(noun !== undefined && LEADERS.has(noun) ? LEADS : []),
    ...(verb === undefined ? [] : [verb]),
    ...(verb !== undefined && LEADS.has(verb) ? [...LEADS, ...LEADERS] : []),
    ...(keys.has(`w:${stem('prosecutor')}`) || keys.has(`w:${stem('lawyer')}`) ? SIDES : []),
  ];
  return [...new Set(words.map(beginningOf))];
}

/** Words by which somebody is said to act for a side: see `sideWords`. */
const SIDES = ['prosecuting', 'for', 'defending', 'representing', 'appearing', 'acting'];

/** Whether a description is of the role asked for: its head, or a word of it before "of", names the role. */
export function isDescribedAs(
  claim: RoleClaim,
  evidence: Evidence,
  { keys, verb, noun, isLesser }: RoleAsked,
): boolean {
  const text = plain(evidence.text.slice(claim.start - evidence.start, claim.end - evidence.start));
  if (
    claim.rule === 'role-acting-for' &&
    sideWords(text).some((word) => (keys.get(`w:${stem(word)}`) ?? 0) >= SAME_ROLE)
  )
    return true;
  const [head = ''] = text.split(/ (?:of|for|at|in|from|with|to|who|accused|charged) /);
  // "the captain's wife" is no captain.
  const words = head.replace(/[\p{L}-]+(?:'s|s')(?=\s)/gu, ' ').split(/[^\p{L}\p{N}-]+/u);
  if (!isLesser && words.some((word) => /^(?:deputy|vice|assistant|associate)$/.test(word)))
    return false;
  // "founded by X" makes X the founder.
  if (
    noun !== undefined &&
    TELLS_BY_VERB.has(claim.rule) &&
    verbsOf(claim, evidence).some((lemma) => isAgentOf(noun, lemma))
  )
    return true;
  // "led" asks for who "heads" as well, in the active and the passive.
  if (
    verb !== undefined &&
    LEADS.has(verb) &&
    verbsOf(claim, evidence).some((one) => LEADS.has(one))
  )
    return true;
  if (verb !== undefined) return words.some((word) => isAgentOf(word, verb));
  return words.some((word) => {
    const form = fullForm(word) ?? word;
    return form !== '' && (keys.get(`w:${stem(form)}`) ?? 0) >= SAME_ROLE;
  });
}

/** Rules whose descriptions say by a verb what somebody does. */
const TELLS_BY_VERB = new Set(['role-agent', 'role-verb', 'role-relative']);

function verbsOf({ start, end }: RoleClaim, { tokens }: Evidence): readonly string[] {
  return tokens
    .filter((token) => token.start >= start && token.end <= end && token.pos === 'VERB')
    .map(({ lemma }) => lemma);
}

/** "defending", "for the prosecution": what somebody who acts so is called. */
function sideWords(text: string): readonly string[] {
  if (/^(?:prosecuting|for the (?:prosecution|crown|state))/.test(text))
    return ['prosecutor', 'lawyer'];
  return /^(?:defending|representing|appearing for|acting for|for the (?:defen[cs]e|claimants?|plaintiffs?|family))/.test(
    text,
  )
    ? ['lawyer']
    : [];
}

/** Verbs for being at the top of something, and what whoever does so is called. */
const LEADS = new Set(['lead', 'head', 'run', 'direct']);
const LEADERS = new Set('leader head chief director boss executive ceo president'.split(' '));

/** Nouns for who does what a verb says: "leader", "winner", "chairwoman", "coach", "representative". */
function isAgentOf(word: string, verb: string): boolean {
  if (LEADS.has(verb) && LEADERS.has(word)) return true;
  if (verb.length < 3 || !word.startsWith(verb.slice(0, -1))) return false;
  const base = word.startsWith(verb) ? verb : verb.slice(0, -1);
  const ending = word.slice(base.length);
  // "winner", "skipper": the last letter is doubled.
  const doubled = ending.startsWith(base.at(-1) ?? ' ') ? ending.slice(1) : ending;
  return [ending, doubled].some((one) =>
    /^(?:|e?rs?|ors?|man|woman|person|ative|atives)$/.test(one),
  );
}
