import fc from 'fast-check';
import type {
  Answer,
  Coverage,
  Difference,
  DisputeList,
  Found,
  Quote,
  Source,
  Value,
  Why,
} from '../../src/answers/answer.ts';
import type { Reason } from '../../src/claims/compare/reason.ts';
import { FACETS } from '../../src/questions/question.ts';

/**
 * Answers of any shape that the types allow, with text that hurts: controls, text direction, wide
 * and combining characters, markup of chat platforms, addresses, long words. Every quote holds a
 * mark of its own ("q12q"), so that a test can count where it is shown.
 */

const HURTING = [
  '\u001b[31m',
  '\u001b]0;x\u0007',
  '\u009b2J',
  '\u0000',
  '\u202e',
  '\u2066',
  '\u200f',
  '\r\n',
  '\n\n',
  '\t',
  '漢字かな混じり',
  '👩‍👩‍👧‍👦',
  'e\u0301',
  'שלום',
  'مرحبا',
  '\u00a0',
  '\u202f',
  '\u2028',
  '\ud800',
  '@everyone',
  '<@123456>',
  '<!channel>',
  '<#42>',
  '**bold**',
  '_it_',
  '`code`',
  '```',
  '||spoiler||',
  '> quote',
  '# heading',
  '[text](https://phish.example)',
  '<https://phish.example|text>',
  ':smile:',
  '&amp;',
  '&lt;',
  'https://example.org/a/very/long/address/that/is/not/broken/anywhere/at/all/because/it/is/one/word',
  'discord.gg/abc',
  '<t:1735689600:R>',
  '<a:party:123456>',
  '</who:123456>',
  '@here',
  '- item',
  '-# small',
  '1. item',
  '\\',
  '\\*',
  '“',
  '”',
  '…',
  '…',
  ' … ',
  '',
  ' ',
  '   ',
] as const;

const HURTING_ADDRESSES = [
  'https://paper.example/a_(b)_c?d=[e]&f=<g>#h',
  'https://paper.example/#top',
  'https://paper.example/a:~:b#c:~:text=d',
  "https://paper.example/a\" onclick='b'`c`\\d|e|*f*",
  `https://paper.example/${'long/'.repeat(200)}`,
  'https://paper.example@phish.example/',
  'http://[::1]/a b\n@everyone',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  'paper.example/no-scheme',
  '',
] as const;

/** Text of up to `maxLength` code units, plain words mixed with hurting pieces. */
function hurtingText(maxLength: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('the', 'bank', 'court', 'ferry', 'said', 'on', 'Monday,'),
    },
    { weight: 2, arbitrary: fc.constantFrom(...HURTING) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
  return fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ').slice(0, maxLength));
}

const day = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(
    (date) =>
      `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`,
  );

const coverage: fc.Arbitrary<Coverage> = fc.record(
  {
    articles: fc.nat({ max: 5000 }),
    origins: fc.nat({ max: 5000 }),
    passages: fc.nat({ max: 90_000 }),
    newest: day,
  },
  { requiredKeys: ['articles', 'origins', 'passages'] },
);

function source(id: string): fc.Arbitrary<Source> {
  return fc.record(
    {
      id: fc.constant(id),
      title: hurtingText(200),
      titleStated: fc.boolean(),
      publisher: hurtingText(60),
      author: hurtingText(60),
      published: day,
      url: fc.oneof(fc.webUrl(), fc.constantFrom(...HURTING_ADDRESSES)),
      origin: fc.integer({ min: 1, max: 6 }),
      revision: fc.record({
        replaced: day,
        removed: fc.array(hurtingText(400), { maxLength: 8 }),
        added: fc.array(hurtingText(400), { maxLength: 8 }),
      }),
    },
    { requiredKeys: ['id', 'title', 'titleStated', 'origin'] },
  );
}

const sources: fc.Arbitrary<readonly Source[]> = fc
  .uniqueArray(fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,40}$/), hurtingText(30)), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((ids) => fc.tuple(...ids.map(source)));

