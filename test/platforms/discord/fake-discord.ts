import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIMessageTopLevelComponent } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';

/** Ids, 18 digits as Discord's are. */
export const APPLICATION = '900000000000000001';
export const CHANNEL = '700000000000000001';
export const ALICE = '800000000000000001';
export const BOB = '800000000000000002';

const BOT = { id: APPLICATION, username: 'rapporteur', discriminator: '0000', bot: true };

/** Discord's own numbers, for what goes over the wire. */
export const OP = {
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  hello: 10,
  acknowledged: 11,
} as const;
export const CALLBACK = { reply: 4, deferReply: 5, deferUpdate: 6, update: 7, choices: 8 } as const;
export const EPHEMERAL = 64;

/** The body of a message, as far as tests look into it. */
export interface SentMessage {
  readonly flags?: number;
  readonly components?: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions?: unknown;
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
}

/** A request that reached the fake. */
export interface Request {
  readonly method: string;
  /** Without the version. */
  readonly path: string;
  // What a client sends is what is tested: tests look into it where they expect it.
  readonly body: { readonly type?: number; readonly data?: SentMessage } & SentMessage;
}

interface Frame {
  readonly op: number;
  readonly d: unknown;
}

/** An interaction as the gateway sends it; what else it holds depends on its kind. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly [field: string]: unknown;
}

/** What the fake is to answer instead, where it is given. */
export type Override = (
  request: Request,
) =>
  | { readonly status: number; readonly body: object; readonly headers?: Record<string, string> }
  | undefined;

/**
 * A Discord of one bot on a port of this machine: the parts of its gateway and of its API that the
 * bot uses, so that the real client library can be driven. Everything sent to it is kept.
 */
export class FakeDiscord extends EventEmitter {
  readonly requests: Request[] = [];
  readonly frames: Frame[] = [];
  readonly closes: number[] = [];
  /** Commands that are registered; what PUT sends takes their place. */
  commands: readonly object[] = [];
  /** Answers of the API that are to be others than usual. */
  override: Override = () => undefined;
  /** What the bot may do where an interaction comes from. */
  permissions = '0';
  /** The kind of every channel that is asked for. */
  channelType = 0;
  /** The close code for whoever identifies, where it is to be turned away. */
  refuse: number | undefined;
  port = 0;
  #server: Server | undefined;
  readonly #sockets = new Set<WebSocket>();
  #sequence = 0;
  #ids = 1000n;

  get api(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  /** Listens, on the same port as before when it has been closed. */
  async listen(): Promise<this> {
    const server = createServer((request, response) => void this.#answer(request, response));
    const gateway = new WebSocketServer({ noServer: true });
    server.on('upgrade', (request, socket, head) =>
      gateway.handleUpgrade(request, socket, head, (client) => this.#welcome(client)),
    );
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address !== null && typeof address === 'object') this.port = address.port;
    this.#server = server;
    return this;
  }

  async close(): Promise<void> {
    this.drop();
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** Cuts every gateway connection, without a word. */
  drop(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** Sends a frame to whoever is connected. */
  send(frame: object): void {
    for (const socket of this.#sockets) socket.send(JSON.stringify(frame));
  }

  dispatch(t: string, d: unknown): void {
    this.#sequence += 1;
    this.send({ op: 0, s: this.#sequence, t, d });
  }

  /** Sends an interaction and waits for the first answer to it. */
  async interact(interaction: Interaction): Promise<Request> {
    const answered = this.next((request) => request.path.includes(`/${interaction.token}/`));
    this.dispatch('INTERACTION_CREATE', interaction);
    return answered;
  }

  /** The next request that fits. */
  next(fits: (request: Request) => boolean): Promise<Request> {
    return new Promise((resolve) => {
      const look = (request: Request): void => {
        if (!fits(request)) return;
        this.off('request', look);
        resolve(request);
      };
      this.on('request', look);
    });
  }

  /** A new id, greater than those before. */
  id(): string {
    this.#ids += 1n;
    return String((BigInt(Date.now() - 1_420_070_400_000) << 22n) | (this.#ids & 0xfffn));
  }

  #welcome(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on('close', (code) => {
      this.#sockets.delete(socket);
      this.closes.push(code);
    });
    socket.on('message', (data: Buffer) => {
      const frame: Frame = JSON.parse(data.toString());
      this.frames.push(frame);
      this.#obey(socket, frame.op);
    });
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: 41_250 } }));
  }

  #obey(socket: WebSocket, op: number): void {
    if (op === OP.heartbeat) socket.send(JSON.stringify({ op: OP.acknowledged }));
    if (op === OP.identify) {
      if (this.refuse !== undefined) {
        socket.close(this.refuse);
        return;
      }
      this.dispatch('READY', {
        v: 10,
        user: BOT,
        guilds: [],
        session_id: 'session',
        resume_gateway_url: `ws://127.0.0.1:${this.port}/resume`,
        application: { id: APPLICATION, flags: 0 },
        shard: [0, 1],
      });
      this.emit('ready');
    }
    if (op === OP.resume) {
      this.dispatch('RESUMED', {});
      this.emit('resumed');
    }
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const { pathname } = new URL(incoming.url ?? '', 'http://fake');
    const request: Request = {
      method: incoming.method ?? '',
      path: pathname.replace(/^\/api\/v\d+/, ''),
      body: text === '' ? {} : JSON.parse(text),
    };
    this.requests.push(request);
    const { status, body, headers } = this.override(request) ?? this.#usual(request);
    const hasBody = status !== 204;
    response.writeHead(status, {
      ...(hasBody && { 'content-type': 'application/json' }),
      ...headers,
    });
    response.end(hasBody ? JSON.stringify(body) : undefined);
    this.emit('request', request);
  }

  #usual(request: Request): NonNullable<ReturnType<Override>> {
    const { method, path, body } = request;
    if (path === '/gateway/bot') return { status: 200, body: this.#gateway() };
    if (path === '/applications/@me') return { status: 200, body: { id: APPLICATION } };
    if (/^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/.test(path)) {
      if (method === 'PUT' && Array.isArray(body)) this.commands = body;
      return { status: 200, body: this.commands };
    }
    if (/^\/channels\/\d+$/.test(path)) {
      return { status: 200, body: { id: path.slice(10), type: this.channelType } };
    }
    if (/^\/channels\/\d+\/messages$/.test(path) && method === 'POST') {
      return { status: 200, body: this.message(body) };
    }
    if (/^\/interactions\/\d+\/[^/]+\/callback$/.test(path)) return { status: 204, body: {} };
    if (path.startsWith('/webhooks/')) {
      return method === 'DELETE'
        ? { status: 204, body: {} }
        : { status: 200, body: this.message(body) };
    }
    return { status: 404, body: { code: 0, message: `404: ${path}` } };
  }

  #gateway(): object {
    return {
      url: `ws://127.0.0.1:${this.port}/gateway`,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
    };
  }

