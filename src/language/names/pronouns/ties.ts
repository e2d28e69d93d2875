import { plain } from '../../plain.ts';
import type { SentenceTokens, Token } from '../../tokens.ts';
import type { NameData } from '../data.ts';
import type { NameMention } from '../name.ts';
import { commonRole, describedAt } from './noun-phrases.ts';

/** A role that the text gives to a named person: by a title, in apposition, or with "was". */
export interface Tie {
  readonly role: string;
  readonly mention: number;
}

/** What is somebody's only for somebody else: "his brother" makes nobody "the brother". */
const RELATIVE =
  /^(?:mother|father|brother|sister|son|daughter|wife|husband|widow|uncle|aunt|cousin|nephew|niece|friend|partner|boyfriend|girlfriend|lawyer|attorney|half-.*|step.*|grand.*)$/;

/** The roles that a sentence gives to one of its names. */
export function tiesOf(
  sentence: SentenceTokens,
  mention: NameMention,
  index: number,
  data: NameData,
): readonly Tie[] {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.start >= mention.start);
  const next = tokens.findIndex((token) => token.start >= mention.end);
  const to = next < 0 ? tokens.length : next;
  const roles = [
    ...titleRoles(mention, tokens, data),
    ...roleBefore(tokens, first, data),
    ...roleAfter(tokens, to, data),
  ];
  return roles.map((role) => ({ role: commonRole(role), mention: index }));
}

/** "prosecutor Anna Field" ties "prosecutor"; "his brother Jonathan" ties nothing. */
function titleRoles(
  mention: NameMention,
  tokens: readonly Token[],
  data: NameData,
): readonly string[] {
  const { title, titleText } = mention;
  if (title === undefined || titleText === undefined) return [];
  const before = tokens[tokens.findIndex((token) => token.start >= title.start) - 1];
  const owned = before !== undefined && isOwner(before);
  return plain(titleText)
    .split(/[^a-z-]+/)
    .filter(
      (word) =>
        (data.roles.has(word) || word === 'judge' || word === 'justice') &&
        !(owned && RELATIVE.test(word)),
    );
}

/** "The gunman, Andrew Hale, …" */
function roleBefore(tokens: readonly Token[], first: number, data: NameData): readonly string[] {
  const [noun, comma] = [tokens[first - 2], tokens[first - 1]];
  if (comma?.text !== ',' || noun === undefined || !data.roles.has(noun.lower)) return [];
  const owner = tokens.slice(Math.max(0, first - 6), first - 2).some(isOwner);
  return owner && RELATIVE.test(noun.lower) ? [] : [noun.lower];
}

/** ", 34, a mother of twelve", ", the mayor of Lyon", " was a mother of twelve". */
function roleAfter(tokens: readonly Token[], to: number, data: NameData): readonly string[] {
  let at = to;
  while (
    tokens[at]?.text === ',' ||
    (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === ',')
  )
    at++;
  if (tokens[at]?.lemma === 'be') at++;
  if (at === to || isOwner(tokens[at])) return [];
  const described = describedAt(tokens, at, data);
  if (described === undefined || tokens[described.to]?.text.startsWith("'") === true) return [];
  return [described.role];
}

function isOwner(token: Token | undefined): boolean {
  return /^(?:his|her|their|my|our|your|its|'s|')$/.test(token?.lower ?? '');
}
