import type { Random } from '../random.ts';
import type { OfficeFact } from './fact.ts';

/** An office, another that its holder does not hold as well, and the first in more general words. */
type Row = readonly [words: string, other: string, general: string];

/** Offices by the world that they belong to. */
const OFFICES = {
  state: [
    ['foreign minister', 'interior minister', 'minister'],
    ['finance minister', 'health minister', 'minister'],
    ['special envoy', 'foreign minister', 'envoy'],
    ['deputy prime minister', 'defence minister', 'minister'],
  ],
  town: [
    ['police chief', 'fire chief', 'head of the police'],
    ['mayor', 'deputy mayor', 'city leader'],
    ['harbour master', 'fire chief', 'port official'],
    ['regional governor', 'mayor', 'governor'],
  ],
  firm: [
    ['chief executive', 'finance director', 'boss'],
    ['finance director', 'chief executive', 'director'],
    ['chief spokeswoman', 'chief engineer', 'spokeswoman'],
  ],
  court: [
    ['lead prosecutor', 'defence lawyer', 'prosecutor'],
    ['defence lawyer', 'prosecutor', 'lawyer'],
  ],
  club: [
    ['sporting director', 'head coach', 'director'],
    ['head coach', 'club president', 'coach'],
  ],
  union: [
    ['general secretary', 'treasurer', 'union leader'],
    ['treasurer', 'general secretary', 'union official'],
  ],
  science: [
    ['flight director', 'chief engineer', 'director'],
    ['mission commander', 'flight engineer', 'commander'],
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;

/** An office of one world. */
export function officeOf(world: keyof typeof OFFICES, random: Random): OfficeFact {
  const rows: readonly Row[] = OFFICES[world];
  const [words, other, general] = random.pick(rows);
  return { kind: 'office', words, other, general };
}
