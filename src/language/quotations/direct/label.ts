import type { Attribution } from '../attribution.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Paragraph } from '../scene.ts';

/** An attribution without a verb of speaking: the words at `at` name the speaker. */
export function label(
  paragraph: Paragraph,
  speaker: NounPhrase,
  at: { readonly from: number; readonly to: number },
): Attribution {
  return {
    paragraph,
    form: 'label',
    from: at.from,
    to: at.to,
    verbFrom: at.from,
    cueFrom: at.from,
    cueTo: at.from,
    speaker,
    verb: undefined,
    complement: { kind: 'none', from: at.to },
    modality: 'asserted',
  };
}
