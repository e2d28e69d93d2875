import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Loads a package of bench/peers: they have a folder of their own, so that nobody installs them who
 * does not measure. Throws where it is not installed; an engine declares what it uses of it.
 */
export const requirePeer = createRequire(join(process.cwd(), 'bench/peers/package.json'));

/** Why a package of bench/peers cannot be used; undefined where it can. */
export function peerMissing(name: string): string | undefined {
  try {
    requirePeer.resolve(name);
    return undefined;
  } catch {
    return 'not installed (npm ci --prefix bench/peers)';
  }
}
