import type { Span } from '../../span.ts';
import type { Token } from '../../tokens.ts';
import type { Attribution } from '../attribution.ts';
import { statementAt } from '../clause.ts';
import type { Paragraph } from '../scene.ts';
import { endsInIng, isVerb } from '../words.ts';
import type { Report } from './rule.ts';
import { stretch } from './stretch.ts';

/** Conjunctions with which the writer, not the speaker, goes on when a comma stands before. */
const TURNS = new Set(['but', 'while', 'although', 'though', 'even', 'whereas', 'as']);

/** Before the subject they make the report a side clause, which a comma ends. */
const SUBORDINATE = new Set(['although', 'though', 'while', 'when', 'after', 'because', 'since']);

/** X said (that) …; X told Y …; adding that …; described the talks as …: what follows the verb. */
export function complementClause({ attribution, attributions }: Report): Span | undefined {
  const { paragraph, complement, cueFrom } = attribution;
  if (complement.kind === 'none' || complement.kind === 'quote') return undefined;
  let to = paragraph.sentenceTo[cueFrom] ?? complement.from;
  for (const other of attributions) {
    const cut = cutBy(attribution, other);
    if (cut !== undefined && cut > complement.from && cut < to) to = cut;
  }
  return stretch(paragraph, complement.from, turnIn(attribution, to));
}

/** Where another attribution of the sentence ends this one's clause; nested ones do not. */
function cutBy(own: Attribution, other: Attribution): number | undefined {
  const { tokens } = own.paragraph;
  if (other === own || other.cueFrom <= own.complement.from) return undefined;
  const coordinated =
    other.complement.kind !== 'none' && tokens[other.verbFrom - 1]?.pos === 'CCONJ';
  if (coordinated) return other.verbFrom - 1;
  const before = tokens[other.from - 1];
  const after = tokens[other.complement.from];
  if (other.complement.kind === 'none' && after !== undefined && after.pos !== 'PUNCT')
    return undefined;
  if (other.form === 'source' && other.from > own.complement.from) return other.from;
  if (other.from <= own.complement.from || before === undefined) return undefined;
  const quoteEnds = /^["']$/.test(before.text) && tokens[other.from - 2]?.text === ',';
  if (quoteEnds || /^[,;—–]$/.test(before.text)) return other.from;
  const joined = /^(?:and|but|while|though|although|as)$/.test(before.lower);
  return joined && /^[,;—–]$/.test(tokens[other.from - 2]?.text ?? '') ? other.from - 2 : undefined;
}

/** "…, but he would stay": with a pronoun after "but" the speaker is likelier to go on. */
function speaksOn(after: Token | undefined, turn: string): boolean {
  return (
    turn === 'but' && after !== undefined && /^(?:PRON|SCONJ|ADV|ADP|AUX|VERB)$/.test(after.pos)
  );
}

/** The first ", but …" or lone dash before `to`, where the reporter takes over again. */
function turnIn(own: Attribution, to: number): number {
  const { tokens, quoteOf } = own.paragraph;
  const subordinate = SUBORDINATE.has(tokens[own.from - 1]?.lower ?? '');
  const relative = /^(?:who|which)$/.test(tokens[own.verbFrom - 1]?.lower ?? '');
  for (let i = own.complement.from + 1; i < to; i++) {
    if (quoteOf[i] !== -1) continue;
    const text = tokens[i]?.text ?? '';
    if (text === ',' && relative && mainVerbAt(own.paragraph, i + 1)) return i;
    if (text === ',' && subordinate && statementAt(own.paragraph, i + 1, false)) return i;
    const next = tokens[i + 1]?.lower ?? '';
    if (
      text === ',' &&
      TURNS.has(next) &&
      !speaksOn(tokens[i + 2], next) &&
      statementAt(own.paragraph, i + 2, next === 'as')
    )
      return i;
    if (
      /^[—–]$/.test(text) &&
      !tokens.slice(i + 1, to).some((token) => /^[—–]$/.test(token.text))
    ) {
      const earlier = tokens
        .slice(own.complement.from, i)
        .some((token) => /^[—–]$/.test(token.text));
      if (!earlier) return i;
    }
  }
  return to;
}

/** "Berg, who said it was late, had left": the verb after the comma is the main clause's. */
function mainVerbAt(paragraph: Paragraph, i: number): boolean {
  const token = paragraph.tokens[i];
  return token !== undefined && isVerb(token) && !endsInIng(token);
}
