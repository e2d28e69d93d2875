import type { types } from '@slack/bolt';
import type { Coverage, Found } from '../../answers/answer.ts';
import * as slack from '../slack-words.ts';
import * as words from '../words.ts';
import { DIVIDER, header, richText, section, small, text } from './elements.ts';
import { commandList, exampleList } from './help-blocks.ts';
import { showButton, summary } from './look-up.ts';

/** What the home tab tells. */
export interface Home {
  readonly coverage: Coverage;
  /** When the collection was read. */
  readonly readAt: Date;
  readonly now: Date;
  /** Questions that this collection answers. */
  readonly examples: readonly string[];
  /** Answers whose sources differ, the surest first; at most ten are shown. */
  readonly differences: readonly Found[];
  /** The slash command, with its slash. */
  readonly command: string;
}

const DIFFERENCES = 10;
const DAY = 86_400_000;

/** The home tab: what is in the collection and how fresh it is, where its sources differ, and help. */
export function renderHome(home: Home): types.HomeView {
  const { coverage, examples, command } = home;
  const differences = home.differences.slice(0, DIFFERENCES);
  const noted = differences.length === 0 ? slack.HOME.noDifferences : slack.HOME.answered;
  return {
    type: 'home',
    blocks: [
      header(slack.HOME.collection),
      richText(section(text(`${words.holdings(coverage)}.`))),
      small(freshness(home)),
      DIVIDER,
      header(slack.HOME.differences),
      ...differences.flatMap((answer, at) => [summary(answer), showButton(answer, at)]),
      small(noted),
      DIVIDER,
      header(slack.HOME.help),
      richText(section(text(`${words.HELP_INTRODUCTION} ${slack.HOME.anywhere}`))),
      commandList(command),
      ...exampleList(examples, command),
    ],
  };
}

function freshness({ readAt, now, coverage }: Home): string {
  const at = readAt.toISOString();
  const read = slack.readOn(words.day(at.slice(0, 10)), at.slice(11, 16));
  const newest = Date.parse(coverage.newest ?? '');
  if (Number.isNaN(newest)) return read;
  return `${read} ${slack.age(Math.max(0, Math.floor((now.getTime() - newest) / DAY)))}`;
}
