import { Packr } from 'msgpackr';
import type { Claim, PlaceClaim } from '../../claims/claim.ts';
import type { Evidence, OwnedClaim } from '../evidence.ts';
import { type PackedMention, type PlaceOf, packMention, unpackMention } from './place-codec.ts';
import { type PackedTokens, packTokens, unpackTokens } from './token-codec.ts';

/** What is kept of a sentence besides its keys and surroundings. */
export type SentenceBody = Pick<
  Evidence,
  'text' | 'label' | 'tokens' | 'clauses' | 'phrases' | 'claims'
>;

/** The names of fields that bodies share, as msgpackr numbers them; needed to read them again. */
export type Shapes = readonly (readonly string[])[];

/** Shapes that are numbered; msgpackr takes up to 8160, claims have about 100. */
const MOST_SHAPES = 4096;

/** A claim whose place has ids for readings. */
export type PackedClaim =
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

export function packClaim(claim: Claim): PackedClaim {
  return claim.facet === 'place' ? { ...claim, place: packMention(claim.place) } : claim;
}

export function unpackClaim(claim: PackedClaim, placeOf: PlaceOf): Claim {
  return claim.facet === 'place' ? { ...claim, place: unpackMention(claim.place, placeOf) } : claim;
}
