import type { types } from '@slack/bolt';
import type { Source, SourceList } from '../../answers/answer.ts';
import * as chat from '../chat-words.ts';
import { groupBy } from '../group-by.ts';
import { revisionLines } from '../revision-lines.ts';
import * as words from '../words.ts';
import { turning } from './buttons.ts';
import { common } from './common.ts';
import { bold, bullets, header, linkTo, richText, section, small, text } from './elements.ts';
import { fit } from './fit.ts';
import { type SlackMessage, toMessage } from './message.ts';
import { cleaned, questionLine } from './question-line.ts';
import type { SlackOptions } from './view.ts';

/** Small enough that a page of sources fits into a message however long each of them is. */
const SOURCES_PER_PAGE = 8;
const ROOM = {
  id: 40,
  headline: 120,
  fact: 60,
  others: 80,
  link: 300,
  holdings: 140,
  sentence: 100,
} as const;
const PROBLEMS = { shown: 3, each: 120 } as const;

/** A page of the collection: its articles, which of them are one witness, what could not be read. */
export function sourceList(answer: SourceList, options: SlackOptions): SlackMessage {
  const { sources, problems } = answer;
  const { owner, command } = options;
  const pages = Math.max(1, Math.ceil(sources.length / SOURCES_PER_PAGE));
  const page = Math.min(options.page, pages - 1);
  const shown = sources.slice(page * SOURCES_PER_PAGE, (page + 1) * SOURCES_PER_PAGE);
  const witnesses = groupBy(sources, ({ origin }) => origin);
  const first = page * SOURCES_PER_PAGE + 1;
  const place =
    pages < 2
      ? ''
      : `${words.range(first, first + shown.length - 1, sources.length)} · ${chat.page(page + 1, pages)}\n`;
  const holdings = fit(words.holdings(answer.coverage), ROOM.holdings);
  const blocks: types.KnownBlock[] = [
    header(holdings),
    ...(shown.length === 0
      ? []
      : [richText(bullets(shown.map((one) => article(one, witnesses.get(one.origin) ?? []))))]),
    ...(page === 0 && problems.length > 0 ? [problemList(answer)] : []),
    small(`${place}${questionLine(answer.question.text, command)}`),
  ];
  const question = cleaned(answer.question.text);
  return toMessage({
    gist: holdings,
    blocks,
    rows: [
      [
        ...turning({ question, page, pages, side: 'all', owner, refs: [] }),
        ...common({ question, page, side: 'all', blocks }, options),
      ],
    ],
  });
}

function article(source: Source, witnesses: readonly Source[]): types.RichTextSection {
  const others = witnesses.map(({ id }) => id).filter((id) => id !== source.id);
  const facts = [
    ...[source.publisher, source.author].filter((fact) => fact !== undefined),
    words.day(source.published),
  ].map((fact) => fit(fact, ROOM.fact));
  const same = others.length === 0 ? [] : [fit(words.sameOrigin(others), ROOM.others)];
  const name = `${fit(source.id, ROOM.id)} · ${fit(words.headline(source, Infinity), ROOM.headline)}`;
  return section(
    bold(name),
    text(`\n${[...facts, ...same].filter((fact) => fact !== '').join(' · ')}`),
    ...linkTo(source.url, '', ROOM.link),
    ...(source.revision === undefined
      ? []
      : revisionLines(source.revision, (one) => fit(one, ROOM.sentence)).map((line) =>
          text(`\n${line}`),
        )),
  );
}

function problemList({ problems }: SourceList): types.RichTextBlock {
  const left = problems.length - PROBLEMS.shown;
  return richText(
    section(text(words.problems(problems.length))),
    bullets(
      problems
        .slice(0, PROBLEMS.shown)
        .map(({ file, reason }) => section(text(fit(`${file}: ${reason}`, PROBLEMS.each)))),
    ),
    ...(left > 0 ? [section(text(chat.andMore(left)))] : []),
  );
}
