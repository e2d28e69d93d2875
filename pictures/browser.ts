import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { z } from 'zod';

/** A browser without a window. */
export interface Browser {
  /** A page as a PNG: so many CSS pixels wide, as high as it is, at twice the resolution. */
  readonly picture: (html: string, width: number) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Nothing is fetched: pages hold all that they show. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--remote-debugging-pipe',
];

const SCALE = 2;

/** Ends a message on the pipe. https://chromedevtools.github.io/devtools-protocol */
const END = '\0';

const Reply = z.object({
  id: z.number().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});
const Target = z.object({ targetId: z.string() });
const Session = z.object({ sessionId: z.string() });
const Frame = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) });
const Height = z.object({ result: z.object({ value: z.number() }) });
const Screenshot = z.object({ data: z.string() });

/** Starts Chromium. Throws a sentence that says what to install where it is not there. */
export async function openBrowser(program = 'chromium'): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'pictures-'));
  const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const call = await connect(child, program);
  const { targetId } = Target.parse(await call('Target.createTarget', { url: 'about:blank' }));
  const attached = await call('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = Session.parse(attached);
  const inPage = (method: string, params: object = {}) => call(method, params, sessionId);

  return {
    async picture(html, width) {
      const metrics = { width, height: 1, deviceScaleFactor: SCALE, mobile: false };
      await inPage('Emulation.setDeviceMetricsOverride', metrics);
      const { frameTree } = Frame.parse(await inPage('Page.getFrameTree'));
      await inPage('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
      const measured = await inPage('Runtime.evaluate', {
        expression: 'document.fonts.ready.then(() => document.documentElement.scrollHeight)',
        awaitPromise: true,
      });
      const height = Height.parse(measured).result.value;
      const clip = { x: 0, y: 0, width, height, scale: 1 };
      const shot = await inPage('Page.captureScreenshot', { clip, captureBeyondViewport: true });
      return Buffer.from(Screenshot.parse(shot).data, 'base64');
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await call('Browser.close', {});
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

type Call = (method: string, params: object, sessionId?: string) => Promise<unknown>;

/** A call without a reply yet. */
interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Speaks with the browser over its two pipes: calls out at the one, replies in at the other. */
async function connect(child: ChildProcess, program: string): Promise<Call> {
  const waiting = new Map<number, Waiting>();
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', () =>
      reject(new Error(`${program} is missing: apt-get install chromium, or its like elsewhere`)),
    );
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(`${program} has ended`));
  });
  const [, , , out, back] = child.stdio;
  if (!(out instanceof Writable) || !(back instanceof Readable)) throw new Error('no pipes');
  let text = '';
  back.setEncoding('utf8').on('data', (piece: string) => {
    const messages = (text + piece).split(END);
    text = messages.pop() ?? '';
    for (const message of messages) {
      const { id = 0, result, error } = Reply.parse(JSON.parse(message));
      if (error === undefined) waiting.get(id)?.resolve(result);
      else waiting.get(id)?.reject(new Error(error.message));
      waiting.delete(id);
    }
  });
  let last = 0;
  return (method, params, sessionId) => {
    const id = ++last;
    out.write(`${JSON.stringify({ id, method, params, sessionId })}${END}`);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
}
