import { EventEmitter, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Resolve } from '../../src/intake/checked-lookup.ts';
import { type Fetcher, type FetcherOptions } from '../../src/intake/fetcher.ts';
import { isPublicAddress } from '../../src/intake/is-public-address.ts';
import { FETCH_LIMITS } from '../../src/intake/limits.ts';
import { PAGE_TYPES } from '../../src/intake/media-type.ts';
import { type Served, serve, testFetcher } from './serve.ts';

const open: (Served | Fetcher)[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function serving(listener: Parameters<typeof serve>[0]): Promise<Served> {
  const served = await serve(listener);
  open.push(served);
  return served;
}

function fetching(address: string, options: Partial<FetcherOptions> = {}) {
  const fetcher = testFetcher(options);
  open.push(fetcher);
  return fetcher.fetch(address, { types: PAGE_TYPES });
}

/** Names that all have the same addresses. */
function at(...addresses: readonly string[]): Resolve {
  return async () => addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
}

function html(response: ServerResponse, headers: Readonly<Record<string, string>> = {}) {
  return response.writeHead(200, { 'content-type': 'text/html', ...headers });
}

describe('what is fetched', () => {
  it('comes with its type, its encoding and where it was in the end', async () => {
    const { origin, asked } = await serving(({ url }, response) => {
      if (url === '/old') response.writeHead(301, { location: '/new?x' }).end();
      else
        html(response, { 'content-type': 'Text/HTML; charset="UTF-16LE"', etag: '"1"' }).end(
          'hello',
        );
    });
    const fetched = await fetching(`${origin}/old`);
    expect(fetched).toMatchObject({
      kind: 'fetched',
      type: 'text/html',
      charset: 'UTF-16LE',
      etag: '"1"',
    });
    expect(fetched).toMatchObject({ url: new URL(`${origin}/new?x`) });
    expect(asked).toEqual(['/old', '/new?x']);
  });

  it('is asked for under our name, without cookies', async () => {
    let headers: object = {};
    const { origin } = await serving((request, response) => {
      headers = request.headers;
      html(response, { 'set-cookie': 'a=b' }).end('x');
    });
    await fetching(origin);
    expect(headers).toMatchObject({ 'user-agent': 'Rapporteur/test' });
    expect(headers).not.toHaveProperty('cookie');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('may be packed with %s', async (encoding, pack) => {
    const { origin } = await serving((_, response) =>
      html(response, { 'content-encoding': encoding }).end(pack('the ferry')),
    );
    const fetched = await fetching(origin);
    expect(fetched.kind === 'fetched' && Buffer.from(fetched.bytes).toString()).toBe('the ferry');
  });
});

describe('addresses that are not public', () => {
  it.each([
    ['http://127.0.0.2/'],
    ['http://localhost/'],
    ['http://2130706434/'],
    ['http://0x7f000002/'],
    ['http://[::1]/'],
    ['http://[::ffff:127.0.0.2]/'],
    ['http://[64:ff9b::7f00:2]/'],
    ['http://169.254.169.254/latest/meta-data/'],
    ['http://[fd00:ec2::254]/'],
    ['http://10.0.0.1:8080/'],
    ['http://0.0.0.0/'],
  ])('are refused: %s', async (address) => {
    expect(await fetching(address, { resolve: at('::1') })).toEqual({
      kind: 'refused',
      why: 'private',
    });
    expect(await fetching(address, { resolve: at('::1'), isAllowed: isPublicAddress })).toEqual({
      kind: 'refused',
      why: 'private',
    });
  });

  it('are refused behind a redirect, and nothing is sent there', async () => {
    const inner = await serving((_, response) => html(response).end('secret'));
    const targets = [
      `http://127.0.0.2:${inner.port}/`,
      `http://[::ffff:127.0.0.2]:${inner.port}/`,
      `http://inner.example:${inner.port}/`,
      'http://169.254.169.254/',
    ];
    const { origin } = await serving(({ url }, response) => {
      response.writeHead(302, { location: targets[Number(url?.slice(1))] }).end();
    });
    const resolve = at('127.0.0.2');
    for (const number of targets.keys()) {
      expect(await fetching(`${origin}/${number}`, { resolve })).toEqual({
        kind: 'refused',
        why: 'private',
      });
    }
    expect(inner.asked).toEqual([]);
  });

  it('are refused where they stand among public ones', async () => {
    const resolve = at('127.0.0.1', '10.0.0.1');
    expect(await fetching('http://two.example/', { resolve })).toEqual({
      kind: 'refused',
      why: 'private',
    });
  });

  it('are refused after a name has moved: each connection goes where its own look-up was checked', async () => {
    const served = await serving(({ url }, response) => {
      if (url === '/') response.writeHead(302, { location: '/again' }).end();
      else html(response).end('secret');
    });
    const answers = ['127.0.0.1', '127.0.0.2'];
    const names: string[] = [];
    const resolve: Resolve = async (host) => {
      names.push(host);
      return [{ address: answers[names.length - 1] ?? '127.0.0.2', family: 4 }];
    };
    const address = `http://moving.example:${served.port}/`;
    expect(await fetching(address, { resolve })).toEqual({
      kind: 'refused',
      why: 'private',
    });
    expect(names).toEqual(['moving.example', 'moving.example']);
    expect(served.asked).toEqual(['/']);
  });

  it('are told from names that nobody has', async () => {
    expect(await fetching('http://nowhere.example/')).toEqual({ kind: 'refused', why: 'no-host' });
  });
});

describe('a server that means harm, or is broken', () => {
  it('may redirect five times and no more', async () => {
    const { origin } = await serving(({ url }, response) => {
      const step = Number(url?.slice(1));
      if (step === 0) html(response).end('here');
      else response.writeHead(307, { location: `/${step - 1}` }).end();
    });
    expect(await fetching(`${origin}/5`)).toMatchObject({ kind: 'fetched' });
    expect(await fetching(`${origin}/6`)).toEqual({ kind: 'refused', why: 'redirects' });
  });

  it.each([
    ['file:///etc/passwd', 'scheme'],
    ['http://ann:secret@127.0.0.1/', 'credentials'],
    ['http://', 'no-address'],
  ])('may not redirect to %s', async (location, why) => {
    const { origin } = await serving((_, response) => {
      response.writeHead(302, { location }).end();
    });
    expect(await fetching(origin)).toEqual({ kind: 'refused', why });
  });

  it('is cut off in a body without an end', async () => {
    const cut = new EventEmitter();
    const cutOff = once(cut, 'off');
    const { origin } = await serving((_, response) => {
      html(response);
      response.on('close', () => cut.emit('off'));
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    expect(await fetching(origin)).toEqual({ kind: 'refused', why: 'too-large' });
    await cutOff;
  });

  it('is not read at all where it announces too much', async () => {
    const { origin } = await serving((_, response) => {
      html(response, { 'content-length': String(FETCH_LIMITS.bytes + 1) }).write('x');
    });
    expect(await fetching(origin)).toEqual({ kind: 'refused', why: 'too-large' });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(200_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
  ])('may not send a bomb of %s', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(FETCH_LIMITS.bytes);
    const { origin } = await serving((_, response) =>
      html(response, { 'content-encoding': encoding }).end(bomb),
    );
    const before = process.memoryUsage().arrayBuffers;
    expect(await fetching(origin)).toEqual({ kind: 'refused', why: 'too-large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it.each([
    ['is no gzip', 'gzip', 'plain'],
    ['is packed as nobody asked', 'zstd', 'x'],
    ['is packed twice', 'gzip, gzip', 'x'],
  ])('may send what %s', async (_, encoding, body) => {
    const { origin } = await serving((_request, response) =>
      html(response, { 'content-encoding': encoding }).end(body),
    );
    expect(await fetching(origin)).toEqual({ kind: 'refused', why: 'encoding' });
  });

  it('may be slow until time is up', async () => {
    const time = new AbortController();
    const { origin } = await serving((_, response) => {
      html(response).write('<p>The fer');
      time.abort();
    });
    const refusal = await fetching(origin, { deadline: () => time.signal });
    expect(refusal).toEqual({ kind: 'refused', why: 'too-slow' });
  });

  it('may never answer', async () => {
    const time = new AbortController();
    const { origin } = await serving(() => time.abort());
    const refusal = await fetching(origin, { deadline: () => time.signal });
    expect(refusal).toEqual({ kind: 'refused', why: 'too-slow' });
  });

  it.each(['image/png', 'application/pdf', 'application/octet-stream', ''])(
    'may send the type "%s"',
    async (type) => {
      const { origin } = await serving((_, response) => {
        response.writeHead(200, type === '' ? {} : { 'content-type': type }).end('x');
      });
      expect(await fetching(origin)).toEqual({ kind: 'refused', why: 'type', type });
    },
  );

  it.each([404, 403, 500, 204, 304])('may answer %d', async (status) => {
    const { origin } = await serving((_, response) => {
      response.writeHead(status).end();
    });
    const got = await fetching(origin);
    expect(got).toMatchObject(
      status === 304 ? { kind: 'not-modified' } : { why: 'status', status },
    );
  });

  it('may hang up', async () => {
    const { origin } = await serving(({ socket }) => socket.destroy());
    expect(await fetching(origin)).toMatchObject({ kind: 'refused', why: 'unreachable' });
  });

  it('may be gone', async () => {
    const { origin, close } = await serve(() => {});
    await close();
    expect(await fetching(origin)).toEqual({
      kind: 'refused',
      why: 'unreachable',
      cause: 'ECONNREFUSED',
    });
  });
});
