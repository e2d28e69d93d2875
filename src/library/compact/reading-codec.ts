import { Packr } from 'msgpackr';
import type { Article } from '../../articles/article.ts';
import type { NameInSentence, Reading, ReadSentence } from '../../claims/reading.ts';
import type { ArticleRead } from '../reading-memory.ts';
import { type PackedMention, type PlaceOf, packMention, unpackMention } from './place-codec.ts';
import { type PackedClaim, packClaim, unpackClaim } from './sentence-codec.ts';
import { type PackedTokens, packTokens, unpackTokens } from './token-codec.ts';

/** What several parts of a reading share is kept once and pointed at. */
interface PackedSentence extends Omit<ReadSentence, 'block' | 'tokens' | 'places' | 'names'> {
  readonly block: number;
  readonly tokens: PackedTokens;
  readonly places: readonly PackedMention[];
  readonly names: readonly Omit<NameInSentence, 'name'>[];
}

interface PackedReading extends Omit<Reading, 'document' | 'sentences'> {
  readonly document: Omit<Reading['document'], 'article'>;
  readonly sentences: readonly PackedSentence[];
  readonly claims: readonly PackedClaim[];
}

const packr = new Packr();

/** What was read of an article, without the article. The bytes are their own. */
export function packReading({ reading, claims }: ArticleRead): Uint8Array {
  const { document, sentences, names, quotations } = reading;
  const { article: _, ...rest } = document;
  const packed: PackedReading = {
    document: rest,
    sentences: sentences.map((sentence) => ({
      ...sentence,
      block: sentence.block.index,
      tokens: packTokens(
        sentence.tokens,
        document.text.slice(sentence.start, sentence.end),
        sentence.start,
      ),
      places: sentence.places.map(packMention),
      names: sentence.names.map(({ name: __, ...place }) => place),
    })),
    names,
    quotations,
    claims: claims.map(packClaim),
  };
  return packr.pack(packed);
}

/** The same read again. @throws where the bytes are none that were packed. */
export function unpackReading(bytes: Uint8Array, article: Article, placeOf: PlaceOf): ArticleRead {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by packReading, guarded by a checksum
  const { document, sentences, names, quotations, claims } = packr.unpack(bytes) as PackedReading;
  return {
    article,
    reading: {
      document: { ...document, article },
      sentences: sentences.map(
        (sentence): ReadSentence => ({
          ...sentence,
          block: found(document.blocks[sentence.block]),
          tokens: unpackTokens(
            sentence.tokens,
            document.text.slice(sentence.start, sentence.end),
            sentence.start,
          ),
          places: sentence.places.map((place) => unpackMention(place, placeOf)),
          names: sentence.names.map((place) => ({ ...place, name: found(names[place.index]) })),
        }),
      ),
      names,
      quotations,
    },
    claims: claims.map((claim) => unpackClaim(claim, placeOf)),
  };
}

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new RangeError('a packed reading points at nothing');
  return thing;
}
