import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTPReceiver, type Receiver } from '@slack/bolt';
import type { Log } from '../log.ts';
import { boltLog } from './bolt-log.ts';
import { createRefusals } from './replays.ts';
import { ENDPOINT, HEALTH } from './surface.ts';

/** What listening over HTTP needs. */
export interface HttpListening {
  readonly signingSecret: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly log: Log;
  readonly isStopping: () => boolean;
}

/** What the app listens by. */
export interface HttpServer extends Receiver {
  /** Resolves with the port that is listened on; rejects where it cannot be. */
  readonly listen: () => Promise<number>;
  /** Takes no more requests, and ends those that nobody answers. */
  readonly close: () => Promise<void>;
}

/** Bytes of a request; Slack's are a few thousand. */
const LARGEST = 1_000_000;

/**
 * Slack's requests over HTTP. They are checked here before Bolt sees them, which checks neither for
 * timestamps of the future nor for replays.
 */
export function createHttpServer(listening: HttpListening): HttpServer {
  const { signingSecret, port, log, isStopping } = listening;
  const receiver = new HTTPReceiver({ signingSecret, endpoints: ENDPOINT, logger: boltLog(log) });
  const refuse = createRefusals(signingSecret, Date.now);
  const server = createServer((request, response) => {
    void route(request, response).catch((error: unknown) => {
      log.warn({ err: error }, 'a request broke off');
      response.destroy();
    });
  });

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?')[0];
    if (path === HEALTH) return end(response, isStopping() ? 503 : 200);
    if (path !== ENDPOINT || request.method !== 'POST') return end(response, 404);
    const rawBody = await bodyOf(request);
    if (rawBody === undefined) return end(response, 413);
    const reason = refuse({
      body: rawBody.toString(),
      signature: headerOf(request, 'x-slack-signature'),
      timestamp: headerOf(request, 'x-slack-request-timestamp'),
    });
    if (reason !== undefined) {
      log.warn({ reason }, 'a request was refused');
      return end(response, 401);
    }
    receiver.requestListener(Object.assign(request, { rawBody }), response);
  }

  return {
    init: (app) => receiver.init(app),
    // The server is opened and closed below; the app is never asked to.
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    listen: () => listenOn(server, port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(status === 200 ? 'ok' : '');
}
