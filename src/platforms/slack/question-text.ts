import { COMMANDS } from '../../render/commands.ts';
import { cleaned } from '../../render/slack/question-line.ts';

/** `<@U1|ann>`, `<#C1|general>`, `<!here>`, `<https://paper.example|paper>`: what Slack makes of names and addresses. */
const ENTITY = /<([^<>|]*)(?:\|([^<>]*))?>/g;

const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Words in front of a command that stands alone: the parser would take them for a topic. */
const ALONE = new Set<string>(COMMANDS.map(({ command }) => command));

/**
 * What somebody wrote in Slack, as a question: names instead of ids, without the mention of the bot
 * and of others whose name is not told. Nothing at all asks for help.
 */
export function questionText(written: string): string {
  const question = cleaned(plainText(written));
  if (question === '') return '/help';
  const word = question.toLowerCase();
  return ALONE.has(word) ? `/${word}` : question;
}

/** A text of Slack as it is read. */
export function plainText(written: string): string {
  return written
    .replace(ENTITY, (_, target: string, label?: string) => {
      if (label !== undefined && label !== '') return label;
      return /^[@#!]/.test(target) ? ' ' : target;
    })
    .replace(/&(?:amp|lt|gt);/g, (sign) => SIGNS[sign] ?? sign);
}
