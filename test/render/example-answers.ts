import type {
  Coverage,
  DisputeList,
  Found,
  Help,
  Nothing,
  Quote,
  Source,
  SourceList,
  Unclear,
  Why,
} from '../../src/answers/answer.ts';
import type { Facet, Question } from '../../src/questions/question.ts';

/** Answers on two invented stories, a ferry that ran aground and a bank in court, one of each kind. */

const COVERAGE: Coverage = { articles: 5, origins: 4, passages: 1210, newest: '2031-03-09' };

export const SOURCES: readonly Source[] = [
  {
    id: '001',
    title: 'Ferry runs aground off Sandvik with dozens on board',
    titleStated: true,
    publisher: 'Coast Courier',
    author: 'Mia Holt',
    published: '2031-03-07',
    url: 'https://coast-courier.example/ferry',
    origin: 1,
  },
  {
    id: '002',
    title:
      'All passengers brought ashore after a long night in heavy seas, say rescue services and the harbour office',
    titleStated: true,
    publisher: 'Northern Wire',
    published: '2031-03-08',
    origin: 2,
  },
  {
    id: 'harbour-bulletin-of-the-second-week-of-march',
    title: 'The Aurelia left the quay at a quarter past nine and',
    titleStated: false,
    origin: 3,
  },
  {
    id: '004',
    title: 'Ferry runs aground',
    titleStated: true,
    publisher: 'Evening Sheet',
    origin: 1,
  },
  { id: '005', title: '', titleStated: false, published: '2031-03-09', origin: 4 },
];

export function quote(source: string, text: string, cut: Partial<Quote> = {}): Quote {
  return {
    source,
    text,
    start: 100,
    end: 100 + text.length,
    cutBefore: false,
    cutAfter: false,
    ...cut,
  };
}

function ask(facet: Facet, argument: string): Question {
  return { kind: 'facet', text: `/${facet} ${argument}`, facet, argument };
}

function found(facet: Facet, argument: string, rest: Partial<Found>): Found {
  return {
    kind: 'found',
    question: ask(facet, argument),
    coverage: COVERAGE,
    facet,
    verdict: 'single',
    subject: argument,
    alsoMeant: [],
    values: [],
    differences: [],
    sources: SOURCES,
    origins: 4,
    ...rest,
  };
}

export const SINGLE: Found = found('who', 'Lena Brandvold', {
  showingFor: 'Lena Brandvold',
  alsoMeant: ['Tor Brandvold', 'Brandvold Shipping'],
  sources: SOURCES.slice(0, 1),
  origins: 1,
  values: [
    {
      value: 'captain of the ferry',
      sources: ['001'],
      origins: 1,
      quotes: [quote('001', 'Lena Brandvold, captain of the ferry, was the last to leave.')],
    },
  ],
});

export const AGREE: Found = found('where', 'ferry', {
  verdict: 'agree',
  origins: 3,
  sources: SOURCES.slice(0, 3),
  values: [
    {
      value: 'Sandvik',
      within: 'Skarland',
      sources: ['001', '002'],
      origins: 2,
      quotes: [
        quote('002', 'the Aurelia struck a reef two miles off Sandvik', {
          cutBefore: true,
          cutAfter: true,
        }),
        quote('001', 'The ferry ran aground off Sandvik shortly before midnight.'),
        quote('001', 'Sandvik was its last port of call.'),
      ],
    },
    {
      value: 'Skarland',
      sources: ['harbour-bulletin-of-the-second-week-of-march'],
      origins: 1,
      quotes: [
        quote(
          'harbour-bulletin-of-the-second-week-of-march',
          'It happened on the coast of Skarland, we understand.',
        ),
      ],
    },
  ],
});

/** Four values, the two that differ not the first ones. */
export const DIFFER: Found = found('howmany', 'passengers', {
  verdict: 'differ',
  values: [
    {
      value: 'dozens',
      sources: ['001'],
      origins: 1,
      quotes: [quote('001', 'Dozens were on board.')],
    },
    {
      value: 'a school class',
      sources: ['005'],
      origins: 1,
      quotes: [quote('005', 'A school class was among them.')],
    },
    {
      value: '46',
      asOf: '2031-03-07',
      sources: ['001', '004'],
      origins: 1,
      quotes: [
        quote('004', '46 passengers had been counted.'),
        quote('001', 'There were 46 passengers.'),
      ],
    },
    {
      value: '51',
      asOf: '2031-03-08',
      sources: ['002'],
      origins: 1,
      quotes: [quote('002', 'By Saturday the list held 51 passengers.')],
    },
  ],
  differences: [
    {
      kind: 'number',
      certainty: 'update',
      values: [2, 3],
      reason: { kind: 'number-grew', a: '46', b: '51', counted: 'passengers' },
    },
  ],
});

