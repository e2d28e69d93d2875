import { describe, expect, it } from 'vitest';
import { outcomeOf, type Texts } from '../support/tiny-library.ts';

const TRANSFER: Texts = {
  gazette:
    '# Marlow United sign Kovalt\n\nMarlow United have signed the striker Luka Kovalt from Brenton Rovers. ' +
    'Kovalt agreed a four-year contract. The deal was negotiated by his agent, Piet Halvers.',
  herald:
    '# Kovalt joins Marlow\n\nThe Marlow captain, Ade Sowemi, welcomed Luka Kovalt. ' +
    'Kovalt was unveiled by sporting director Bram Teel.',
  post:
    '# Rovers fans angry\n\nRovers chairman Hugh Pell sold the winger Luka Kovalt. ' +
    '"We had no choice," Pell said. It was Pell who rejected a first bid in June.',
};

const SUMMIT: Texts = {
  daily:
    '# Accord signed\n\nIlse Brand, the president of Ostland, shook hands. ' +
    'The Norwegian envoy Lars Dahl mediated the talks. Karl Voss, the interior minister, left early.',
  wire:
    "# Leaders meet\n\nOstland's president, Ilse Brand, was accompanied by her foreign minister, Karl Voss. " +
    'The talks were mediated by the Swiss diplomat Anne Keller.',
};

const TAKEOVER: Texts = {
  bulletin:
    '# Orlam buys Tessin Foods\n\nOrlam is led by Petra Vogel, its chief executive. ' +
    'Tessin Foods was founded by Marco Bianchi in 1971. The bank Helvor advised Orlam.',
  courier:
    '# Tessin sold\n\nTessin Foods, a maker of frozen meals based in Lugano, has been acquired by Orlam. ' +
    'Union leader Gino Ferro condemned the takeover. Tessin was advised by Keel Partners.',
  echo: "# Family sells\n\nLuca Bianchi founded Tessin Foods with his wife. Gino Ferro of the food workers' union said jobs would go.",
};

const ELECTION: Texts = {
  herald:
    '# Moreno wins\n\nElena Moreno was elected mayor of Port Talso on Sunday, defeating the incumbent, Raul Ibarra. ' +
    'Moreno is a former judge. Ibarra conceded at midnight.',
  star: '# Narrow win\n\nElena Moreno, a lawyer, thanked volunteers. Raul Ibarra refused to concede.',
};

interface Case {
  readonly texts: Texts;
  readonly question: string;
  readonly verdict: string;
  readonly values: readonly string[];
}

const CASES: readonly Case[] = [
  // Descriptions.
  {
    texts: SUMMIT,
    question: '/who Ilse Brand',
    verdict: 'agree',
    values: ['the president of Ostland [daily, wire]'],
  },
  {
    texts: SUMMIT,
    question: '/who Karl Voss',
    verdict: 'differ',
    values: ['the interior minister [daily]', 'her foreign minister [wire]'],
  },
  {
    texts: ELECTION,
    question: '/who Elena Moreno',
    verdict: 'agree',
    values: ['a former judge [herald]', 'a lawyer [star]'],
  },
  {
    texts: TAKEOVER,
    question: '/who Gino Ferro',
    verdict: 'agree',
    values: ['Union leader [courier]', "of the food workers' union [echo]"],
  },
  // Holders of a role.
  {
    texts: TRANSFER,
    question: '/who captain of Marlow',
    verdict: 'single',
    values: ['Ade Sowemi [herald]'],
  },
  {
    texts: TRANSFER,
    question: '/who chairman of Rovers',
    verdict: 'single',
    values: ['Hugh Pell [post]'],
  },
  {
    texts: TAKEOVER,
    question: '/who founder of Tessin Foods',
    verdict: 'differ',
    values: ['Marco Bianchi [bulletin]', 'Luca Bianchi [echo]'],
  },
  // Who did it, in either voice, with a cleft and with an aside between.
  {
    texts: TRANSFER,
    question: '/who rejected a first bid',
    verdict: 'single',
    values: ['Hugh Pell [post]'],
  },
  {
    texts: TRANSFER,
    question: '/who sold Kovalt',
    verdict: 'single',
    values: ['Hugh Pell [post]'],
  },
  {
    texts: TRANSFER,
    question: '/who negotiated the deal',
    verdict: 'single',
    values: ['Piet Halvers [gazette]'],
  },
  {
    texts: SUMMIT,
    question: '/who mediated the talks',
    verdict: 'differ',
    values: ['Lars Dahl [daily]', 'Anne Keller [wire]'],
  },
  {
    texts: SUMMIT,
    question: '/who accompanied Brand',
    verdict: 'single',
    values: ['Karl Voss [wire]'],
  },
  {
    texts: TAKEOVER,
    question: '/who advised Orlam',
    verdict: 'single',
    values: ['Helvor [bulletin]'],
  },
  {
    texts: TAKEOVER,
    question: '/who leads Orlam',
    verdict: 'single',
    values: ['Petra Vogel [bulletin]'],
  },
  {
    texts: ELECTION,
    question: '/who defeated Ibarra',
    verdict: 'single',
    values: ['Elena Moreno [herald]'],
  },
  {
    texts: ELECTION,
    question: '/who conceded',
    verdict: 'single',
    values: ['Raul Ibarra [herald]'],
  },
  {
    texts: ELECTION,
    question: '/ask who was elected mayor?',
    verdict: 'single',
    values: ['Elena Moreno [herald]'],
  },
  // What nobody says, although the names and offices occur.
  { texts: TRANSFER, question: '/who chairman of Marlow', verdict: 'nothing', values: [] },
  { texts: SUMMIT, question: '/who president of Norway', verdict: 'nothing', values: [] },
  { texts: TAKEOVER, question: '/who chairman of Orlam', verdict: 'nothing', values: [] },
  { texts: ELECTION, question: '/who governor of Port Talso', verdict: 'nothing', values: [] },
];

