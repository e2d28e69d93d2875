import { askTexts, type Texts } from './tiny-library.ts';

/** What `/disputes` tells of inline articles: "question [certainty]: one (sources) / other (sources)", the strongest first. */
export async function toldOf(texts: Texts): Promise<readonly string[]> {
  const answer = await askTexts(texts, '/disputes');
  if (answer.kind !== 'disputes') throw new Error(answer.kind);
  return answer.disputes.map(({ question, values, differences }) => {
    const sides = values.map(({ value, sources }) => `${value} (${sources.join(', ')})`);
    return `${question.text} [${differences.map(({ certainty }) => certainty).join()}]: ${sides.join(' / ')}`;
  });
}
