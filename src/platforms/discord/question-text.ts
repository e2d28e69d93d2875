import { COMMANDS } from '../../render/commands.ts';
import { harmless } from '../../render/harmless.ts';

/**
 * A slash command with its options as a question that could have been typed. Cleaned as it will be
 * shown, since what a message shows is what a press on its buttons asks again.
 * @param valueOf an option's value by its name
 */
export function questionText(command: string, valueOf: (name: string) => string | null): string {
  const known = COMMANDS.find((one) => one.command === command);
  const words = (known?.arguments ?? []).flatMap(({ name, joinedBy }) => {
    const value = cleaned(valueOf(name) ?? '');
    return value === '' ? [] : [...(joinedBy === undefined ? [] : [joinedBy]), value];
  });
  return [`/${command}`, ...words].join(' ');
}

function cleaned(value: string): string {
  return harmless(value).replace(/\s+/g, ' ').trim();
}