describe('/who', () => {
  it.each(CASES)('$question is told by $values', async ({ texts, question, verdict, values }) => {
    const outcome = await outcomeOf(texts, question);
    expect(outcome.verdict).toBe(verdict);
    expect([...outcome.values].toSorted()).toEqual([...values].toSorted());
  });
});

describe('/who ROLE alone', () => {
  it.each([
    ['The driver, Ola Bern, was hurt.', 'Police questioned the driver, Pia Solt.', 'differ'],
    ['His agent, Ola Bern, left.', 'Pia Solt, the agent of Kovalt, agreed.', 'differ'],
    ['The driver, Ola Bern, was hurt.', 'A driver, Pia Solt, saw it.', 'agree'],
    [
      'The driver, Ola Bern, was hurt. A woman named Pia Solt saw it.',
      'Police questioned the driver, Pia Solt.',
      'agree',
    ],
  ])('%s %s', async (a, b, verdict) => {
    const role = a.includes('agent') ? 'agent' : 'driver';
    expect(await outcomeOf({ a, b }, `/who ${role}`)).toMatchObject({ verdict });
  });

  it('knows an initial from a particle', async () => {
    const texts = {
      a: 'E. Bern, the head of Seagate, spoke.',
      b: 'The head of Seagate, Elena Bern, left.',
    };
    expect(await outcomeOf(texts, '/who head of Seagate')).toMatchObject({ verdict: 'agree' });
  });

  it('sets one who leads by verb against one who heads', async () => {
    const texts = {
      a: 'The delegation of Norway was led by Ola Bern.',
      b: 'Pia Solt headed the Norway delegation.',
    };
    expect(await outcomeOf(texts, '/who led the delegation of Norway')).toEqual({
      verdict: 'differ',
      values: ['Ola Bern [a]', 'Pia Solt [b]'],
    });
  });

  it('finds who leads something, by verb or by noun, with an age before the name', async () => {
    const texts = {
      a: 'The head of the mission, 46-year-old Ola Bern, had not slept.',
      b: 'Pia Solt, 52, leads the mission.',
    };
    expect((await outcomeOf(texts, '/who head of the mission')).values).toEqual([
      'Ola Bern [a]',
      'Pia Solt [b]',
    ]);
  });

  it('does not call a deed what the sentence calls somebody', async () => {
    const texts = {
      a: 'Torvik was represented by Ola Bern, envoy of the port.',
      b: 'The mill was founded by Ada Marlow.',
    };
    expect((await outcomeOf(texts, '/who Ola Bern')).values).toEqual(['envoy of the port [a]']);
    expect((await outcomeOf(texts, '/who Ada Marlow')).values).toEqual([
      'The mill was founded [b]',
    ]);
  });
});
