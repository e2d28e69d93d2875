import type { Paragraph } from './scene.ts';
import type { VerbForm } from './speech-verbs.ts';
import { isHedge, isModal, isUnnamed } from './words.ts';

/** A verb with what stands before it: "has not", "will", "reportedly". */
export interface VerbGroup {
  /** First token of the group. */
  readonly from: number;
  readonly verb: number;
  /** Whether the words only make the speech possible ("will say", "reportedly said"). */
  readonly hedged: boolean;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'re", "'m"]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
const DO = new Set(['do', 'does', 'did']);
const NOT = new Set(['not', "n't", 'never', 'nor']);
/** Verbs after which "to say" still says it: "went on to say". */
const CARRYING = /^(?:on|continue[sd]?|came|forced|had|has)$/;
const BETWEEN = new Set(['himself', 'herself', 'themselves', 'itself', 'each', 'all', 'first']);

/**
 * The verb group around the verb of speaking at token `verb`; undefined when nobody says anything
 * by it: denied ("has not said"), passive ("is said"), a plain infinitive ("declined to say").
 */
export function verbGroup(
  paragraph: Paragraph,
  verb: number,
  form: VerbForm,
): VerbGroup | undefined {
  const floor = paragraph.sentenceFrom[verb] ?? 0;
  let hedged = false;
  let auxiliary: 'be' | 'have' | 'do' | 'modal' | undefined;
  let i = verb - 1;
  for (; i >= floor && paragraph.quoteOf[i] === -1; i--) {
    const token = paragraph.tokens[i];
    if (token === undefined) break;
    const { lower } = token;
    if (NOT.has(lower)) return undefined;
    if (isUnnamed(token)) break;
    if (isHedge(token)) hedged = true;
    else if (isModal(token) && token.pos !== 'NOUN' && token.pos !== 'PROPN') {
      hedged = true;
      auxiliary ??= 'modal';
    } else if (BE.has(lower)) auxiliary ??= 'be';
    else if (HAVE.has(lower)) auxiliary ??= 'have';
    else if (DO.has(lower)) auxiliary ??= 'do';
    else if (lower === 'to' && token.pos !== 'ADP') {
      if (!CARRYING.test(paragraph.tokens[i - 1]?.lower ?? '')) return undefined;
      i = paragraph.tokens[i - 1]?.lower === 'on' ? i - 2 : i - 1;
    } else if (token.pos !== 'ADV' && !BETWEEN.has(lower)) break;
    else if (lower === 'when' || lower === 'where' || lower === 'how' || lower === 'why') break;
  }
  if (auxiliary === 'be' && form !== 'ing') return undefined;
  if (form === 'ing' && auxiliary !== 'be') return undefined;
  return { from: i + 1, verb, hedged };
}
