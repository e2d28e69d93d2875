import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readArticle } from '../src/articles/read-article.ts';

/*
 * Kills a process with SIGKILL, at random moments while it adds articles and saves a state, and looks
 * each time whether all that it said was stored is there, whole, and nothing else.
 *   npm run kill -- 200
 */

const CHILD = fileURLToPath(new URL('kill-child.ts', import.meta.url));
const State = z.object({ number: z.number(), end: z.number() });

/** Milliseconds from the first article that is stored within which a process is killed. */
const LATEST = 150;

/** Articles after which the folder is emptied: a full one takes long to read. */
const FULL = 60;

/** What came of the kills. */
export interface Kills {
  readonly kills: number;
  readonly stored: number;
  /** Kills in the midst of writing: something unfinished was left, hidden. */
  readonly midst: number;
  /** What was lost or half there; empty when all is well. */
  readonly faults: readonly string[];
}

/** Kills so many times. `random` is from 0 up to 1. */
export async function killManyTimes(kills: number, random: () => number): Promise<Kills> {
  const folder = await mkdtemp(join(tmpdir(), 'kill-'));
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(url));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const said = { files: new Map<string, string>(), saved: -1 };
  const faults: string[] = [];
  let midst = 0;
  let stored = 0;
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const before = said.files.size;
      const next = String(said.saved + 1);
      await runAndKill([folder, `http://127.0.0.1:${port}`, next], random() * LATEST, said);
      faults.push(...(await faultsIn(folder, said)));
      midst += (await clearedUnfinished(folder)) > 0 ? 1 : 0;
      stored += said.files.size - before;
      if (said.files.size > FULL) await empty(folder, said.files);
    }
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
  return { kills, stored, midst, faults };
}

async function runAndKill(
  args: readonly string[],
  after: number,
  said: { files: Map<string, string>; saved: number },
): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', CHILD, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('no output');
  const ended = new Promise((resolve) => child.once('close', resolve));
  let killing: Promise<unknown> | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    killing ??= setTimeout(after).then(() => child.kill('SIGKILL'));
    const [what, name = '', hash = ''] = line.split(' ');
    if (what === 'added') said.files.set(name, hash);
    if (what === 'saved') said.saved = Number(name);
  }
  await ended;
}

async function faultsIn(
  folder: string,
  said: { readonly files: ReadonlyMap<string, string>; readonly saved: number },
): Promise<readonly string[]> {
  const faults: string[] = [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const hashes = new Map<string, string>();
  for (const name of names) {
    const { article } = readArticle({ name, bytes: await readFile(join(folder, name)) });
    const text = article?.text.slice(article.bodyStart).replace(/^\n/, '') ?? '';
    if (!text.endsWith('The end.\n')) faults.push(`${name} is half there`);
    hashes.set(name, createHash('sha256').update(text).digest('hex'));
  }
  for (const [name, hash] of said.files) {
    if (hashes.get(name) !== hash) faults.push(`${name} is lost or another`);
  }
  if (said.saved >= 0) {
    const state = State.safeParse(JSON.parse(await readFile(join(folder, 'state.json'), 'utf8')));
    if (!state.success || state.data.number < said.saved || state.data.end !== state.data.number) {
      faults.push(`the state ${said.saved} is lost`);
    }
  }
  return faults;
}

/** Takes away what the kill left, which nobody may take for an article, and counts it. */
async function clearedUnfinished(folder: string): Promise<number> {
  const left = (await readdir(folder)).filter((name) => name.startsWith('.unfinished-'));
  for (const name of left) await rm(join(folder, name));
  return left.length;
}

async function empty(folder: string, files: Map<string, string>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.md')) await rm(join(folder, name));
  }
  files.clear();
}

/** An article, its end marked. */
function pageOf(url: string): string {
  const words = `Report ${url.slice(1)}: the harbour board met, and it talked, and it decided nothing at all.`;
  const body = `<p>${words}</p>`.repeat(60);
  return `<html><head><title>Report ${url}</title></head><body><article>${body}<p>The end.</p></article></body></html>`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await killManyTimes(Number(process.argv[2] ?? 200), Math.random);
  process.stdout.write(
    `${result.kills} kills, ${result.midst} of them in the midst of a write; ${result.stored} articles were said to be stored; ` +
      `${result.faults.length} lost or half there\n${result.faults.map((fault) => `  ${fault}\n`).join('')}`,
  );
  process.exitCode = result.faults.length === 0 ? 0 : 1;
}
