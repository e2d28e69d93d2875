import type { Attribution } from '../attribution.ts';
import type { Paragraph, Scene } from '../scene.ts';

/** A quotation in marks, and what is known when its speaker is looked for. */
export interface Quoted {
  readonly scene: Scene;
  readonly paragraph: Paragraph;
  /** Position in `paragraph.quotes`. */
  readonly quote: number;
  readonly attributions: readonly Attribution[];
  /** For the earlier quotations of the paragraph, who said them. */
  readonly earlier: readonly (Attribution | undefined)[];
  /** The paragraph before, with its attributions and who said its quotations. */
  readonly before?: {
    readonly paragraph: Paragraph;
    readonly attributions: readonly Attribution[];
    readonly quotes: readonly (Attribution | undefined)[];
  };
}

/** Says who is quoted, or undefined where the rule does not apply. */
export type DirectRule = (quoted: Quoted) => Attribution | undefined;
