import { describe, expect, it } from 'vitest';
import { tinyLibrary } from '../support/tiny-library.ts';

/** Enough to be every topic of a small collection. */
const ALL = 500;

/** What is offered for a beginning over these articles. */
async function offered(typed: string, ...texts: readonly string[]): Promise<readonly string[]> {
  const library = await tinyLibrary(Object.fromEntries(texts.map((text, i) => [`t${i}`, text])));
  return library.complete(typed, ALL);
}

describe('topicsOf', () => {
  it('offers noun phrases that come back, without what stands before them', async () => {
    const found = await offered(
      'safety',
      'The ferry failed a safety inspection in May. Its owner had asked for the safety inspection.',
      'Two safety inspections were missed. Safety came last, said the crew.',
    );
    expect(found).toContain('safety inspection');
    expect(found).not.toContain('the safety inspection');
  });

  it('offers nothing that is said once, and no times', async () => {
    const once = 'A walrus slept on the pier all week. The harbour was closed for a week.';
    expect(await offered('walr', once)).toEqual([]);
    expect(await offered('week', once)).toEqual([]);
  });

  it('offers a name before a word of as many sentences', async () => {
    const text = 'Carla Bonn spoke of the carbon tax. Carla Bonn wants the carbon tax.';
    expect(await offered('car', text)).toEqual(['Carla Bonn', 'carbon tax']);
  });
});
