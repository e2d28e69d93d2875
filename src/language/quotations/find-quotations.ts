import type { NameMention } from '../names/name.ts';
import type { SentenceTokens } from '../tokens.ts';
import type { Attribution } from './attribution.ts';
import { draftQuotes, type Read } from './direct/draft-quotes.ts';
import { introducedParagraph } from './direct/introduced-paragraph.ts';
import type { Draft } from './draft.ts';
import { evidenceFor } from './evidence.ts';
import { findAttributions } from './find-attributions.ts';
import type { Quotation } from './quotation.ts';
import { draftReports } from './reported/draft-reports.ts';
import { prepareScene, type Scene } from './scene.ts';
import { resolveSpeakers, type Speaker } from './speakers/resolve.ts';

/**
 * What an article says was said, in the order of the text. `text` must be folded (plain quotation
 * marks); `sentences` are all its sentences in order, `names` the names found in it. Quoted words
 * inside a report are given as `partial` and the report around them as `reported`, so spans may
 * lie in one another.
 */
export function findQuotations(
  text: string,
  sentences: readonly SentenceTokens[],
  names: readonly NameMention[],
): readonly Quotation[] {
  const scene = prepareScene(text, sentences, names);
  const drafts = draftAll(scene);
  const used = new Set<Attribution>();
  for (const { attribution } of drafts) if (attribution !== undefined) used.add(attribution);
  const speakers = resolveSpeakers(scene, [...used]);
  return drafts
    .map((draft) => finish(scene, draft, speakers))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function draftAll(scene: Scene): readonly Draft[] {
  const drafts: Draft[] = [];
  let before: Read | undefined;
  for (const paragraph of scene.paragraphs) {
    const attributions = findAttributions(scene, paragraph);
    const { read, drafts: quoted } = draftQuotes(scene, paragraph, attributions, before);
    const introduced = introducedParagraph(scene, paragraph, before);
    drafts.push(...quoted);
    if (introduced === undefined) {
      drafts.push(...draftReports(scene, paragraph, attributions, quoted));
    } else drafts.push(introduced);
    before = read;
  }
  return drafts;
}

function finish(
  scene: Scene,
  draft: Draft,
  speakers: ReadonlyMap<Attribution, Speaker>,
): Quotation {
  const { kind, span, attribution } = draft;
  const speaker = attribution === undefined ? undefined : speakers.get(attribution);
  const cue = attribution === undefined ? undefined : cueSpan(attribution);
  return {
    ...span,
    kind,
    ...(speaker === undefined ? {} : { speaker: speaker.span }),
    ...(speaker?.name === undefined ? {} : { speakerName: speaker.name }),
    ...(cue === undefined ? {} : { cue }),
    modality: attribution?.modality ?? 'asserted',
    evidence: evidenceFor(scene, span, attribution),
  };
}

function cueSpan({ paragraph, cueFrom, cueTo }: Attribution) {
  const start = paragraph.tokens[cueFrom]?.start;
  const end = paragraph.tokens[cueTo - 1]?.end;
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}
