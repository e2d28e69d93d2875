import { createHmac } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SentBlocks } from './seen.ts';

/** Ids as Slack has them. */
const TEAM = 'T0000000001';
export const CHANNEL = 'C0000000001';
export const OTHER_CHANNEL = 'C0000000002';
export const DIRECT = 'D0000000001';
export const ALICE = 'U0000000001';
export const BOB = 'U0000000002';
export const BOT = 'U000000B0T1';

export const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';
export const COMMAND = '/rapporteur';

/** What a bot sends, as far as tests look into it: a message, where it goes, a view. */
export interface Sent extends SentBlocks {
  readonly channel?: string;
  readonly user?: string;
  readonly user_id?: string;
  readonly thread_ts?: string;
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly delete_original?: boolean;
  readonly unfurl_links?: boolean;
  readonly view?: SentBlocks;
}

/** A call of the API, or something sent to a response_url. */
export interface Call {
  /** `chat.postMessage`, or `respond`. */
  readonly method: string;
  /** For `respond`, the end of the address. */
  readonly id: string;
  readonly body: Sent;
}

/** What came back for something that Slack sent: what the acknowledgement held. */
export interface Acknowledged {
  readonly id: string;
  readonly body: Sent;
}

/** What the fake is to answer instead, where it is given. */
export type Override = (
  call: Call,
) =>
  | { readonly status: number; readonly body: object; readonly headers?: Record<string, string> }
  | undefined;

/** Something that Slack sends: how its envelope calls it, and what is in it. */
export interface Payload {
  readonly kind: 'slash_commands' | 'interactive' | 'events_api';
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * A Slack of one workspace on a port of this machine: the parts of its API, its sockets and its
 * requests over HTTP that the bot uses, so that the real Bolt can be driven. Everything sent to it
 * is kept.
 */
export class FakeSlack extends EventEmitter {
  readonly calls: Call[] = [];
  readonly acknowledged: Acknowledged[] = [];
  /** Close codes of sockets. */
  readonly closes: number[] = [];
  /** Answers of the API that are to be others than usual. */
  override: Override = () => undefined;
  /** Where the bot listens; undefined: it is sent to by socket. */
  botPort: number | undefined;
  port = 0;
  #server: Server | undefined;
  readonly #sockets = new Set<WebSocket>();
  #numbers = 0;
  #turn = 0;

  get api(): string {
    return `http://127.0.0.1:${this.port}/api/`;
  }

