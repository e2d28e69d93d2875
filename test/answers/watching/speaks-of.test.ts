import { describe, expect, it } from 'vitest';
import { speakingOf } from '../../../src/answers/watching/speaks-of.ts';
import { knowledge, type Texts, tinyLibrary } from '../../support/tiny-library.ts';

/** The quotes on a topic by article. */
async function spoken(texts: Texts, topic: string) {
  const library = await tinyLibrary(texts);
  const quotes = await speakingOf(library, knowledge.lexicon, topic);
  for (const [id, { start, end, text }] of quotes)
    expect((await library.text(id))?.slice(start, end)).toBe(text);
  return Object.fromEntries([...quotes].map(([id, { text }]) => [id, text]));
}

const MARLOW = 'Ada Brandvold, the harbour master, closed the east quay on Tuesday.';

describe('speakingOf', () => {
  it.each([
    ['a person', 'Ada Brandvold', MARLOW],
    ['a surname', 'Brandvold', MARLOW],
    ['a topic in words', 'closed quay', MARLOW],
    [
      'a happening with a name',
      'Belmar trial',
      'The trial of the Belmar brothers opened in Turin before a full court.',
    ],
    ['a thing', 'avalanche', 'An avalanche buried the road to the pass, the police said.'],
    ['what follows marks', 'vaccine', 'She said: “The vaccine works in most patients.”'],
  ])('finds the sentence that speaks of %s', async (_, topic, sentence) => {
    const text = `# Morning report\n\nIt rained all night in the valley. ${sentence} Shops stayed open.`;
    expect(await spoken({ a: text }, topic)).toEqual({ a: sentence });
  });

  it('takes the first of sentences that fit as well', async () => {
    const text = `# Quay closed\n\n${MARLOW} Brandvold did not say for how long.`;
    expect(await spoken({ a: text }, 'Brandvold')).toEqual({ a: MARLOW });
  });

  it.each([
    [
      'in a list of links',
      'See more\n\n- Ada Brandvold: a portrait\n- Ada Brandvold resigns\n- Weather',
    ],
    ['in a credit', 'Photographs: Ada Brandvold.'],
    ['nowhere', 'The tide was high.'],
  ])('finds nothing where a name stands %s', async (_, rest) => {
    const texts = {
      a: `# Storm\n\nThe storm passed over the coast at night.\n\n${rest}`,
      b: `# Quay closed\n\n${MARLOW}`,
    };
    expect(Object.keys(await spoken(texts, 'Ada Brandvold'))).toEqual(['b']);
  });

  it('takes the headline where only that says it', async () => {
    const texts = { a: '# Harbour strike ends\n\nWorkers went back to their cranes on Monday.' };
    expect(await spoken(texts, 'harbour strike')).toEqual({ a: 'Harbour strike ends' });
  });

  it('finds nothing for a name that the collection does not have', async () => {
    expect(await spoken({ a: `# Quay\n\n${MARLOW}` }, 'Zoltan Quist')).toEqual({});
  });

  it('does not miss an article of a topic that all the others speak of', async () => {
    const texts: Record<string, string> = {};
    for (let at = 0; at < 60; at += 1) {
      texts[`a${at}`] = Array.from({ length: 8 }, () => MARLOW).join(' ');
    }
    expect(Object.keys(await spoken(texts, 'Brandvold'))).toHaveLength(60);
  });
});
