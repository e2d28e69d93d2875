import { type Profiler, Session } from 'node:inspector/promises';

/** Shares (0 to 1) of the time in which the processor was busy, the greatest first. */
export interface Profile {
  /** Folder of src/, package, or what Node did: where the code stands that ran. */
  readonly folders: readonly Share[];
  /** Function and the file it stands in. */
  readonly functions: readonly Share[];
}

export type Share = readonly [name: string, share: number];

/** Microseconds between two looks at what runs. */
const INTERVAL = 100;

/** Does some work and tells where its time went, by the function that ran itself. */
export async function profiling(work: () => Promise<void>): Promise<Profile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile);
}

/** A CPU profile as shares by folder and by function. */
export function sharesOf({ nodes, samples = [] }: Profiler.Profile): Profile {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const folders = new Map<string, number>();
  const functions = new Map<string, number>();
  let busy = 0;
  for (const id of samples) {
    const frame = frames.get(id);
    if (frame === undefined || frame.functionName === '(idle)') continue;
    busy += 1;
    const { folder, file } = placeOf(frame);
    const name = `${frame.functionName === '' ? '(anonymous)' : frame.functionName} ${file}`.trim();
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
    functions.set(name, (functions.get(name) ?? 0) + 1);
  }
  const shares = (counts: ReadonlyMap<string, number>): readonly Share[] =>
    [...counts]
      .map(([name, count]): Share => [name, count / busy])
      .toSorted(([, a], [, b]) => b - a);
  return { folders: shares(folders), functions: shares(functions) };
}

/** Folder and file of a frame; a path of the machine is cut off. */
function placeOf({ functionName, url }: Profiler.Profile['nodes'][number]['callFrame']): {
  readonly folder: string;
  readonly file: string;
} {
  if (url === '') return { folder: functionName.startsWith('(') ? functionName : 'node', file: '' };
  if (url.startsWith('node:')) return { folder: 'node', file: url };
  const pack = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (pack !== undefined) return { folder: pack, file: pack };
  const file = /\/src\/(.+)\.[jt]s$/.exec(url)?.[1];
  return { folder: file?.split('/')[0] ?? 'bench', file: file ?? 'bench' };
}
