import type { Source, SourceList } from '../../answers/answer.ts';
import * as chat from '../chat-words.ts';
import { groupBy } from '../group-by.ts';
import { revisionLines } from '../revision-lines.ts';
import * as words from '../words.ts';
import { COLOURS } from './colours.ts';
import { fit } from './escape.ts';
import { turning } from './found.ts';
import { linkTo } from './link.ts';
import type { Sheet } from './message.ts';
import { questionLine } from './question-line.ts';
import type { DiscordOptions } from './view.ts';

/** Small enough that a page of sources fits into a message however long each of them is. */
const SOURCES_PER_PAGE = 6;
const ROOM = {
  source: 400,
  id: 40,
  headline: 90,
  fact: 40,
  others: 60,
  holdings: 160,
  sentence: 70,
} as const;
const PROBLEMS = { shown: 3, each: 90 } as const;

/** A page of the collection: its articles, which of them are one witness, what could not be read. */
export function sourceList(answer: SourceList, { page, owner }: DiscordOptions): Sheet {
  const { sources, problems } = answer;
  const pages = Math.max(1, Math.ceil(sources.length / SOURCES_PER_PAGE));
  const at = Math.min(page, pages - 1);
  const shown = sources.slice(at * SOURCES_PER_PAGE, (at + 1) * SOURCES_PER_PAGE);
  const witnesses = groupBy(sources, ({ origin }) => origin);
  const first = at * SOURCES_PER_PAGE + 1;
  const place =
    pages < 2
      ? []
      : [words.range(first, first + shown.length - 1, sources.length), chat.page(at + 1, pages)];
  const texts = [
    `**${fit(words.holdings(answer.coverage), ROOM.holdings)}**`,
    shown.map((one) => article(one, witnesses.get(one.origin) ?? [])).join('\n'),
    at === 0 && problems.length > 0 ? problemLines(answer) : '',
    place.length === 0 ? '' : `-# ${place.join(' · ')}`,
    questionLine(answer.question.text),
  ];
  return {
    texts: texts.filter((text) => text !== ''),
    colour: COLOURS.none,
    buttons: turning(at, pages, { side: 'all', owner }),
  };
}

function article(source: Source, witnesses: readonly Source[]): string {
  const others = witnesses.map(({ id }) => id).filter((id) => id !== source.id);
  const facts = [
    ...[source.publisher, source.author].filter((fact) => fact !== undefined),
    words.day(source.published),
  ].map((fact) => fit(fact, ROOM.fact));
  const same = others.length === 0 ? [] : [fit(words.sameOrigin(others), ROOM.others)];
  const name = `${fit(source.id, ROOM.id)} · ${fit(words.headline(source, Infinity), ROOM.headline)}`;
  const lines = `**${name}**\n-# ${[...facts, ...same].filter((fact) => fact !== '').join(' · ')}`;
  const link = linkTo(source.url, '', ROOM.source - lines.length);
  const whole = link === undefined ? lines : `${lines} · ${link}`;
  if (source.revision === undefined) return whole;
  const changes = revisionLines(source.revision, (one) => fit(one, ROOM.sentence));
  return [whole, ...changes.map((line) => `-# ${line}`)].join('\n');
}

function problemLines({ problems }: SourceList): string {
  const left = problems.length - PROBLEMS.shown;
  return [
    words.problems(problems.length),
    ...problems
      .slice(0, PROBLEMS.shown)
      .map(({ file, reason }) => `- ${fit(`${file}: ${reason}`, PROBLEMS.each)}`),
    ...(left > 0 ? [`-# ${chat.andMore(left)}`] : []),
  ].join('\n');
}
