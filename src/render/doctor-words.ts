import { count } from './words.ts';

/*
 * What `npm run doctor` says: a line for each thing that it looks at, and what to do where something
 * is wrong.
 */

/** What was found out about one thing. `unsure`: it could not be looked at now. */
export interface Finding {
  readonly about: string;
  readonly state: 'well' | 'wrong' | 'unsure';
  /** A sentence, or several of them where something is wrong. */
  readonly says: string;
}

const SIGNS: Readonly<Record<Finding['state'], string>> = { well: '✓', wrong: '✗', unsure: '?' };

/** The line of a finding. */
export function findingLine({ about, state, says }: Finding): string {
  return `${SIGNS[state]} ${about}: ${says}`;
}

/** The finding of something that either works or says in its error what is wrong. */
export function outcome<Value>(
  about: string,
  settled: PromiseSettledResult<Value>,
  says: (value: Value) => string,
): Finding {
  if (settled.status === 'fulfilled') return { about, state: 'well', says: says(settled.value) };
  const { reason } = settled;
  const why = reason instanceof Error ? reason.message : String(reason);
  return { about, state: 'wrong', says: why.split('\n').join(' · ') };
}

/** The last line. */
export function diagnosis(findings: readonly Finding[]): string {
  const wrong = findings.filter(({ state }) => state === 'wrong').length;
  const unsure = findings.filter(({ state }) => state === 'unsure').length;
  const parts = [
    ...(wrong === 0 ? [] : [`${wrong} to be put right`]),
    ...(unsure === 0 ? [] : [`${unsure} that could not be looked at`]),
  ];
  return parts.length === 0 ? 'All is well.' : `${parts.join(', ')}.`;
}

/** What is looked at. */
export const ABOUT = {
  node: 'Node',
  settings: 'Settings',
  knowledge: 'Vocabulary',
  collection: 'Collection',
  index: 'Index',
  discord: 'Discord token',
  slackBot: 'Slack bot token',
  slackApp: 'Slack app-level token',
  slack: 'Slack',
  feeds: 'Feeds',
  port: 'Port',
} as const;

/** The version of Node that runs. */
export function nodeIs(version: string, isEnough: boolean, least: string): string {
  return isEnough
    ? `${version}.`
    : `${version} is too old. Install Node ${least} or later, from https://nodejs.org.`;
}

/** Files of settings that can be used. */
export function settingsRead(file: string): string {
  return `${file} can be used.`;
}

/** The words, names and places of config/. */
export const KNOWLEDGE_READ = 'words, names and places can be used.';

/** A folder that was read. */
export function collectionRead(folder: string, articles: number): string {
  return `${count(articles, 'article')} in ${folder}.`;
}

/** Files of a collection that cannot be used. */
export function collectionProblems(
  folder: string,
  articles: number,
  problems: readonly { readonly file: string; readonly reason: string }[],
): string {
  const named = problems.map(({ file, reason }) => `${file}: ${reason}`).join(' ');
  return `${collectionRead(folder, articles)} ${count(problems.length, 'file')} could not be used, or not wholly. ${named}`;
}

/** A folder that articles are to be added to, and cannot be. */
export function notWritable(folder: string): string {
  return `${folder} cannot be written to, so that nothing can be added. Give this user the right to, or name nobody under add and no feeds in the settings.`;
}

/** The collection made ready. */
export function indexed(passages: number): string {
  return passages === 0
    ? 'Nothing in the articles can be quoted. Look at them: they hold no sentences.'
    : `${count(passages, 'passage')} can be searched.`;
}

/** A token that is not there, which is well where the platform is not wanted. */
export function notSet(variable: string): string {
  return `${variable} is not set; the bot does not run there.`;
}

/** A token that the platform takes; `name` is the bot's there. */
export function tokenValid(name: string): string {
  return `valid, of ${name}.`;
}

/** The platform could not be asked. */
export function notReached(platform: string, why: string): string {
  return `${platform} cannot be reached (${why}), so the token was not checked. Check the network of this machine.`;
}

/** No feed is named. */
export const NO_FEEDS = 'none in the settings.';

/** A feed that can be read. */
export function feedRead(url: string, items: number): string {
  return `${url} has ${items} item${items === 1 ? '' : 's'}.`;
}

/** A feed that cannot. */
export function feedBroken(url: string, why: string): string {
  return `${url}: ${why}`;
}

/** What to do about a feed that will not do. */
export const FEED_REMEDY = 'Correct it, or take it out of the settings.';

/** No port is listened on. */
export const NO_PORT = 'none is needed.';

/** A port that is free. */
export function portFree(port: number): string {
  return `${port} can be listened on.`;
}

/** A port that is not. */
export function portTaken(port: number, why: string): string {
  return `${port} cannot be listened on (${why}). Stop what listens there (perhaps this bot), or set PORT to another.`;
}
