import { Packr } from 'msgpackr';
import type { Claim, PlaceClaim } from '../../claims/claim.ts';
import type { Place, PlaceMention } from '../../language/places/place.ts';
import type { PartOfSpeech, Token } from '../../language/tokens.ts';
import type { Evidence, OwnedClaim } from '../evidence.ts';

/** What is kept of a sentence besides its keys and surroundings. */
export type SentenceBody = Pick<
  Evidence,
  'text' | 'label' | 'tokens' | 'clauses' | 'phrases' | 'claims'
>;

/** The names of fields that bodies share, as msgpackr numbers them; needed to read them again. */
export type Shapes = readonly (readonly string[])[];

/** Shapes that are numbered; msgpackr takes up to 8160, claims have about 100. */
const MOST_SHAPES = 4096;

const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
] as const satisfies readonly PartOfSpeech[];
/** Code of the first tag: letters from A. */
const FIRST = 65;
const CODES = new Map<PartOfSpeech, string>(
  TAGS.map((tag, i) => [tag, String.fromCharCode(FIRST + i)]),
);

/** Between lemmas: a sign that no text has, since wink takes it for no word. */
const BETWEEN = '\u0001';

/** Words of a sentence side by side. */
interface PackedTokens {
  /** Two numbers a word: letters since the end of the one before, and its own length. */
  readonly at: readonly number[];
  /** A letter a word: its part of speech. */
  readonly tags: string;
  /** Dictionary forms, empty where the word has its own. */
  readonly lemmas: string;
  /** Words that are not what stands in the text letter for letter, such as one with a curly apostrophe. */
  readonly folded?: readonly (readonly [word: number, text: string])[];
}

/** A place without its readings: the gazetteer has them, their ids are kept. */
interface PackedMention extends Omit<PlaceMention, 'readings' | 'outer'> {
  readonly readings: readonly string[];
  readonly outer?: PackedMention;
}

type PackedClaim =
  | Exclude<Claim, PlaceClaim>
  | (Omit<PlaceClaim, 'place'> & { readonly place: PackedMention });

interface PackedBody extends Omit<SentenceBody, 'tokens' | 'claims' | 'label'> {
  readonly label?: string;
  readonly tokens: PackedTokens;
  readonly claims: readonly (Omit<OwnedClaim, 'claim'> & { readonly claim: PackedClaim })[];
}

/** Writes bodies one after the other, and says at the end what shapes they have. */
export interface BodyWriter {
  /** The bytes are valid until the next call only. */
  readonly write: (body: SentenceBody, start: number) => Uint8Array;
  readonly shapes: () => Shapes;
}

export function createBodyWriter(): BodyWriter {
  const structures: string[][] = [];
  const packr = new Packr({ structures, maxSharedStructures: MOST_SHAPES });
  return {
    write: ({ text, label, tokens, clauses, phrases, claims }, start) => {
      const packed: PackedBody = {
        text,
        tokens: packTokens(tokens, text, start),
        clauses,
        phrases,
        claims: claims.map((owned) => ({ ...owned, claim: packClaim(owned.claim) })),
        ...(label === undefined ? {} : { label }),
      };
      return packr.pack(packed);
    },
    shapes: () => structures.map((shape) => [...shape]),
  };
}

/** Reads bodies that were written with these shapes; `start`: offset of the sentence in its article. */
export type ReadBody = (bytes: Uint8Array, start: number) => SentenceBody;

export function createBodyReader(shapes: Shapes, placeOf: PlaceOf): ReadBody {
  const packr = new Packr({
    // Given as `structures`, those behind the 32nd would not be found.
    getStructures: () => shapes.map((shape) => [...shape]),
    maxSharedStructures: MOST_SHAPES,
  });
  return (bytes, start) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by createBodyWriter, guarded by a checksum
    const { label, tokens, claims, ...rest } = packr.unpack(bytes) as PackedBody;
    return {
      ...rest,
      label,
      tokens: unpackTokens(tokens, rest.text, start),
      claims: claims.map((owned) => ({ ...owned, claim: unpackClaim(owned.claim, placeOf) })),
    };
  };
}

function packTokens(tokens: readonly Token[], text: string, start: number): PackedTokens {
  const at: number[] = [];
  const folded: [number, string][] = [];
  let tags = '';
  let end = start;
  for (const [word, token] of tokens.entries()) {
    at.push(token.start - end, token.end - token.start);
    end = token.end;
    tags += CODES.get(token.pos) ?? 'X';
    if (text.slice(token.start - start, token.end - start) !== token.text)
      folded.push([word, token.text]);
  }
  return {
    at,
    tags,
    lemmas: tokens.map(({ lemma, lower }) => (lemma === lower ? '' : lemma)).join(BETWEEN),
    ...(folded.length === 0 ? {} : { folded }),
  };
}

function unpackTokens(
  { at, tags, lemmas, folded }: PackedTokens,
  sentence: string,
  start: number,
): readonly Token[] {
  const forms = lemmas.split(BETWEEN);
  const otherwise = new Map(folded);
  const tokens: Token[] = [];
  let end = 0;
  for (let word = 0; word * 2 < at.length; word += 1) {
    const from = end + (at[word * 2] ?? 0);
    end = from + (at[word * 2 + 1] ?? 0);
    const text = otherwise.get(word) ?? sentence.slice(from, end);
    const lower = text.toLowerCase();
    const lemma = forms[word] ?? '';
    tokens.push({
      text,
      lower,
      pos: TAGS[tags.charCodeAt(word) - FIRST] ?? 'X',
      lemma: lemma === '' ? lower : lemma,
      start: start + from,
      end: start + end,
    });
  }
  return tokens;
}

function packClaim(claim: Claim): PackedClaim {
  return claim.facet === 'place' ? { ...claim, place: packMention(claim.place) } : claim;
}

function packMention({ outer, readings, ...rest }: PlaceMention): PackedMention {
  return {
    ...rest,
    readings: readings.map(({ id }) => id),
    ...(outer === undefined ? {} : { outer: packMention(outer) }),
  };
}

type PlaceOf = (id: string) => Place | undefined;

function unpackClaim(claim: PackedClaim, placeOf: PlaceOf): Claim {
  return claim.facet === 'place' ? { ...claim, place: unpackMention(claim.place, placeOf) } : claim;
}

/** The gazetteer is of the version that the readings come from: see the key of what is stored. */
function unpackMention(
  { outer, readings, ...rest }: PackedMention,
  placeOf: PlaceOf,
): PlaceMention {
  return {
    ...rest,
    readings: readings.flatMap((id) => placeOf(id) ?? []),
    ...(outer === undefined ? {} : { outer: unpackMention(outer, placeOf) }),
  };
}
