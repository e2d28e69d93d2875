import { createServer, type RequestListener, type Server } from 'node:http';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/intake/fetcher.ts';
import { isPublicAddress } from '../../src/intake/is-public-address.ts';

/** A real server on this machine, and where it is. */
export interface Served {
  readonly port: number;
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves on 127.0.0.1, at a port that is free. */
export async function serve(listener: RequestListener): Promise<Served> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.on('error', () => {});
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The explicit setting of tests: this one address besides the public ones. */
function isAllowedHere(address: string): boolean {
  return address === '127.0.0.1' || isPublicAddress(address);
}

/** A fetcher as the program has it, but that it may go to the server above. */
export function testFetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  return createFetcher({
    resolve: () => Promise.reject(Object.assign(new Error('no names here'), { code: 'ENOTFOUND' })),
    isAllowed: isAllowedHere,
    userAgent: 'Rapporteur/test',
    deadline: () => new AbortController().signal,
    ...options,
  });
}
