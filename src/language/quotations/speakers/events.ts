import type { Attribution } from '../attribution.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Paragraph, Scene } from '../scene.ts';
import { mainSubject } from '../subject.ts';
import { isSubjectPronoun } from '../words.ts';

/** A place where the text speaks of someone: the speaker of an attribution, or a main subject. */
export interface Event {
  /** Where it counts from; not where it stands, for a subject after whose sentence someone speaks. */
  readonly at: number;
  readonly paragraph: Paragraph;
  readonly phrase: NounPhrase;
  readonly attribution?: Attribution;
}

/**
 * Speakers and subjects in the order in which a pronoun may mean them. In "Berg was wrong, he
 * said" the subject is what is talked about, not who talks: it counts after its sentence.
 */
export function eventsOf(scene: Scene, attributions: readonly Attribution[]): readonly Event[] {
  const events: Event[] = [];
  const trailing = new Set<number>();
  for (const attribution of attributions) {
    const { paragraph, speaker, complement, cueFrom } = attribution;
    if (complement.kind === 'none') trailing.add(paragraph.sentenceOf[cueFrom] ?? -1);
    if (speaker === undefined) continue;
    const at = paragraph.tokens[cueFrom]?.start ?? paragraph.start;
    events.push({ at, paragraph, phrase: speaker, attribution });
  }
  for (const paragraph of scene.paragraphs) events.push(...subjects(scene, paragraph, trailing));
  return events.toSorted((a, b) => a.at - b.at);
}

function subjects(
  scene: Scene,
  paragraph: Paragraph,
  trailing: ReadonlySet<number>,
): readonly Event[] {
  const found: Event[] = [];
  for (let from = 0; from < paragraph.tokens.length; ) {
    const to = paragraph.sentenceTo[from] ?? from + 1;
    const phrase = mainSubject(scene, paragraph, to - 1);
    const head = phrase === undefined ? undefined : paragraph.tokens[phrase.head];
    if (phrase !== undefined && head !== undefined && !isSubjectPronoun(head)) {
      const late = trailing.has(paragraph.sentenceOf[from] ?? -1);
      const at = late ? paragraph.tokens[to - 1]?.end : paragraph.tokens[phrase.from]?.start;
      found.push({ at: (at ?? paragraph.start) - (late ? 0 : 1), paragraph, phrase });
    }
    from = to;
  }
  return found;
}
