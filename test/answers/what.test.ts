import { describe, expect, it } from 'vitest';
import { outcomeOf, type Texts } from '../support/tiny-library.ts';

const CRASH: Texts = {
  argus:
    '# Bus crash kills five\n\nThe crash was caused by a burst tyre, police said. Fire chief Mona Lund led the rescue.',
  ledger:
    '# Five dead\n\nInvestigators blamed black ice for the crash. Peter Strand was convicted on Monday, after two hours of argument, of dangerous driving and theft.',
  star: '# A village mourns\n\nThe crash happened because a tyre burst. Strand was found guilty of dangerous driving.',
};

describe('/what', () => {
  it('sets one cause against another, and joins those that say the same', async () => {
    const { verdict, values } = await outcomeOf(CRASH, '/what cause of the crash');
    expect(verdict).toBe('differ');
    expect([...values].toSorted()).toEqual(['a burst tyre [argus, star]', 'black ice [ledger]']);
  });

  it('reads why as a question for the cause', async () => {
    const { values } = await outcomeOf(CRASH, '/ask why did the crash happen?');
    expect(values[0]).toMatch(/tyre.*\[argus, star\]/);
  });

  it('fills the place behind a preposition that hangs on the verb', async () => {
    const { values } = await outcomeOf(CRASH, '/what charges Strand was convicted of');
    expect(values).toEqual(['dangerous driving and theft [ledger, star]']);
  });

  it.each(['/what cost of the bridge', '/what charges Mona Lund was convicted of'])(
    '%s is told by nobody',
    async (question) => {
      expect((await outcomeOf(CRASH, question)).verdict).toBe('nothing');
    },
  );
});