interface LooseQuote {
  readonly text: string;
  readonly start: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly source: number;
}

const looseQuote: fc.Arbitrary<LooseQuote> = fc.record({
  text: hurtingText(380),
  start: fc.nat({ max: 100_000 }),
  cutBefore: fc.boolean(),
  cutAfter: fc.boolean(),
  source: fc.nat(),
});

const looseValue = fc.record(
  {
    value: hurtingText(120),
    within: hurtingText(40),
    asOf: fc.oneof(day, hurtingText(20)),
    quotes: fc.array(looseQuote, { minLength: 1, maxLength: 5 }),
  },
  { requiredKeys: ['value', 'quotes'] },
);

const shortText = hurtingText(100);
const reason: fc.Arbitrary<Reason> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'places-apart',
      'times-apart',
      'weekday-outside',
      'durations-apart',
      'day-against-length',
      'length-against-start',
      'roles-exclusive',
      'lists-differ',
      'statements-differ',
    ),
    a: shortText,
    b: shortText,
  }),
  fc.record({
    kind: fc.constantFrom('numbers-apart', 'number-grew'),
    a: shortText,
    b: shortText,
    counted: shortText,
  }),
);

function difference(values: number): fc.Arbitrary<Difference> {
  return fc.record({
    kind: fc.constantFrom('place', 'time', 'number', 'role', 'participants', 'statement'),
    certainty: fc.constantFrom('same-occasion', 'perhaps-other-occasion', 'update', 'tension'),
    values: fc.uniqueArray(fc.nat({ max: values - 1 }), { minLength: 2, maxLength: 4 }),
    reason,
  });
}

/** Quotes with their mark, articles named, origins counted. */
function completed(
  given: readonly Source[],
  loose: readonly { readonly value: string; readonly quotes: readonly LooseQuote[] }[],
): readonly Value[] {
  let mark = 0;
  return loose.map((value) => {
    const quotes = value.quotes.map((quote): Quote => {
      const at = given[quote.source % given.length];
      // Long enough that no generated id, title or reason holds it by chance.
      const text = `quote#${mark++}#etouq ${quote.text}`;
      return { ...quote, source: at?.id ?? '', text, end: quote.start + text.length };
    });
    const quoted = given.filter(({ id }) => quotes.some((quote) => quote.source === id));
    return {
      ...value,
      quotes,
      sources: quoted.map(({ id }) => id),
      origins: new Set(quoted.map(({ origin }) => origin)).size,
    };
  });
}

const facet = fc.constantFrom(...FACETS);

/** Answers with quotes. */
export const arbitraryFound: fc.Arbitrary<Found> = fc
  .tuple(sources, fc.array(looseValue, { minLength: 1, maxLength: 9 }))
  .chain(([given, loose]) => {
    const values = completed(given, loose);
    const named = given.filter(({ id }) => values.some((value) => value.sources.includes(id)));
    const differences =
      values.length < 2 ? fc.constant([]) : fc.array(difference(values.length), { maxLength: 12 });
    return fc
      .record(
        { facet, coverage, subject: hurtingText(60), showingFor: hurtingText(40), differences },
        { requiredKeys: ['facet', 'coverage', 'subject', 'differences'] },
      )
      .chain((rest) =>
        fc
          .record({
            alsoMeant: fc.array(hurtingText(30), { maxLength: 4 }),
            about: hurtingText(30),
          })
          .map(
            ({ alsoMeant, about }): Found => ({
              ...rest,
              kind: 'found',
              question: {
                kind: 'facet',
                text: `/${rest.facet} ${rest.subject}`,
                facet: rest.facet,
                argument: rest.subject,
                about,
              },
              verdict: verdictOf(rest.differences, named),
              alsoMeant,
              values,
              sources: named,
              origins: new Set(named.map(({ origin }) => origin)).size,
            }),
          ),
      );
  });

function verdictOf(differences: readonly Difference[], named: readonly Source[]): Found['verdict'] {
  if (differences.some(({ certainty }) => certainty === 'same-occasion')) return 'disagree';
  if (differences.length > 0) return 'differ';
  return new Set(named.map(({ origin }) => origin)).size > 1 ? 'agree' : 'single';
}

