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

  it.each([
    'The fault lay in a worn cable, the owner said.',
    'The inspectors named the culprit: a worn cable.',
    'The blame lies with a worn cable, according to the owner.',
  ])('takes what is called so for the cause: %s', async (told) => {
    const texts = { a: `# Fires at Vell\n\nThere were nine fires at Vell in May. ${told}` };
    expect((await outcomeOf(texts, '/what cause of the fires')).values).toEqual([
      'a worn cable [a]',
    ]);
  });

  it('takes no time for a cause where only a number of such things is spoken of', async () => {
    const texts = {
      a: '# Fires at Vell\n\nThe number of fires at Vell stood at nine when the report was printed.',
    };
    const { values } = await outcomeOf(texts, '/what cause of the fires');
    expect(values).not.toContain('the report was printed [a]');
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