export const DISAGREE: Found = found('when', 'ferry', {
  verdict: 'disagree',
  values: [
    {
      value: '6 March 2031',
      sources: ['001', '004', '005'],
      origins: 2,
      quotes: [
        quote('001', 'It struck the reef late on Thursday, 6 March 2031, rescue services said.'),
        quote('005', 'The accident of 6 March', { cutAfter: true }),
      ],
    },
    {
      value: '7 March 2031',
      sources: ['002'],
      origins: 1,
      quotes: [quote('002', 'The ferry ran aground on 7 March.')],
    },
    {
      value: 'shortly before midnight',
      sources: ['001'],
      origins: 1,
      quotes: [quote('001', 'It was shortly before midnight.')],
    },
    {
      value: '9–11 March 2031',
      sources: ['004'],
      origins: 1,
      quotes: [quote('004', 'It was towed away on 9–11 March.')],
    },
  ],
  differences: [
    {
      kind: 'time',
      certainty: 'perhaps-other-occasion',
      values: [0, 3],
      reason: { kind: 'times-apart', a: '6 March 2031', b: '9–11 March 2031' },
    },
    {
      kind: 'time',
      certainty: 'same-occasion',
      values: [0, 1],
      reason: { kind: 'times-apart', a: '6 March 2031', b: '7 March 2031' },
    },
  ],
});

/** Everything at its longest: many values, all of which differ, long names, many quotes. */
export const LONGEST: Found = found('said', 'the administrative court of the northern district', {
  verdict: 'differ',
  subject: 'Administrative Court of the Northern District of Skarland',
  values: Array.from({ length: 12 }, (_, at) => ({
    value: `statement ${at + 1} ${'on the licence of the bank and its many branches '.repeat(4).trim()}`,
    within: 'the first and second chamber of the court',
    asOf: 'the spring session',
    sources: SOURCES.map(({ id }) => id),
    origins: 4,
    quotes: SOURCES.map(({ id }) =>
      quote(
        id,
        `Quote ${at + 1} of ${id}: ${'the bank may not open its doors '.repeat(10)}`.slice(0, 399),
        {
          cutBefore: true,
          cutAfter: true,
        },
      ),
    ),
  })),
  differences: Array.from({ length: 11 }, (_, at) => ({
    kind: 'statement' as const,
    certainty: 'tension' as const,
    values: [at, at + 1],
    reason: {
      kind: 'statements-differ' as const,
      a: `statement ${at + 1} ${'on the licence '.repeat(12)}`,
      b: `statement ${at + 2}`,
    },
  })),
});

/** A passage as the value: its quote says it already. */
export const SAID: Found = {
  ...found('said', 'Brandvold', {
    subject: 'Lena Brandvold',
    sources: SOURCES.slice(0, 1),
    origins: 1,
    values: [
      {
        value: 'The engine failed twice',
        sources: ['001'],
        origins: 1,
        quotes: [quote('001', '“The engine\nfailed twice,” Brandvold said on the quay.')],
      },
    ],
  }),
  question: {
    kind: 'facet',
    text: '/said Brandvold about engine',
    facet: 'said',
    argument: 'Brandvold',
    about: 'engine',
  },
};

const ESC = '\u001b';

/** Text that tries to take over the terminal, and text that is hard to lay out. */
export const HOSTILE: Found = found('what', `ferry${ESC}[2J`, {
  verdict: 'single',
  origins: 1,
  sources: [
    {
      id: `id${ESC}]0;owned\u0007`,
      title: `Red ${ESC}[31malert${ESC}[0m \u202eesrever`,
      titleStated: true,
      publisher: 'Pub\u009b31mlisher',
      published: '9999-99-99',
      origin: 1,
    },
  ],
  values: [
    {
      value: 'ferry 🛳️ 漢字 עברית',
      within: `here\u2066${ESC}[1A`,
      sources: [`id${ESC}]0;owned\u0007`],
      origins: 1,
      quotes: [
        quote(
          `id${ESC}]0;owned\u0007`,
          `First line\r\n\tsecond ${ESC}[1A${ESC}[2Kline\u0000 \u202egnp.exe\u202c end`,
        ),
        quote(
          `id${ESC}]0;owned\u0007`,
          '船は真夜中の少し前に座礁した。乗客は全員、朝までに無事に岸へ運ばれたと港湾局が発表した。',
        ),
        quote(
          `id${ESC}]0;owned\u0007`,
          'הספינה עלתה על שרטון 👩‍👩‍👧‍👦 e\u0301te\u0301 https://example.org/a/very/long/address/that/cannot/be/broken/anywhere/at/all?x=1',
        ),
      ],
    },
  ],
});

