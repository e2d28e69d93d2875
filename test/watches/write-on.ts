import { openWatchFile } from '../../src/watches/watch-file.ts';

/*
 * Changes a file of watches for ever, until it is killed: an article more each time, beside enough
 * others that a file takes some time to write. Tells each change that has been made, a line each.
 */

const [, , file = ''] = process.argv;
const OTHERS = Object.fromEntries(
  Array.from({ length: 2000 }, (_, at) => [`article-${at}`, 'x'.repeat(20)]),
);

const store = await openWatchFile({
  file,
  now: () => new Date(),
  warn: (line) => process.stdout.write(`broken: ${line}\n`),
});
for (;;) {
  const next = Number(store.state().read['count'] ?? 0) + 1;
  await store.change((state) => ({ ...state, read: { ...OTHERS, count: String(next) } }));
  process.stdout.write(`${next}\n`);
}
