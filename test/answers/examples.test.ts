import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { knowledge, type Texts, tinyLibrary } from '../support/tiny-library.ts';

const WRECK: Texts = {
  gull: `# Ferry sinks off Dunmore

The ferry Gullwing sank on Monday. Mira Holt, the harbour inspector, said 14 passengers had drowned.
"Nobody checked the doors," Holt said. The hearing in Dunmore begins on 4 March 2031.`,
  lantern: `# Sixteen dead in ferry wreck

Mira Holt, a harbour inspector, blamed the doors. She counted 16 passengers drowned when the
Gullwing sank. The hearing in Cork begins on 9 March 2031.`,
  star: `# A quiet week

Leo Brandt, a baker, sold 90 loaves in Cork. The fair in Cork ends on Sunday.`,
};

async function examplesOf(texts: Texts): Promise<readonly string[]> {
  const answer = await ask(await tinyLibrary(texts), knowledge, '/help');
  return answer.kind === 'help' ? answer.examples : [];
}

describe('examples', () => {
  it('are questions that the collection answers, with a quote', async () => {
    const library = await tinyLibrary(WRECK);
    const examples = await examplesOf(WRECK);
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      const answer = await ask(library, knowledge, example);
      expect({ example, kind: answer.kind }).toEqual({ example, kind: 'found' });
    }
  });

  it('show a mark where the sources differ, and several origins before one', async () => {
    const examples = await examplesOf(WRECK);
    expect(examples).toContain('/who Mira Holt');
    expect(examples).toContain('/where hearing');
    expect(examples).toContain('/howmany passengers');
    expect(examples).not.toContain('/who Leo Brandt');
  });

  it('are none where there is nothing to ask for', async () => {
    expect(
      await examplesOf({ blank: 'It rained, and then it rained again, and nobody minded.' }),
    ).toEqual([]);
  });
});
