import { join } from 'node:path';
import type { Intake } from '../intake/intake.ts';
import { OutletData } from '../language/outlets.ts';
import type { Settings } from '../settings/load-settings.ts';
import { readYaml } from '../settings/read-yaml.ts';

/** What brings articles from the network into a folder, by default that of the settings. */
export async function intakeOf(
  config: string,
  { add, collection, testLoopback }: Settings,
  folder = collection.folder,
) {
  const { openFetcher, openIntake } = await import('../intake/open-intake.ts');
  const fetcher = openFetcher({ contact: add.contact, testLoopback });
  const outlets = await readYaml(join(config, 'outlets.yaml'), OutletData);
  return { fetcher, intake: openIntake(folder, fetcher, outlets) };
}

/** How people named in the settings add articles, by platform; undefined where nobody is named. */
export function addingOf({ add }: Settings, intake: Intake) {
  return (platform: 'discord' | 'slack') =>
    add[platform].length === 0
      ? undefined
      : { intake, isAllowed: (person: string) => add[platform].includes(person) };
}
