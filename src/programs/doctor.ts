import { resolve } from 'node:path';
import { readCollection } from '../articles/read-collection.ts';
import { openLibrary } from '../library/open-library.ts';
import { loadKnowledge } from '../settings/load-knowledge.ts';
import { loadSettings } from '../settings/load-settings.ts';
import { intakeOf } from './intake.ts';
import type { Surroundings } from './surroundings.ts';

/** The oldest version of Node that package.json admits. */
const LEAST_NODE = '20.19.0';

/**
 * Looks at everything that the bot needs; one finding that is wrong lets what depends on it
 * be.
 * @param version of Node
 */
export async function doctor(
  { config, environment }: Surroundings,
  version: string,
  tell: (line: string) => void,
): Promise<number> {
  const [checks, words, { runDoctor }] = await Promise.all([
    import('../platforms/checks.ts'),
    import('../render/doctor-words.ts'),
    import('../platforms/run-doctor.ts'),
  ]);
  const { ABOUT } = words;
  const node = checks.checkNode(version, LEAST_NODE);
  const [settings, knowledge] = await Promise.allSettled([
    loadSettings(config, environment),
    loadKnowledge(config),
  ]);
  const set = settings.status === 'fulfilled' ? settings.value : undefined;
  const file = resolve(config, 'settings.yaml');
  const ofConfig = [
    words.outcome(ABOUT.settings, settings, () => words.settingsRead(file)),
    words.outcome(ABOUT.knowledge, knowledge, () => words.KNOWLEDGE_READ),
  ];
  if (set === undefined) return runDoctor([async () => [node, ...ofConfig]], tell);
  const { tokens, port, add, feeds, collection } = set;
  const isAddedTo = add.discord.length + add.slack.length + feeds.list.length > 0;
  return runDoctor(
    [
      async () => [node, ...ofConfig],
      async () => {
        const [read] = await Promise.allSettled([readCollection(collection.folder)]);
        if (read.status === 'rejected') return [words.outcome(ABOUT.collection, read, String)];
        const { articles, problems } = read.value;
        const { folder } = collection;
        const findings = await checks.checkCollection(
          { folder, articles: articles.length, problems },
          isAddedTo,
        );
        if (knowledge.status === 'rejected') return findings;
        const [library] = await Promise.allSettled([openLibrary(read.value, knowledge.value)]);
        return [...findings, checks.checkIndex(library)];
      },
      async () => {
        const { checkDiscord } = await import('../platforms/discord/check-token.ts');
        return [await checkDiscord(tokens.discord)];
      },
      async () => {
        const { checkSlack } = await import('../platforms/slack/check-tokens.ts');
        return checkSlack(tokens, port);
      },
      async () => {
        const { fetcher } = await intakeOf(config, set);
        return checks.checkFeeds(
          feeds.list.map(({ url }) => url),
          fetcher.fetch,
        );
      },
      async () => [await checks.checkPort(tokens.slackApp === undefined ? port : undefined)],
    ],
    tell,
  );
}
