import { describe, expect, it } from 'vitest';
import type { Texts } from '../support/tiny-library.ts';
import { outcomeOf } from '../support/tiny-library.ts';

/** Sources that tell one thing in other words: who repeats an answer's value, and who gives another. */
interface Case {
  readonly says: string;
  readonly texts: Texts;
  readonly question: string;
  readonly verdict: string;
  readonly values: readonly string[];
}

const REPEATED: readonly Case[] = [
  {
    says: 'a sum that stands in another sentence of another source',
    texts: {
      a: '# Library fire\n\nThe library fire in Torvik cost 7.35 million euros.',
      b: '# After the library fire\n\nThe library fire in Torvik is out. The insurer will pay 7.35 million euros.',
    },
    question: '/what cost of the library fire',
    verdict: 'agree',
    values: ['€7.35 million [a, b]'],
  },
  {
    says: 'a count by another word',
    texts: {
      a: '# Jobs go at Acme Corp\n\nAcme Corp will cut 163 jobs at its mill in Lyon.',
      b: '# Black day at Acme Corp\n\nAcme Corp told the mill in Lyon on Monday. For 163 workers it is the end.',
    },
    question: '/howmany jobs Acme Corp cut',
    verdict: 'agree',
    values: ['163 jobs [a, b]'],
  },
  {
    says: 'not a small figure that counts something else',
    texts: {
      a: '# Raid in Orla\n\nPolice fired 12 shots in the raid in Orla.',
      b: '# Raid in Orla\n\nThe raid in Orla woke a mother of 12.',
    },
    question: '/howmany shots fired in the raid',
    verdict: 'single',
    values: ['12 shots [a]'],
  },
  {
    says: 'a remark quoted again where nothing around it is on the topic',
    texts: {
      a: '# Bridge\n\nOn the repairs of the bridge, Ada Marlow said: "We will need three winters for this."',
      b: '# Marlow speaks\n\n"We will need three winters for this," said Ada Marlow.',
    },
    question: '/said Marlow about the repairs of the bridge',
    verdict: 'agree',
    values: ['We will need three winters for this. [a, b]'],
  },
];

const RIVALS: readonly Case[] = [
  {
    says: 'a figure of the same kind and size, glued to its million',
    texts: {
      a: '# Trust fraud\n\nTess Arden stole £2.3 million from the trust.',
      b: '# Trust fraud\n\nTess Arden, of the trust, creamed off £3.2million.',
    },
    question: '/what sum Arden stole',
    verdict: 'differ',
    values: ['£2.3 million [a]', '£3.2 million [b]'],
  },
  {
    says: 'not a figure of another size',
    texts: {
      a: '# Trust fraud\n\nTess Arden stole £2.3 million from the trust.',
      b: '# Trust fraud\n\nTess Arden, of the trust, drove a car that cost £90,000.',
    },
    question: '/what sum Arden stole',
    verdict: 'single',
    values: ['£2.3 million [a]'],
  },
  {
    says: 'people who were counted by what was done to them',
    texts: {
      a: '# Flood in Orla\n\nIn the flood in Orla 260 people were evacuated.',
      b: '# Flood in Orla\n\nTwo died and 310 were rowed out of their homes in Orla.',
    },
    question: '/howmany evacuated in Orla',
    verdict: 'differ',
    values: ['260 evacuated [a]', '310 rowed [b]'],
  },
];

describe('a source that tells the same in other words', () => {
  it.each(REPEATED)('stands behind an answer: $says', async ({ texts, question, ...wanted }) => {
    const { says: _, ...expected } = wanted;
    expect(await outcomeOf(texts, question)).toEqual(expected);
  });
});

describe('a source that tells another value in other words', () => {
  it.each(RIVALS)('is set against an answer: $says', async ({ texts, question, ...wanted }) => {
    const { says: _, ...expected } = wanted;
    expect(await outcomeOf(texts, question)).toEqual(expected);
  });
});
