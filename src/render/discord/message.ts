import type {
  APIButtonComponentWithCustomId,
  APIContainerComponent,
  APIMessageTopLevelComponent,
  APITextDisplayComponent,
  ButtonStyle,
} from 'discord.js';
import { LIMITS } from '../limits.ts';
import { encodePress, type Press } from './custom-id.ts';
import { questionIn } from './question-line.ts';

/**
 * A message as Discord's API takes it, less whether it is for one person or for all, which is the
 * platform's to say. https://discord.com/developers/docs/components/reference
 */
export interface DiscordMessage {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Nothing in it pings, whatever it says. */
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** A button before its id is written. */
export interface Button {
  readonly label: string;
  readonly press: Press;
  readonly style?: keyof typeof STYLES;
}

/** What a message shows: texts with lines between them, a colour at the side, buttons below. */
export interface Sheet {
  /** Markdown, each of at least one character; together within the limit of a message. */
  readonly texts: readonly string[];
  readonly colour: number;
  readonly buttons: readonly Button[];
}

/** IS_COMPONENTS_V2, and SUPPRESS_EMBEDS so that no address unfolds into a preview. */
const FLAGS = (1 << 15) | (1 << 2);

const STYLES = {
  primary: 1 satisfies ButtonStyle.Primary,
  secondary: 2 satisfies ButtonStyle.Secondary,
} as const;

const SMALL_PRINT = '-# ';

const SEPARATOR = { type: 14, divider: true, spacing: 1 } as const;

/** Components around texts and buttons: the container, the rows. */
const FRAME = 3;

/** Most buttons below a message; more than a row holds stand in two. */
const MOST_BUTTONS = 6;

/** What a shared copy adds: a text that names who shared it, by an id of 20 digits. */
const SHARED_ROOM = { text: 40, components: 1 } as const;

/** Puts a sheet into the form of the API. */
export function toMessage(sheet: Sheet): DiscordMessage {
  const { texts, colour, buttons } = sheet;
  const container: APIContainerComponent = {
    type: 17,
    accent_color: colour,
    components: texts.flatMap((text, at) =>
      isSetOff(text, texts[at - 1]) ? [SEPARATOR, toText(text)] : [toText(text)],
    ),
  };
  return withFlags([
    container,
    ...rowsOf(buttons).map((row) => ({ type: 1 as const, components: row.map(toButton) })),
  ]);
}

/** Buttons in as many rows as they need, none with one button alone where it can be helped. */
function rowsOf(buttons: readonly Button[]): readonly (readonly Button[])[] {
  if (buttons.length === 0) return [];
  if (buttons.length <= LIMITS.discord.buttonsPerRow) return [buttons];
  const half = Math.ceil(buttons.length / 2);
  return [buttons.slice(0, half), buttons.slice(half)];
}

/** Whether a line stands above a text: not at the top, nor between small print and the question. */
function isSetOff(text: string, above: string | undefined): boolean {
  if (above === undefined) return false;
  return questionIn(text) === undefined || !above.startsWith(SMALL_PRINT);
}

/** Components as a message of ours. */
export function withFlags(components: readonly APIMessageTopLevelComponent[]): DiscordMessage {
  return { flags: FLAGS, components, allowed_mentions: { parse: [] } };
}

/** A text as a component. */
export function toText(content: string): APITextDisplayComponent {
  return { type: 10, content };
}

/** Whether a message of these texts, with all its buttons, can be sent and then shared. */
export function hasRoomFor(texts: readonly string[]): boolean {
  const { components, textOfMessage } = LIMITS.discord;
  const separators = Math.max(0, texts.length - 1);
  return (
    texts.length + separators + FRAME + MOST_BUTTONS + SHARED_ROOM.components <= components &&
    lengthOf(texts) + SHARED_ROOM.text <= textOfMessage
  );
}

/** Code units of all texts together. */
function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function toButton({ label, press, style = 'secondary' }: Button): APIButtonComponentWithCustomId {
  return { type: 2, style: STYLES[style], label, custom_id: encodePress(press) };
}
