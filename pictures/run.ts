import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.ts';
import { discordPictures } from './discord/pictures.ts';
import { bundledCollection } from './engine.ts';
import { shrink } from './shrink.ts';
import { slackPictures } from './slack/pictures.ts';

/*
 * Takes the pictures of docs/: `npm run pictures`. Asks the bundled collection, renders the answers
 * with the renderers of the bot, shows what they send in pages styled like the platforms, and takes
 * pictures of those with Chromium. Needs chromium, pngquant and the fonts that the pages name:
 * apt-get install chromium pngquant fonts-noto-core fonts-noto-color-emoji
 */

const PICTURES = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

/** One question for each kind of answer, that the bundled collection answers so. */
const QUESTIONS = {
  differ: '/where miami meeting',
  agree: '/who Witkoff',
  nothing: '/who Dmitrov',
} as const;

async function main(): Promise<void> {
  const collection = await bundledCollection();
  const pictures = [
    ...(await discordPictures(collection, QUESTIONS)),
    ...(await slackPictures(collection, QUESTIONS)),
  ];
  await mkdir(PICTURES, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const { name, width, html } of pictures) {
      const png = await shrink(await browser.picture(html, width));
      await writeFile(join(PICTURES, `${name}.png`), png);
      process.stdout.write(`${name}.png, ${Math.ceil(png.length / 1000)} kB\n`);
    }
  } finally {
    await browser.close();
  }
}

await main();
