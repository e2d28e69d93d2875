import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { callbackify } from 'node:util';

/** Whether a connection may be made to an IP address. */
export type IsAllowed = (address: string) => boolean;

/** All addresses of a host. Rejects where there is none. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** Thrown into a connection that must not be made. */
export const FORBIDDEN = 'ERR_FORBIDDEN_ADDRESS';

/** What the machine itself would connect to, the hosts file included. */
export async function resolveHost(host: string): Promise<readonly LookupAddress[]> {
  return lookup(host, { all: true });
}

/**
 * A lookup for a socket: it connects to the very addresses that were checked here, so that a name
 * cannot mean one address when it is checked and another when it is used. A host of which any
 * address is forbidden is forbidden as a whole.
 */
export function checkedLookup(resolve: Resolve, isAllowed: IsAllowed): LookupFunction {
  return (host, options, callback) => {
    const look = callbackify(() => allowedOnly(host, resolve, isAllowed));
    look((error, addresses) => {
      if (error !== null) callback(error, '', 0);
      else if (options.all === true) callback(null, [...addresses]);
      else callback(null, addresses[0].address, addresses[0].family);
    });
  };
}

async function allowedOnly(
  host: string,
  resolve: Resolve,
  isAllowed: IsAllowed,
): Promise<readonly [LookupAddress, ...LookupAddress[]]> {
  const [first, ...others] = await resolve(host);
  if (first === undefined || ![first, ...others].every(({ address }) => isAllowed(address))) {
    throw Object.assign(new Error(host), { code: FORBIDDEN });
  }
  return [first, ...others];
}
