import type {
  APIApplicationCommand,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** How the commands that Discord has differ from those it is to have. */
export interface Change {
  readonly kind: 'add' | 'change' | 'remove';
  readonly name: string;
}

/** What has to change, in the order of the new commands; none where all is as it should be. */
export function changesBetween(
  registered: readonly APIApplicationCommand[],
  wanted: readonly Definition[],
): readonly Change[] {
  const known = new Map(registered.map((command) => [`${command.type} ${command.name}`, command]));
  const names = new Set(wanted.map(({ type, name }) => `${type} ${name}`));
  return [
    ...wanted.flatMap((command): readonly Change[] => {
      const old = known.get(`${command.type} ${command.name}`);
      if (old === undefined) return [{ kind: 'add', name: command.name }];
      return essence(old) === essence(command) ? [] : [{ kind: 'change', name: command.name }];
    }),
    ...[...known]
      .filter(([key]) => !names.has(key))
      .map(([, { name }]): Change => ({ kind: 'remove', name })),
  ];
}

/**
 * What we say of a command, written in one way: Discord gives it back with its own additions, in
 * another order, and without what is false.
 */
function essence(command: APIApplicationCommand | Definition): string {
  const { description, options = [], contexts, integration_types: types } = command;
  return JSON.stringify({
    description,
    options: options.map((option) => ({
      type: option.type,
      name: option.name,
      description: option.description,
      required: option.required ?? false,
      autocomplete: 'autocomplete' in option && (option.autocomplete ?? false),
      longest: 'max_length' in option ? option.max_length : undefined,
    })),
    contexts: sorted(contexts),
    types: contexts ? sorted(types) : [],
  });
}

function sorted(numbers: readonly number[] | null | undefined): readonly number[] {
  return (numbers ?? []).toSorted((a, b) => a - b);
}
