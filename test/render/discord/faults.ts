import { READ_THERE } from '../../../src/render/chat-words.ts';
import type { DiscordMessage } from '../../../src/render/discord/message.ts';
import { LIMITS } from '../../../src/render/limits.ts';
import { strings } from '../../platforms/discord/seen.ts';

/** What Discord would refuse of a message, and what in it is not ours but would act as if it were. */
export function faultsOf(message: DiscordMessage): readonly string[] {
  const { components: parts, flags, allowed_mentions: mentions } = message;
  const texts = strings(parts, 'content');
  const ids = strings(parts, 'custom_id');
  const { components, textOfMessage, customId, buttonsPerRow, buttonLabel } = LIMITS.discord;
  const count = counted(parts);
  const characters = texts.join('').length;
  return [
    ...(count > components ? [`${count} components`] : []),
    ...(characters > textOfMessage ? [`${characters} characters`] : []),
    ...texts.filter((text) => text.trim() === '').map(() => 'an empty text'),
    ...ids.filter((id) => id.length > customId).map((id) => `a long id: ${id}`),
    ...(new Set(ids).size < ids.length ? ['an id twice'] : []),
    ...parts
      .map((part) => strings([part], 'custom_id').length)
      .filter((buttons) => buttons > buttonsPerRow)
      .map((buttons) => `${buttons} buttons in a row`),
    ...strings(parts, 'label').filter((label) => label.length > buttonLabel),
    ...(flags === ((1 << 15) | (1 << 2)) ? [] : [`flags ${flags}`]),
    ...(JSON.stringify(mentions) === '{"parse":[]}' ? [] : ['mentions are parsed']),
    ...texts.flatMap(forgeries),
  ];
}

function counted(components: readonly unknown[]): number {
  return components.reduce<number>((sum, component) => {
    const inside: unknown =
      typeof component === 'object' && component !== null
        ? Reflect.get(component, 'components')
        : undefined;
    return sum + 1 + (Array.isArray(inside) ? counted(inside) : 0);
  }, 0);
}

const LINK = new RegExp(String.raw`\[${READ_THERE}\]\(<https?://[^\s<>()\\"']+>\)`, 'g');

/** Markup in a text that is left when what is escaped, and what is ours, is taken out. */
function forgeries(text: string): readonly string[] {
  const plain = text
    // No letter: ":12\>:" is no emoji, for the stroke stands in its name.
    .replace(/\\[!-/:-@[-`{-~]/g, '¤')
    .replace(LINK, '')
    .replace(/^(?:-# |### |> |- )/gm, '')
    .replace(/\*\*[^*\n]+\*\*/g, 'x')
    .replace(/ `[<>\w [\]]+`$/gm, '');
  const found = [
    ...plain.matchAll(/[\\*_~`|<>[\]@#]/g),
    ...plain.matchAll(/:\/\/|:[\w+~-]+:|discord\.gg\/|discord(?:app)?\.com\/invite/gi),
    ...plain.matchAll(/^\s*(?:[-+]|\d+[.)])(?=\s)/gm),
  ];
  return found.map(([sign]) => `${JSON.stringify(sign)} acts in: ${text}`);
}
