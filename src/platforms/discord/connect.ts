import { setTimeout } from 'node:timers/promises';
import {
  type Client,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  type RESTOptions,
  Status,
} from 'discord.js';
import { DISCORD_TOKEN_REFUSED, gatewayRefused } from '../../render/chat-words.ts';
import { EXIT, type Exit } from '../exit.ts';
import type { Log } from '../log.ts';
import { createClient } from './create-client.ts';
import { installLinks } from './install-links.ts';

/** What a connection needs. */
export interface Connecting {
  readonly token: string;
  readonly rest: Partial<RESTOptions>;
  readonly log: Log;
  /** Ends the connection. */
  readonly signal: AbortSignal;
  /** Called with each new client, before it connects. */
  readonly prepare: (client: Client) => void;
}

/** Milliseconds between attempts: twice as long each time, up to the longest. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/** The client library reconnects by itself; where it is still cut off after this, a new one is made. */
const GIVE_UP = 120_000;
const LOOK_AGAIN = 15_000;

const AUTHENTICATION_FAILED: number = GatewayCloseCodes.AuthenticationFailed;

/** Letters, digits and what base64url and the parts of a token need: anything else is no token. */
const TOKEN = /^[\w.-]+$/;

/**
 * Keeps a client connected until the signal, and resolves with that client, still connected, so
 * that what is in flight can be finished; or with a code to exit with, where Discord refuses the
 * bot for good. What passes (no network, Discord restarted, 5xx, 429) is waited for.
 */
export async function connect(connecting: Connecting): Promise<Client | Exit> {
  const { token, rest, log, signal, prepare } = connecting;
  if (!TOKEN.test(token)) return refuse(log, DISCORD_TOKEN_REFUSED);
  // One listener for all attempts, however long Discord is away.
  const stopped = aborted(signal);
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    const client = createClient(rest);
    listen(client, log);
    prepare(client);
    const refused = refusal(client, log);
    try {
      await Promise.race([client.login(token), refused, stopped]);
      const end = await Promise.race([refused, stopped, lost(client)]);
      if (typeof end === 'number') {
        await client.destroy();
        return end;
      }
      if (signal.aborted) return client;
      log.warn('cut off for long: connecting anew');
      wait = FIRST_WAIT;
    } catch (error) {
      if (isTokenInvalid(error)) return refuse(log, DISCORD_TOKEN_REFUSED);
      log.warn({ err: error, wait }, 'not connected: trying again');
    }
    await client.destroy();
    await setTimeout(wait, undefined, { signal }).catch(() => {});
    if (signal.aborted) return EXIT.stopped;
  }
}

function listen(client: Client, log: Log): void {
  // Without a listener for errors the process would end.
  client.on(Events.Error, (error) => log.error({ err: error }, 'the client reports an error'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'the client warns'));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the gateway reports an error'));
  client.on(Events.ShardReconnecting, () => log.warn('cut off: reconnecting'));
  client.on(Events.ShardResume, () => log.info('resumed'));
  client.on(Events.ClientReady, ({ application, user }) => {
    const { server, account } = installLinks(application.id);
    log.info({ user: user.tag, addToServer: server, addToAccount: account }, 'connected');
  });
}

/** Resolves when the gateway ends the connection for good, as it does for a token taken back. */
function refusal(client: Client, log: Log): Promise<Exit> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (code === AUTHENTICATION_FAILED) {
        resolve(refuse(log, DISCORD_TOKEN_REFUSED));
      } else {
        log.error(gatewayRefused(code));
        resolve(EXIT.failed);
      }
    });
  });
}

/** Resolves when the client has been without a connection for long. */
async function lost(client: Client): Promise<void> {
  let since: number | undefined;
  while (client.token !== null) {
    await setTimeout(LOOK_AGAIN, undefined, { ref: false });
    const isUp = client.ws.shards.every(({ status }) => status === Status.Ready);
    if (isUp) since = undefined;
    else since ??= performance.now();
    if (since !== undefined && performance.now() - since > GIVE_UP) return;
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function refuse(log: Log, sentence: string): Exit {
  log.error(sentence);
  return EXIT.refused;
}

function isTokenInvalid(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === DiscordjsErrorCodes.TokenInvalid
  );
}
