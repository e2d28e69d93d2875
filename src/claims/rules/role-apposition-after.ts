import type { Lexicon } from '../../language/lexicon.ts';
import type { Token } from '../../language/tokens.ts';
import type { ClaimRule, RoleClaim } from '../claim.ts';
import { namesIn, spanOf } from '../words.ts';

const STOPS = new Set([',', ';', ':', '—', '–', '(', ')', '"', '.', '!', '?']);

/** "X, the mayor of Lyon, …", "X, 34, a mother of two, …": a noun phrase behind a name and a comma. */
export const roleAppositionAfter =
  (lexicon: Lexicon): ClaimRule =>
  (reading, sentence) => {
    const { tokens } = sentence;
    return namesIn(reading, sentence).flatMap(({ name, index, to }): RoleClaim[] => {
      if (name.kind === 'place' || !opensAside(tokens[to])) return [];
      const from = afterAge(tokens, to + 1);
      const end = phraseEnd(tokens, from);
      if (
        end === undefined ||
        !describes(
          tokens,
          from,
          end,
          name.kind === 'body' ? lexicon.isBodyNoun : lexicon.isPersonNoun,
        )
      )
        return [];
      const span = spanOf(tokens, from, end);
      return span === undefined
        ? []
        : [
            {
              facet: 'role',
              rule: 'role-apposition-after',
              ...span,
              sentence: sentence.index,
              modality: 'asserted',
              name: index,
            },
          ];
    });
  };

function opensAside(token: Token | undefined): boolean {
  return (
    token?.lower === ',' || token?.lower === '—' || token?.lower === '–' || token?.lower === '('
  );
}

/** Over "34," or "aged 34,". */
function afterAge(tokens: readonly Token[], at: number): number {
  let next = at;
  if (tokens[next]?.lower === 'aged') next += 1;
  if (tokens[next]?.pos === 'NUM' && tokens[next + 1]?.lower === ',') return next + 2;
  return at;
}

/** The phrase goes on to the next comma or dash, a relative, or a verb. */
function phraseEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 22); at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (
      STOPS.has(token.lower) ||
      token.lower === 'who' ||
      token.lower === 'which' ||
      token.lower === 'whose'
    )
      return at;
    if ((token.pos === 'VERB' || token.pos === 'AUX') && !inPhrase(tokens, at)) return undefined;
  }
  return tokens.length - from <= 22 ? tokens.length : undefined;
}

/** A participle inside the phrase ("the man accused of arson", "the newly elected mayor", "who is"). */
function inPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    /(?:ed|ing|en|wn|ught)$/.test(token?.lower ?? '') &&
    token?.pos === 'VERB' &&
    tokens[at - 1]?.pos !== 'PROPN'
  );
}

function describes(
  tokens: readonly Token[],
  from: number,
  to: number,
  isHead: (token: Token) => boolean,
): boolean {
  const first = tokens[from];
  if (first === undefined || to <= from) return false;
  if (
    first.pos === 'CCONJ' ||
    first.pos === 'ADP' ||
    first.pos === 'SCONJ' ||
    first.pos === 'VERB' ||
    first.pos === 'ADV'
  ) {
    return false;
  }
  // "X, 24, prosecutors charge": a bare plural begins another clause.
  if (first.pos === 'NOUN' && first.lower !== first.lemma && first.lower.endsWith('s'))
    return false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (
      token.lower === 'of' ||
      token.lower === 'for' ||
      token.lower === 'at' ||
      token.lower === 'in'
    )
      break;
    if (isHead(token) && tokens[at + 1]?.lower !== "'s") return true;
  }
  return false;
}
