import { setTimeout } from 'node:timers/promises';
import { type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../log.ts';
import { boltLog } from './bolt-log.ts';
import { clientOptions } from './client-options.ts';
import { isRefusal } from './refusals.ts';
import { unlessAborted, WAITS, waitAfter } from './wait.ts';

type Client = SocketModeReceiver['client'];

/** What connections need. */
export interface Sockets {
  readonly appToken: string;
  readonly log: Log;
  /** Where Slack is; by default slack.com. */
  readonly api: string | undefined;
}

/** What the app listens by. */
export interface SocketReceiver extends Receiver {
  /** Keeps all sockets open until the signal; true where Slack refuses the token. */
  readonly keepOpen: (signal: AbortSignal) => Promise<boolean>;
}

/**
 * Slack closes each connection every few hours and lets whatever comes meanwhile in by the others;
 * it allows ten. https://docs.slack.dev/apis/events-api/using-socket-mode#disconnect
 */
const SOCKETS = 2;

/** Milliseconds until Slack must have said hello, and in which a goodbye must be over. */
const HELLO = 15_000;
const GOODBYE = 1500;

/** A connection that was cut sooner was none: another is not made at once. */
const SHORTEST = 2000;

/**
 * Sockets to Slack. They are opened anew here and not by the library, which waits 5 s before each
 * attempt and ends the process when one fails.
 */
export function createSockets({ appToken, log, api }: Sockets): SocketReceiver {
  const receivers = Array.from(
    { length: SOCKETS },
    () =>
      new SocketModeReceiver({
        appToken,
        logger: boltLog(log),
        autoReconnectEnabled: false,
        installerOptions: { clientOptions: clientOptions(api, 0) },
      }),
  );
  return {
    init: (app) => {
      for (const receiver of receivers) receiver.init(app);
    },
    // Opening and closing is `keepOpen`; the app is never asked to.
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    async keepOpen(signal) {
      const refused = new AbortController();
      const either = AbortSignal.any([signal, refused.signal]);
      await Promise.all(
        receivers.map(async ({ client }, socket) => {
          if (await isRefused(client, either, { log, socket })) refused.abort();
        }),
      );
      return refused.signal.aborted;
    },
  };
}

/** Keeps a socket open; true as soon as Slack refuses the token. */
async function isRefused(
  client: Client,
  signal: AbortSignal,
  { log, socket }: { readonly log: Log; readonly socket: number },
): Promise<boolean> {
  for (let wait: number = WAITS.first; !signal.aborted; ) {
    const started = performance.now();
    try {
      const closed = closing(client);
      await opened(client, signal);
      if (signal.aborted) break;
      log.info({ socket }, 'connected');
      await unlessAborted(closed, signal);
      if (signal.aborted) break;
      log.info({ socket }, 'cut off: reconnecting');
      if (performance.now() - started > SHORTEST) wait = WAITS.first;
      else await waitAfter(undefined, 100, signal);
    } catch (error) {
      if (isRefusal(error)) return true;
      log.warn({ socket, err: error, wait }, 'not connected: trying again');
      await waitAfter(error, wait, signal);
      wait = Math.min(2 * wait, WAITS.longest);
    }
  }
  await close(client);
  return false;
}

/** Opens a socket. Rejects where Slack does not say hello. */
async function opened(client: Client, signal: AbortSignal): Promise<void> {
  const timer = new AbortController();
  const started = client.start().catch((cause: unknown) => {
    throw cause instanceof Error ? cause : new Error('the connection was closed');
  });
  const late = setTimeout(HELLO, undefined, { signal: timer.signal }).then(() => {
    throw new Error('Slack did not say hello');
  });
  late.catch(() => {});
  started.catch(() => {});
  try {
    await unlessAborted(Promise.race([started, late]), signal);
  } finally {
    timer.abort();
  }
}

function closing(client: Client): Promise<void> {
  return new Promise((resolve) => {
    client.once('disconnected', () => resolve());
  });
}

async function close(client: Client): Promise<void> {
  await Promise.race([client.disconnect(), setTimeout(GOODBYE, undefined, { ref: false })]);
}