/** Lists of differences: the values of one answer, two and two. */
const arbitraryDisputes: fc.Arbitrary<DisputeList> = fc
  .tuple(
    arbitraryFound,
    fc.constantFrom('same-occasion', 'perhaps-other-occasion', 'update', 'tension'),
    fc.option(hurtingText(40), { nil: undefined }),
  )
  .map(([found, certainty, topic]) => ({
    kind: 'disputes',
    question: { kind: 'disputes', text: `/disputes ${topic ?? ''}` },
    coverage: found.coverage,
    ...(topic === undefined ? {} : { topic }),
    disputes: found.values.flatMap((second, at): readonly Found[] => {
      const first = found.values[at - 1];
      if (first === undefined || at % 2 === 0) return [];
      const values = [first, second];
      const why = { kind: 'places-apart', a: first.value, b: second.value } as const;
      const differences = [{ kind: 'place', certainty, values: [0, 1], reason: why } as const];
      const named = found.sources.filter(({ id }) =>
        values.some((one) => one.sources.includes(id)),
      );
      return [
        { ...found, values, differences, sources: named, verdict: verdictOf(differences, named) },
      ];
    }),
  }));

const arbitraryWhy: fc.Arbitrary<Why> = fc
  .tuple(arbitraryFound, fc.array(hurtingText(300), { maxLength: 8 }))
  .map(([of, texts]) => ({
    kind: 'why',
    question: { kind: 'why', text: `/why ${of.question.text}`, of: of.question },
    coverage: of.coverage,
    of,
    explanation: {
      terms: texts.map((text) => ({ kind: 'noun', text, weight: 1 })),
      values: of.values.map(({ value }, at) => ({
        value,
        claims: [
          {
            article: of.sources[0]?.id ?? '',
            start: 0,
            end: 1,
            facet: 'place',
            rule: 'place-locative',
            modality: 'asserted',
            text: texts[at] ?? '',
            hangsOn: texts,
            score: 1,
          },
        ],
      })),
      comparisons: of.differences.map(({ values: [a = 0, b = 0], ...marked }) => ({
        a,
        b,
        marked: { ...marked, occasion: 'recurs' },
      })),
    },
  }));

const problem = fc.constantFrom(
  'empty',
  'unknown-command',
  'no-argument',
  'too-long',
  'only-in-channels',
);

/** Answers of every kind. */
export const arbitraryAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 5, arbitrary: arbitraryFound },
  { weight: 2, arbitrary: arbitraryDisputes },
  { weight: 1, arbitrary: arbitraryWhy },
  {
    weight: 1,
    arbitrary: fc
      .record({
        facet,
        coverage,
        subject: hurtingText(60),
        nearest: fc.array(hurtingText(30), { maxLength: 5 }),
      })
      .map(
        (rest): Answer => ({
          ...rest,
          kind: 'nothing',
          question: {
            kind: 'facet',
            text: `/${rest.facet} ${rest.subject}`,
            facet: rest.facet,
            argument: rest.subject,
          },
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        coverage,
        sources,
        problems: fc.array(fc.record({ file: hurtingText(40), reason: hurtingText(80) }), {
          maxLength: 3,
        }),
      })
      .map(
        (rest): Answer => ({
          ...rest,
          kind: 'sources',
          question: { kind: 'sources', text: '/sources' },
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ coverage, examples: fc.array(hurtingText(50), { maxLength: 4 }) })
      .map(
        (rest): Answer => ({ ...rest, kind: 'help', question: { kind: 'help', text: '/help' } }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record(
        { coverage, problem, word: hurtingText(40) },
        { requiredKeys: ['coverage', 'problem'] },
      )
      .map(
        (rest): Answer => ({
          ...rest,
          kind: 'unclear',
          question: { kind: 'unclear', text: rest.word ?? '', problem: rest.problem },
        }),
      ),
  },
);