  /** A message as Discord gives it back, its components numbered. */
  message(sent: SentMessage): object {
    return {
      id: this.id(),
      channel_id: CHANNEL,
      author: BOT,
      content: '',
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      pinned: false,
      type: 20,
      flags: sent.flags ?? 0,
      components: (sent.components ?? []).map((component, at) => ({ ...component, id: at + 1 })),
    };
  }

  /** A slash command, in a direct message of the bot or in a server that the bot is not in. */
  command(
    name: string,
    options: Readonly<Record<string, string | boolean>> = {},
    { by = ALICE, guild = false }: { readonly by?: string; readonly guild?: boolean } = {},
  ): Interaction {
    const data = {
      id: '600000000000000001',
      name,
      type: 1,
      options: Object.entries(options).map(([option, value]) => ({
        name: option,
        type: typeof value === 'string' ? 3 : 5,
        value,
      })),
    };
    return this.#interaction({ type: 2, data }, { by, guild });
  }

  /** Somebody typing into an option. */
  typing(name: string, option: string, value: string): Interaction {
    const options = [{ name: option, type: 3, value, focused: true }];
    const data = { id: '600000000000000001', name, type: 1, options };
    return this.#interaction({ type: 4, data }, { by: ALICE, guild: false });
  }

  /** A press on a button of a message that was sent. */
  press(
    customId: string,
    on: SentMessage,
    { by = ALICE }: { readonly by?: string } = {},
  ): Interaction {
    const data = { custom_id: customId, component_type: 2 };
    return this.#interaction({ type: 3, data, message: this.message(on) }, { by, guild: false });
  }

  #interaction(
    details: object,
    { by, guild }: { readonly by: string; readonly guild: boolean },
  ): Interaction {
    const id = this.id();
    const user = { id: by, username: `user-${by.slice(-1)}`, discriminator: '0', avatar: null };
    const member = { user, roles: [], permissions: '0', joined_at: '2031-01-01T00:00:00Z' };
    const guildId = '500000000000000001';
    return {
      id,
      token: `token-${id}`,
      application_id: APPLICATION,
      version: 1,
      channel_id: CHANNEL,
      channel: { id: CHANNEL, type: guild ? 0 : 1 },
      locale: 'en-GB',
      app_permissions: this.permissions,
      entitlements: [],
      attachment_size_limit: 10_485_760,
      authorizing_integration_owners: guild ? { 0: guildId } : { 1: by },
      context: guild ? 0 : 1,
      ...(guild ? { guild_id: guildId, member } : { user }),
      ...details,
    };
  }
}
