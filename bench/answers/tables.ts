import { columns } from '../columns.ts';
import { median, percentile } from '../percentile.ts';
import { share } from '../share.ts';
import type { Answered } from './child.ts';
import { ASKED } from './commands.ts';
import type { Share } from './profile.ts';

/** Functions that a profile names. */
const FUNCTIONS = 15;

/** Medians over rounds: start and memory, then p50 and p99 by command. */
export function answersTable(rounds: readonly Answered[]): string {
  const start = median(rounds.map((round) => round.start));
  const memory = median(rounds.map((round) => round.memory));
  const rows = ASKED.map((command) => {
    const times = rounds.map((round) => round.times.filter((one) => one.command === command));
    const at = (until: 'answer' | 'shown', part: number): string =>
      median(
        times.map((list) =>
          percentile(
            list.map((one) => one[until]),
            part,
          ),
        ),
      ).toFixed(2);
    const figures = [at('answer', 0.5), at('answer', 0.99), at('shown', 0.5), at('shown', 0.99)];
    const [first = []] = times;
    const found = first.filter((one) => one.found);
    return [`/${command}`, String(first.length), share(found.length, first.length), ...figures];
  });
  const head = ['ms', 'questions', 'found %', 'answer p50', 'p99', 'as text p50', 'p99'];
  return `process start to first answer ${start.toFixed(0)} ms, process ${(memory / 1e6).toFixed(0)} MB
${columns([head, ...rows])}`;
}

/** Where the time goes, in % of the time in which something ran: by folder of src/, then by function. */
export function profileTable({ profiles }: Answered): string {
  const folders = new Set(profiles.flatMap(([, profile]) => profile.folders.map(([name]) => name)));
  const rows = [...folders]
    .map((name) => ({ name, parts: profiles.map(([, profile]) => shareOf(profile.folders, name)) }))
    .filter(({ parts }) => Math.max(...parts) >= 0.005)
    .toSorted((a, b) => sum(b.parts) - sum(a.parts))
    .map(({ name, parts }) => [name, ...parts.map((part) => share(part, 1))]);
  const head = ['% of the time in', ...profiles.map(([command]) => `/${command}`)];
  const lists = profiles.map(([command, { functions }]) => {
    const lines = functions
      .slice(0, FUNCTIONS)
      .map(([name, part]) => `${share(part, 1).padStart(5)}  ${name}\n`);
    return `\n/${command}, % by function itself\n${lines.join('')}`;
  });
  return `${columns([head, ...rows])}${lists.join('')}`;
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

function shareOf(shares: readonly Share[], name: string): number {
  return shares.find(([one]) => one === name)?.[1] ?? 0;
}
