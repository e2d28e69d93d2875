import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Posted } from '../../src/watches/tell.ts';
import { command, MINUTE, MINUTES, startNewsroom } from './start-watching.ts';

/** Ten reports, each of an origin of its own; those of even numbers speak of what is watched. */
const REPORTS = [
  'Brandvold closed the east quay after a crack was found in its wall.',
  'The tide was the highest for ten years on this coast.',
  'A crane fell on the deck, and Brandvold sent all workers home.',
  'Bread and milk were brought to the islands by helicopter.',
  'The tug was sold by Brandvold to a company in the north.',
  'Four schools stayed shut because the road was under water.',
  'In a letter to the crews, Brandvold thanked them for their patience.',
  'Nobody was hurt when the old lighthouse lost its roof.',
  'Insurers want to hear Brandvold next month about the broken gate.',
  'The museum will open again when its cellar is dry.',
].map((sentence, at) => `# Report ${at}\n\n${sentence}`);

type Step =
  | { readonly kind: 'add' | 'remove'; readonly report: number }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'refresh' | 'restart' }
  | { readonly kind: 'fail'; readonly end: Posted | 'unreachable' };

const report = fc.nat(REPORTS.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('add' as const), report }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), report }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      minutes: fc.integer({ min: 1, max: 2 * MINUTES }),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'refresh' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'restart' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('fail' as const),
      end: fc.constantFrom<Posted | 'unreachable'>('unreachable', {
        kind: 'refused',
        why: 'restricted_action',
      }),
    }),
  },
);

describe('whatever happens', () => {
  it('tells each article that comes and stays once, never sooner than is set', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 1, max: 4 }),
        async (steps, messageRoom) => {
          const room = await startNewsroom({
            start: '# Start\n\nBrandvold is the harbour master.',
          });
          room.room = messageRoom;
          await command(room, { kind: 'set', topic: 'Brandvold' });
          const times: number[] = [];
          const look = async (work: () => Promise<void>): Promise<void> => {
            const before = room.told.length;
            await work();
            if (room.told.length > before) times.push(room.now);
          };
          for (const one of steps) {
            if (one.kind === 'add') room.articles.set(`r${one.report}`, REPORTS[one.report] ?? '');
            else if (one.kind === 'remove') room.articles.delete(`r${one.report}`);
            else if (one.kind === 'wait') room.now += one.minutes * MINUTE;
            else if (one.kind === 'fail') room.ends.push(one.end);
            else await look(room[one.kind]);
          }
          // All that waits is told when there is time for it.
          for (let rounds = 0; rounds < 10; rounds += 1) {
            room.now += MINUTES * MINUTE;
            await look(room.refresh);
          }
          await room.watching.close();
          const told = room.told.flatMap(({ items }) => items);
          expect(told).toHaveLength(new Set(told).size);
          const due = [...room.articles.keys()].filter((id) => /^r[02468]$/.test(id));
          expect(due.filter((id) => !told.includes(id))).toEqual([]);
          expect(told.filter((id) => !/^r[02468]$/.test(id))).toEqual([]);
          const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
          expect(gaps.filter((gap) => gap < MINUTES * MINUTE)).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});
