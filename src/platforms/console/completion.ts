import { COMMANDS } from '../../render/commands.ts';
import { PROMPT_COMMANDS } from '../../render/words.ts';
import type { Complete } from '../ask.ts';

/** What readline wants: candidates, and the end of the line that they replace. */
export type Completion = [candidates: string[], replaced: string];

/**
 * Completes a line: first a command, then a name of the collection. Never rejects; without names
 * the line stays as it is.
 */
export async function completeLine(line: string, complete: Complete): Promise<Completion> {
  const { command, typed } = split(line);
  if (command === undefined) return [commandsLike(typed), typed];
  if (typed === '') return [[], typed];
  const names = await complete(typed).catch(() => []);
  return [withoutLosing(typed, [...new Set(names)]), typed];
}

/** `/who fer` → the argument; `fer` in a plain question → its last word; `/wh` → a command. */
function split(line: string): { readonly command?: string; readonly typed: string } {
  const [, command, argument] = /^\s*(\/\S*)\s+(.*)$/s.exec(line) ?? [];
  if (command !== undefined) return { command, typed: argument ?? '' };
  if (line.trimStart().startsWith('/')) return { typed: line.trimStart() };
  return { command: '', typed: line.slice(line.lastIndexOf(' ') + 1) };
}

function commandsLike(typed: string): string[] {
  const known = new Set<string>(COMMANDS.map(({ command }) => command));
  const own = PROMPT_COMMANDS.filter(({ command }) => !known.has(command));
  return [...COMMANDS, ...own]
    .map(({ command, argument }) => `/${command}${argument === '' ? '' : ' '}`)
    .filter((command) => command.startsWith(typed.toLowerCase()));
}

/**
 * readline replaces what was typed by what all candidates begin with. Where that would lose typed
 * letters ("bra" and the names "Lena Brand", "Leo Brag" begin with "Le"), a candidate that begins
 * like no other keeps the line and only lists them.
 */
function withoutLosing(typed: string, names: readonly string[]): string[] {
  if (names.length < 2) return [...names];
  const known = typed.toLowerCase();
  return names.every((name) => name.toLowerCase().startsWith(known)) ? [...names] : [...names, '…'];
}