  get open(): number {
    return this.#sockets.size;
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
    for (const socket of this.#sockets) socket.terminate();
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** Tells every connection that it is to be made anew, as Slack does every few hours. */
  refresh(): void {
    for (const socket of this.#sockets) {
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    }
  }

  /** Resolves when so many sockets have said hello since. */
  async connected(times = 1): Promise<void> {
    for (let left = times; left > 0; left -= 1) await once(this, 'hello');
  }

  /** The next call that fits. */
  next(fits: (call: Call) => boolean): Promise<Call> {
    return new Promise((resolve) => {
      const look = (call: Call): void => {
        if (!fits(call)) return;
        this.off('call', look);
        resolve(call);
      };
      this.on('call', look);
    });
  }

  /** The next call of a method. */
  called(method: string): Promise<Call> {
    return this.next((call) => call.method === method);
  }

  /** Sends something the way that the bot listens, and waits for what acknowledges it. */
  async deliver({ kind, payload }: Payload): Promise<Acknowledged> {
    return this.botPort === undefined
      ? this.#bySocket(kind, payload)
      : this.#overHttp(this.botPort, kind, payload);
  }

  /** A request as Slack signs it. */
  sign(body: string, at = Math.floor(Date.now() / 1000), secret = SIGNING_SECRET) {
    const signed = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
    return {
      'content-type': body.startsWith('{')
        ? 'application/json'
        : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${signed}`,
    };
  }

  /** The form in which something comes over HTTP. */
  encode({ kind, payload }: Payload): string {
    if (kind === 'events_api') return JSON.stringify(payload);
    const fields = kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload;
    return new URLSearchParams(
      Object.entries(fields).map(([key, value]): [string, string] => [key, String(value)]),
    ).toString();
  }

  /** A slash command. */
  command(text: string, { by = ALICE, channel = CHANNEL, command = COMMAND } = {}): Payload {
    const id = this.#id();
    return {
      kind: 'slash_commands',
      payload: {
        token: 'legacy',
        team_id: TEAM,
        team_domain: 'fake',
        channel_id: channel,
        channel_name: 'general',
        user_id: by,
        user_name: 'somebody',
        command,
        text,
        api_app_id: 'A1',
        is_enterprise_install: 'false',
        response_url: this.#responseUrl(id),
        trigger_id: id,
      },
    };
  }

  /** A mention of the bot in a channel, by default not in a thread. */
  mention(text: string, more: Readonly<Record<string, unknown>> = {}): Payload {
    return this.event({
      type: 'app_mention',
      user: ALICE,
      text: `<@${BOT}> ${text}`,
      channel: CHANNEL,
      ...more,
    });
  }

  /** A direct message to the bot. */
  direct(text: string, more: Readonly<Record<string, unknown>> = {}): Payload {
    return this.event({
      type: 'message',
      channel_type: 'im',
      user: ALICE,
      text,
      channel: DIRECT,
      ...more,
    });
  }

  /** Any event. */
  event(event: Readonly<Record<string, unknown>>): Payload {
    const id = this.#id();
    const ts = `17000000${id.padStart(2, '0')}.000100`;
    return {
      kind: 'events_api',
      payload: {
        type: 'event_callback',
        token: 'legacy',
        team_id: TEAM,
        api_app_id: 'A1',
        event_id: `Ev${id}`,
        event_time: 1_700_000_000,
        event: { ts, event_ts: ts, ...event },
      },
    };
  }

  /** The message shortcut on a message. */
  shortcut(text: string, callbackId: string): Payload {
    const id = this.#id();
    return {
      kind: 'interactive',
      payload: {
        type: 'message_action',
        callback_id: callbackId,
        trigger_id: id,
        message_ts: '1700000000.000100',
        response_url: this.#responseUrl(id),
        message: { type: 'message', user: BOB, ts: '1700000000.000100', text },
        user: { id: ALICE, name: 'somebody', team_id: TEAM },
        channel: { id: CHANNEL, name: 'general' },
        team: { id: TEAM, domain: 'fake' },
        token: 'legacy',
        action_ts: '1700000001.000100',
      },
    };
  }

  /** A press on a button. Only of a message for all does Slack send the message with it. */
  press(
    button: { readonly id: string; readonly value: string },
    { by = ALICE, on, view = false }: { by?: string; on?: Sent; view?: boolean } = {},
  ): Payload {
    const id = this.#id();
    const ts = '1700000002.000100';
    const container = view
      ? { type: 'view', view_id: 'V1' }
      : { type: 'message', message_ts: ts, channel_id: CHANNEL, is_ephemeral: on === undefined };
    return {
      kind: 'interactive',
      payload: {
        type: 'block_actions',
        user: { id: by, username: 'somebody', name: 'somebody', team_id: TEAM },
        api_app_id: 'A1',
        token: 'legacy',
        container,
        trigger_id: id,
        team: { id: TEAM, domain: 'fake' },
        ...(view
          ? { view: { id: 'V1', type: 'home' } }
          : { channel: { id: CHANNEL, name: 'general' }, response_url: this.#responseUrl(id) }),
        ...(on === undefined ? {} : { message: { ...on, type: 'message', ts } }),
        actions: [
          {
            type: 'button',
            action_id: button.id,
            block_id: 'b1',
            value: button.value,
            text: { type: 'plain_text', text: '' },
            action_ts: ts,
          },
        ],
      },
    };
  }

  #id(): string {
    this.#numbers += 1;
    return String(this.#numbers);
  }

  #responseUrl(id: string): string {
    return `http://127.0.0.1:${this.port}/respond/${id}`;
  }

  async #bySocket(type: string, payload: object): Promise<Acknowledged> {
    const id = `envelope-${this.#id()}`;
    const sockets = [...this.#sockets];
    this.#turn += 1;
    const socket = sockets[this.#turn % sockets.length];
    if (socket === undefined) throw new Error('nobody is connected');
    const acknowledged = new Promise<Acknowledged>((resolve) => {
      const look = (one: Acknowledged): void => {
        if (one.id !== id) return;
        this.off('acknowledged', look);
        resolve(one);
      };
      this.on('acknowledged', look);
    });
    socket.send(JSON.stringify({ type, envelope_id: id, accepts_response_payload: true, payload }));
    return acknowledged;
  }

  async #overHttp(port: number, kind: Payload['kind'], payload: Payload['payload']) {
    const body = this.encode({ kind, payload });
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: this.sign(body),
      body,
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${response.status}: ${text}`);
    return { id: '', body: text.startsWith('{') ? JSON.parse(text) : {} };
  }

  #welcome(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on('close', (code) => {
      this.#sockets.delete(socket);
      this.closes.push(code);
    });
    socket.on('message', (data: Buffer) => {
      const { envelope_id: id, payload = {} } = JSON.parse(data.toString());
      const one = { id, body: payload };
      this.acknowledged.push(one);
      this.emit('acknowledged', one);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: this.#sockets.size }));
    // The hello is on its way, not yet read.
    setTimeout(() => this.emit('hello'), 20);
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const path = (incoming.url ?? '').split('?')[0] ?? '';
    const [, root = '', rest = ''] = path.split('/');
    const call: Call = {
      method: root === 'respond' ? 'respond' : rest,
      id: rest,
      body: bodyOf(text),
    };
    this.calls.push(call);
    const { status, body, headers } = this.override(call) ?? {
      status: 200,
      body: this.#usual(call),
    };
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
    this.emit('call', call);
  }

  #usual({ method, body }: Call): object {
    if (method === 'apps.connections.open') {
      return { ok: true, url: `ws://127.0.0.1:${this.port}/link/?ticket=${this.#id()}` };
    }
    if (method === 'auth.test') {
      return { ok: true, url: this.api, team_id: TEAM, user_id: BOT, bot_id: 'B1' };
    }
    if (method === 'chat.postMessage') {
      return { ok: true, channel: body.channel, ts: '1700000003.000100', message: {} };
    }
    return { ok: true };
  }
}

/** A body in JSON, or as a form whose fields may hold JSON. */
function bodyOf(text: string): Sent {
  if (text.startsWith('{')) return JSON.parse(text);
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([key, value]) => [
      key,
      /^[{[]|^(?:true|false)$/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}