/** Text, headline, publisher, address and question that try to pass for something of the platform. */
export const FORGED: Found = found('said', '**@everyone** [Holt](https://phish.example) <@1>', {
  verdict: 'differ',
  showingFor: '_Mia_ ~~Holt~~',
  alsoMeant: ['||Holt||', '`Holt`'],
  origins: 2,
  sources: [
    {
      id: '<@&1>',
      title: '[Free ferry](https://phish.example) @here <!channel>',
      titleStated: true,
      publisher: '# Courier :smile: *x*',
      published: '2031-03-07',
      url: 'https://paper.example/a_(b)?c=<d>&e=[f]#top',
      origin: 1,
    },
    {
      id: '- 2',
      title: '> Ferry & <b>crew</b>',
      titleStated: true,
      url: 'https://paper.example@phish.example/ferry',
      origin: 2,
    },
  ],
  values: [
    {
      value: '# Heading <t:1735689600:R>',
      within: '*Skarland*',
      asOf: '<#42>',
      sources: ['<@&1>'],
      origins: 1,
      quotes: [
        quote('<@&1>', '@everyone **Read** [this](https://phish.example) at discord.gg/abc :tada:'),
        quote('<@&1>', '> - 1. `code` ```block``` ||spoiler|| <a:party:123456789012345678> \\o/'),
      ],
    },
    {
      value: '1. <@800000000000000001>',
      sources: ['- 2'],
      origins: 1,
      quotes: [quote('- 2', '-# <!channel> <!here|here> <@U012> *bold* _it_ ~no~ &amp; &lt;b&gt;')],
    },
  ],
  differences: [
    {
      kind: 'statement',
      certainty: 'tension',
      values: [0, 1],
      reason: { kind: 'statements-differ', a: '<@1> **a**', b: '@here `b`' },
    },
  ],
});

/** Two differences, one of them of many witnesses. */
export const DISPUTES: DisputeList = {
  kind: 'disputes',
  question: { kind: 'disputes', text: '/disputes' },
  coverage: COVERAGE,
  disputes: [
    {
      ...DISAGREE,
      values: DISAGREE.values.slice(0, 2),
      differences: DISAGREE.differences.slice(1),
    },
    {
      ...DIFFER,
      values: DIFFER.values.slice(2),
      differences: DIFFER.differences.map((one) => ({ ...one, values: [0, 1] })),
    },
  ],
};

/** Everything at its longest. */
export const LONGEST_DISPUTES: DisputeList = {
  ...DISPUTES,
  question: { kind: 'disputes', text: '/disputes bank', topic: 'bank' },
  topic: 'bank',
  disputes: LONGEST.differences.slice(0, 6).map((difference, at) => ({
    ...LONGEST,
    values: LONGEST.values.slice(2 * at, 2 * at + 2),
    differences: [{ ...difference, values: [0, 1] }],
  })),
};

export const NO_DISPUTES: DisputeList = {
  kind: 'disputes',
  question: { kind: 'disputes', text: '/disputes lighthouse', topic: 'lighthouse' },
  coverage: COVERAGE,
  topic: 'lighthouse',
  disputes: [],
};

export const WHY: Why = {
  kind: 'why',
  question: { kind: 'why', text: '/why /when ferry', of: DISAGREE.question },
  coverage: COVERAGE,
  of: DISAGREE,
  explanation: {
    terms: [{ kind: 'noun', text: 'ferry', weight: 1 }],
    values: [
      {
        value: '6 March 2031',
        claims: [
          {
            article: '001',
            start: 100,
            end: 122,
            facet: 'time',
            rule: 'time-stated',
            modality: 'asserted',
            text: 'Thursday, 6 March 2031',
            hangsOn: ['struck', 'It'],
            score: 0.9,
          },
        ],
      },
      { value: '7 March 2031', claims: [] },
    ],
    comparisons: [
      {
        a: 0,
        b: 1,
        relation: 'apart',
        marked: {
          kind: 'time',
          certainty: 'same-occasion',
          reason: { kind: 'times-apart', a: '6 March 2031', b: '7 March 2031' },
          occasion: 'asked-for',
        },
      },
    ],
  },
};

export const NOTHING: Nothing = {
  kind: 'nothing',
  question: ask('who', 'Brandwald'),
  coverage: COVERAGE,
  facet: 'who',
  subject: 'Brandwald',
  nearest: ['Lena Brandvold', 'Brandvold Shipping'],
};

export const SOURCE_LIST: SourceList = {
  kind: 'sources',
  question: { kind: 'sources', text: '/sources' },
  coverage: COVERAGE,
  sources: SOURCES,
  problems: [{ file: 'scan.txt', reason: 'it is empty' }],
};

export const HELP: Help = {
  kind: 'help',
  question: { kind: 'help', text: '/help' },
  coverage: COVERAGE,
  examples: ['/who Lena Brandvold', '/where Aurelia'],
};

export const UNCLEAR: Unclear = {
  kind: 'unclear',
  question: { kind: 'unclear', text: '/whose x', problem: 'unknown-command', word: '/whose' },
  coverage: COVERAGE,
  problem: 'unknown-command',
  word: '/whose',
};
