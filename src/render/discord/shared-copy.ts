import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import { decodePress } from './custom-id.ts';
import { type DiscordMessage, toText, withFlags } from './message.ts';
import { sharerLine } from './sharer-line.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const ROW: ComponentType.ActionRow = 1;

/**
 * A message of ours for all to see: the very same, with who shared it above and without the button
 * that did it. Copied from the message and not asked anew, so that what is shared is what was read.
 * @param person id of who shares
 */
export function sharedCopy(
  components: readonly APIMessageTopLevelComponent[],
  person: string,
): DiscordMessage {
  const copied = components
    .map((component) => withoutShare(withoutIds(component)))
    .filter((component) => !isRow(component) || component.components.length > 0);
  return withFlags([toText(sharerLine(person)), ...copied]);
}

function withoutShare(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent {
  return isRow(component)
    ? { ...component, components: component.components.filter((button) => !isShare(button)) }
    : component;
}

function isRow(component: APIMessageTopLevelComponent): component is Row {
  return component.type === ROW;
}

function isShare(component: APIComponentInMessageActionRow): boolean {
  return 'custom_id' in component && decodePress(component.custom_id)?.action === 'share';
}

/** Discord numbers the components of a message; those of another message are numbered anew. */
function withoutIds(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent {
  const copy: APIMessageTopLevelComponent = JSON.parse(
    JSON.stringify(component, (key, value: unknown) => (key === 'id' ? undefined : value)),
  );
  return copy;
}
