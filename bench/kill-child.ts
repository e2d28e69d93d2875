import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { replaceWhole } from '../src/articles/write-whole.ts';
import { openFetcher, openIntake } from '../src/intake/open-intake.ts';

/*
 * Adds articles and saves a state, over and over, until it is killed: see kill.ts. Says a line once
 * something is stored: "added FILE SHA256", "saved NUMBER".
 */

const [folder = '', origin = '', from = '0'] = process.argv.slice(2);
const intake = openIntake(folder, openFetcher({ contact: '', testLoopback: true }), {
  agencies: [],
  families: [],
});
for (let number = Number(from); ; number += 1) {
  const preview = await intake.look(`${origin}/${number}`);
  if (preview.kind === 'refused') throw new Error(preview.why);
  const outcome = await intake.store(preview);
  if (outcome.kind === 'added') {
    const hash = createHash('sha256').update(preview.candidate.text).digest('hex');
    process.stdout.write(`added ${outcome.file} ${hash}\n`);
  }
  const state = JSON.stringify({ number, filler: 'x'.repeat(200_000), end: number });
  await replaceWhole(join(folder, 'state.json'), state);
  process.stdout.write(`saved ${number}\n`);
}
