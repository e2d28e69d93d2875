import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import type { DiscordMessage } from '../../src/render/discord/message.ts';
import { escapeHtml, page } from '../html.ts';
import { markdownToHtml } from './markdown.ts';
import { STYLE } from './style.ts';

/** A message, and what Discord itself shows around it. */
export interface Shown {
  readonly message: DiscordMessage;
  /** Who asked, and the command; absent where a button made the message. */
  readonly asked?: { readonly by: string; readonly command: string };
  readonly isPrivate: boolean;
  /** What a mention of an id shows. */
  readonly nameOf: (id: string) => string;
}

const EYE =
  '<svg width="16" height="16" viewBox="0 0 24 24" fill="#aaabaf"><path d="M12 5C6 5 2 12 2 12s4 7 10 7 10-7 10-7-4-7-10-7Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Z"/></svg>';

/** A message as Discord shows it, as a page of HTML. Throws on a component that the bot never sends. */
export function discordPage({ message, asked, isPrivate, nameOf }: Shown): string {
  const used =
    asked === undefined
      ? ''
      : `<div class="asked"><b>${escapeHtml(asked.by)}</b> used <code>${escapeHtml(asked.command)}</code></div>`;
  const body = message.components.map((component) => topLevel(component, nameOf)).join('');
  const foot = isPrivate
    ? `<div class="private">${EYE}Only you can see this · <a>Dismiss message</a></div>`
    : '';
  return page(
    STYLE,
    `${used}<div class="message"><div class="avatar">R</div><div>
    <div class="name">Rapporteur <i>APP</i> <time>Today at 14:02</time></div>${body}${foot}</div></div>`,
  );
}

function topLevel(component: APIMessageTopLevelComponent, nameOf: Shown['nameOf']): string {
  if (component.type === ComponentType.TextDisplay) {
    return `<div class="top">${markdownToHtml(component.content, nameOf)}</div>`;
  }
  if (component.type === ComponentType.ActionRow) {
    return `<div class="row">${component.components.map(button).join('')}</div>`;
  }
  if (component.type !== ComponentType.Container) return unknown(component);
  const colour = `#${(component.accent_color ?? 0).toString(16).padStart(6, '0')}`;
  const parts = component.components.map((part) => inContainer(part, nameOf)).join('');
  return `<div class="card" style="border-left-color:${colour}">${parts}</div>`;
}

function inContainer(component: APIComponentInContainer, nameOf: Shown['nameOf']): string {
  if (component.type === ComponentType.Separator) return '<hr>';
  if (component.type !== ComponentType.TextDisplay) return unknown(component);
  return `<div>${markdownToHtml(component.content, nameOf)}</div>`;
}

function button(component: APIComponentInMessageActionRow): string {
  if (component.type !== ComponentType.Button || !('label' in component)) return unknown(component);
  return `<button class="style-${component.style}">${escapeHtml(component.label ?? '')}</button>`;
}

function unknown({ type }: { readonly type: number }): never {
  throw new Error(`no picture of a component of type ${type}`);
}
