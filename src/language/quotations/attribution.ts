import type { NounPhrase } from './noun-phrase.ts';
import type { Paragraph } from './scene.ts';
import type { SpeechVerb } from './speech-verbs.ts';

/** What follows a verb of speaking, beginning with token `from`. */
export interface Complement {
  /**
   * `clause`: a statement or indirect question; `gap`: a clause whose subject stands before ("the
   * man police say fired"); `quote`: a quotation; `object`: a phrase; `none`: nothing was said here.
   */
  readonly kind: 'clause' | 'gap' | 'quote' | 'object' | 'none';
  readonly from: number;
}

/** Words that say who speaks, before it is known what was said. */
export interface Attribution {
  readonly paragraph: Paragraph;
  /**
   * `subject`: "X said"; `inverted`: "said X"; `participle`: "…, adding that"; `source`:
   * "according to X"; `label`: a line that introduces what was said.
   */
  readonly form: 'subject' | 'inverted' | 'participle' | 'source' | 'label';
  /** First and last token (exclusive) of speaker, verb and listener. */
  readonly from: number;
  readonly to: number;
  /** First token of the verb with its auxiliaries. */
  readonly verbFrom: number;
  /** The words of speaking. */
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly speaker: NounPhrase | undefined;
  readonly verb: SpeechVerb | undefined;
  readonly complement: Complement;
  readonly modality: 'asserted' | 'denied' | 'hedged';
}
