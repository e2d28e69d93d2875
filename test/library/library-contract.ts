import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';

/** What every library must do, wherever it lives: run over each implementation with this text in it. */
export const CONTRACT_TEXTS = {
  first: `# Barge adrift on the Orrin\n\nHarbour master Ada Marlow said that a barge broke loose near Lyon on 4 May 2031. Marlow praised the tug's crew.`,
  second: `# Cable blamed\n\nThe owner, Bo Quist, denied that the cable was old. The barge lay off Turin.`,
};

/** Promises of the interface, for any library over the texts above. */
export function libraryContract(name: string, open: () => Promise<Library>): void {
  describe(`${name}: library contract`, () => {
    it('tells what it covers', async () => {
      const library = await open();
      expect(library.coverage).toMatchObject({ articles: 2, origins: 2 });
      expect(library.coverage.passages).toBeGreaterThan(4);
      expect((await library.sources()).map(({ id }) => id)).toEqual(['first', 'second']);
    });

    it('gives evidence whose words stand in the article', async () => {
      const library = await open();
      const found = await library.search('barge', 10);
      expect(found.length).toBeGreaterThan(0);
      for (const { evidence } of found) {
        const text = (await library.text(evidence.article)) ?? '';
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        for (const { claim } of evidence.claims) {
          expect(claim.end).toBeGreaterThan(claim.start);
        }
      }
    });

    it('knows names by parts and slips of the pen', async () => {
      const library = await open();
      const [exact] = await library.matchNames('Ada Marlow');
      const [part] = await library.matchNames('Marlow');
      const [slip] = await library.matchNames('Marlowe');
      expect(exact?.quality).toBe('exact');
      expect(part?.entity).toBe(exact?.entity);
      expect(slip).toMatchObject({ entity: exact?.entity, name: 'Ada Marlow' });
      expect(await library.nearestNames('Marlo', 3)).toContain('Ada Marlow');
      expect(await library.complete('mar', 3)).toContain('Ada Marlow');
      expect(await library.complete('Marlwo', 3)).toEqual(['Ada Marlow']);
      expect(await library.complete('barg', 3)).toEqual(['barge']);
    });

    it('finds who said what, and who is what', async () => {
      const library = await open();
      const [marlow] = await library.matchNames('Marlow');
      const entity = marlow?.entity ?? -1;
      expect((await library.about(entity, 'said')).length).toBeGreaterThan(0);
      expect((await library.about(entity, 'role')).length).toBe(1);
      expect(await library.nameOf(entity)).toBe('Ada Marlow');
    });

    it('gives the sentences that claim something of a kind', async () => {
      const library = await open();
      const places = await library.claiming('place');
      expect(places.map(({ article }) => article)).toEqual(['first', 'second']);
      for (const { claims } of places)
        expect(claims.map(({ claim }) => claim.facet)).toContain('place');
    });

    it('finds sentences by what they give, and tells what all its articles are about', async () => {
      const library = await open();
      const dated = await library.withKinds(['k:interval'], 10);
      expect(dated.map(({ article }) => article)).toEqual(['first']);
      const claims = dated.flatMap(({ claims: own }) => own.map(({ claim }) => claim));
      expect(await library.withValues(claims, 10)).toEqual(expect.arrayContaining([...dated]));
      expect(await library.withKinds(['k:money'], 10)).toEqual([]);
      expect([...(await library.theme())]).toContain('w:barg');
    });

    it('says nothing of what it does not have', async () => {
      const library = await open();
      expect(await library.text('third')).toBeUndefined();
      expect(await library.matchNames('Zebedee Okonkwo')).toEqual([]);
      expect(await library.withKeys(['w:zebra'], 10)).toEqual([]);
      expect(await library.frequency('w:zebra')).toBe(0);
      expect(await library.search('zebra', 10)).toEqual([]);
    });
  });
}
