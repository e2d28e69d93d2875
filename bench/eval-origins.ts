import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCollection } from '../src/articles/read-collection.ts';
import { joinedPairs, plantCopies, WAYS } from './origins.ts';
import { share } from './share.ts';
import { storyFolders } from './story.ts';

const STORIES = fileURLToPath(new URL('../test/stories/', import.meta.url));

const USAGE = `npm run eval:origins -- [STORYDIR…]
  STORYDIR  a folder with articles/ and gold.json, or a folder of such folders (default: test/stories)
`;

async function main(given: readonly string[]): Promise<void> {
  if (given.includes('--help')) return say(USAGE);
  const folders = (
    await Promise.all((given.length > 0 ? given : [STORIES]).map(storyFolders))
  ).flat();
  const stories = await Promise.all(
    folders.map(async (folder) => ({
      name: basename(folder),
      articles: (await readCollection(`${folder}/articles`)).articles,
    })),
  );
  say('copies that take this much of an article, among the articles of its story\n');
  for (const way of WAYS) {
    const all = stories.map(({ articles }, i) =>
      plantCopies(articles, stories[(i + 1) % stories.length]?.articles ?? [], way),
    );
    const [planted = 0, found = 0, wrong = 0] = (['planted', 'found', 'wrong'] as const).map(
      (key) => all.reduce((sum, one) => sum + one[key], 0),
    );
    const joined = found + wrong;
    say(
      `${way.name.padEnd(18)} planted ${planted}, found ${share(found, planted)} %, right of those joined ${share(found, joined)} %\n`,
    );
  }
  say('\narticles as they are that count as one origin\n');
  for (const { name, articles } of stories)
    for (const pair of joinedPairs(articles)) say(`${name}: ${pair}\n`);
}

function say(text: string): void {
  process.stdout.write(text);
}

await main(process.argv.slice(2));
