import type { Token } from '../tokens.ts';
import { nameAt, type Paragraph, type Scene } from './scene.ts';
import { isNoun, isPeopleNoun, isPossessive, isTime, isUnnamed, touch } from './words.ts';

/** A walk to the left through a noun phrase that ends with token `last`. */
export interface Walk {
  readonly scene: Scene;
  readonly paragraph: Paragraph;
  readonly last: number;
  readonly floor: number;
  /** Whether the walk has passed an "and". */
  readonly joined: boolean;
}

/**
 * What a token is to the phrase: a `word` of it, a `link` ("of", "based in"), a `joint` between
 * equals, a mark to `skip`, or where it `stop`s; and where the walk goes on.
 */
export interface Part {
  readonly kind: 'word' | 'link' | 'joint' | 'skip' | 'stop';
  readonly next: number;
}

const LINKS = new Set(
  'of for from in at with to on by behind close against about near inside under within'.split(' '),
);
const PARTICIPLE = /(?:ing|ed|en|wn|nt|ught|rn)$/;

/** Classifies token `i` of a walk; the tokens to its right are part of the phrase already. */
export function partOf(walk: Walk, i: number): Part {
  const token = walk.paragraph.tokens[i];
  if (token === undefined || walk.paragraph.quoteOf[i] !== -1) return { kind: 'stop', next: i };
  if (token.text === ')' || token.text === '>') return { kind: 'skip', next: bracket(walk, i) };
  return {
    kind: isNominal(walk, token, i) ? nounKind(walk, i) : otherKind(walk, token, i),
    next: i - 1,
  };
}

function isNominal(walk: Walk, token: Token, i: number): boolean {
  return (
    isNoun(token) || isUnnamed(token) || /^(?:NUM|SYM)$/.test(token.pos) || looksNamed(walk, i)
  );
}

function nounKind(walk: Walk, i: number): Part['kind'] {
  return endsBefore(walk, i) ? 'stop' : 'word';
}

function otherKind(walk: Walk, token: Token, i: number): Part['kind'] {
  const { pos, lower, text } = token;
  const right = i < walk.last ? walk.paragraph.tokens[i + 1] : undefined;
  if (/^'s?$/.test(lower)) return right === undefined ? 'stop' : 'skip';
  // "state-run", "Berlin-based"
  if (isSecondHalf(walk, i) || pos === 'DET') return 'word';
  if (pos === 'PRON') return isPossessive(token) ? 'word' : 'stop';
  if (pos === 'ADJ') return right?.pos === 'DET' ? 'stop' : 'word';
  // "the world's leading agencies"
  if (pos === 'VERB' && right !== undefined && isNoun(right) && opensModifier(walk, i - 1)) {
    return 'word';
  }
  if (text === ',') return walk.joined && isListed(walk, i) ? 'joint' : 'stop';
  if (isInnerMark(walk, i)) return 'skip';
  if (right === undefined || !carries(walk, i - 1)) return 'stop';
  if (pos === 'CCONJ') return 'joint';
  if (pos === 'ADV')
    return /^(?:DET|NOUN)$/.test(walk.paragraph.tokens[i - 1]?.pos ?? '') ? 'skip' : 'stop';
  const links = pos === 'ADP' ? LINKS.has(lower) : pos === 'VERB' && PARTICIPLE.test(lower);
  return links ? 'link' : 'stop';
}

/** A capital inside a sentence makes a name, whatever the tagger says ("American Express said"). */
function looksNamed({ paragraph, floor }: Walk, i: number): boolean {
  return i > floor && /^\p{Lu}\p{Ll}/u.test(paragraph.tokens[i]?.text ?? '');
}

/** Whether the noun at `i` belongs to what stands before the phrase that begins to its right. */
function endsBefore(walk: Walk, i: number): boolean {
  const { scene, paragraph, last } = walk;
  const token = paragraph.tokens[i];
  const right = i < last ? paragraph.tokens[i + 1] : undefined;
  if (token === undefined || right === undefined) return false;
  if (right.pos === 'DET' && !isUnnamed(right)) return true;
  if (/^'s?$/.test(right.lower)) return false;
  if (isPossessive(right)) return true;
  if (isTime(token)) return !touch(token, right);
  const before = paragraph.tokens[i - 1];
  // "in a statement Hall said"
  const opened = before?.pos === 'DET' && paragraph.tokens[i - 2]?.pos === 'ADP';
  if (opened && !isPeopleNoun(token) && nameAt(scene, token) === undefined) {
    return nameAt(scene, right) !== undefined;
  }
  if (before?.pos !== 'ADP') return false;
  // "in London Tom Hall said": one name ends, another begins.
  const leftName = nameAt(scene, token);
  const rightName = nameAt(scene, right);
  return leftName !== undefined && rightName !== undefined && leftName !== rightName;
}

/** Whether token `i` is a noun that what follows may modify. */
function carries(walk: Walk, i: number): boolean {
  const token = walk.paragraph.tokens[i];
  if (token === undefined || i < walk.floor || walk.paragraph.quoteOf[i] !== -1) return false;
  if (token.text === ')') return true;
  if (token.pos === 'ADJ') return i > walk.floor;
  if (token.pos === 'VERB') return PARTICIPLE.test(token.lower) && carries(walk, i - 1);
  return (isNoun(token) && !isTime(token)) || token.pos === 'NUM' || isUnnamed(token);
}

/** Whether what stands before token `i + 1` makes that verb form an adjective of the noun after it. */
function opensModifier({ paragraph, floor }: Walk, i: number): boolean {
  const token = paragraph.tokens[i];
  if (token === undefined || i < floor) return false;
  // ", lead manager Ida Berg said": a bare form after a comma is no verb.
  if (token.text === ',') return !PARTICIPLE.test(paragraph.tokens[i + 1]?.lower ?? '');
  return isPossessive(token) || token.pos === 'DET';
}

/** Whether the comma parts the members of a list rather than an opening phrase from its clause. */
function isListed(walk: Walk, comma: number): boolean {
  const left = walk.paragraph.tokens[comma - 1];
  if (left === undefined || comma - 1 < walk.floor) return false;
  if (left.pos === 'ADJ') return true;
  const further = walk.paragraph.tokens[comma - 2];
  return isNoun(left) && (comma - 2 < walk.floor || /^(?:PUNCT|DET)$/.test(further?.pos ?? ''));
}

/** Whether the word is the second half of a hyphenated one. */
function isSecondHalf({ paragraph, floor }: Walk, i: number): boolean {
  const hyphen = paragraph.tokens[i - 1];
  return i - 1 > floor && hyphen?.text === '-' && touch(hyphen, paragraph.tokens[i]);
}

/** Whether the mark joins the parts of one word ("then-president", "AT&T"). */
function isInnerMark(walk: Walk, i: number): boolean {
  const { tokens } = walk.paragraph;
  return (
    /^[-/&.–]$/.test(tokens[i]?.text ?? '') &&
    touch(tokens[i - 1], tokens[i]) &&
    touch(tokens[i], tokens[i + 1])
  );
}

function bracket(walk: Walk, i: number): number {
  const opening = walk.paragraph.tokens[i]?.text === ')' ? '(' : '<';
  for (let k = i - 1; k >= walk.floor && k > i - 10; k--) {
    if (walk.paragraph.tokens[k]?.text === opening) return k - 1;
  }
  return i - 1;
}
