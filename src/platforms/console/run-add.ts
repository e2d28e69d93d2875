import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Intake } from '../../intake/intake.ts';
import { previewLines } from '../../render/console/preview.ts';
import * as words from '../../render/intake-words.ts';
import { SEE_USAGE } from '../../render/words.ts';
import { messageOf } from './message-of.ts';
import { EXIT, type Exit, type Streams, widthOf } from './streams.ts';
import { createWriter, type Write } from './writer.ts';

/** What adding from a command line needs. */
export interface AddRun extends Streams {
  /** The arguments after the command. */
  readonly argv: readonly string[];
  /** The intake of a folder, or without one of the default collection. Rejects with a message for people. */
  readonly open: (articles: string | undefined) => Promise<Intake>;
}

type Outcome = 'added' | 'changed' | 'there' | 'not';

/** Adds the articles at some addresses, one after the other. Resolves with the code to exit with. */
export async function runAdd(run: AddRun): Promise<Exit> {
  const write = createWriter(run.output);
  const tell = createWriter(run.error);
  const parsed = parse(run.argv);
  if (typeof parsed === 'string') {
    await tell(`${parsed} ${SEE_USAGE}\n`);
    return EXIT.wrong;
  }
  const { help, yes, articles, addresses } = parsed;
  if (help) {
    await write(words.ADD_USAGE);
    return EXIT.answered;
  }
  if (!yes && run.input.isTTY !== true) {
    await tell(`${words.ADD_NEEDS_YES}\n`);
    return EXIT.wrong;
  }
  try {
    const intake = await run.open(articles);
    const confirm = yes ? async () => true : () => confirmed(run);
    const counts = { added: 0, changed: 0, there: 0, not: 0 };
    for (const address of addresses) {
      await tell(`${words.fetching(address)}\n`);
      counts[await addOne(address, intake, { write, confirm, width: widthOf(run.output) })] += 1;
    }
    await write(`${words.addSummary(counts)}\n`);
    return counts.not === 0 ? EXIT.answered : EXIT.nothing;
  } catch (error) {
    await tell(`${messageOf(error)}\n`);
    return EXIT.wrong;
  }
}

async function addOne(
  address: string,
  intake: Intake,
  {
    write,
    confirm,
    width,
  }: { readonly write: Write; readonly confirm: () => Promise<boolean>; readonly width: number },
): Promise<Outcome> {
  const preview = await intake.look(address);
  if (preview.kind === 'refused') {
    await write(`${words.refusal(preview)}\n`);
    return 'not';
  }
  await write(`${previewLines(preview, width).join('\n')}\n`);
  if (preview.known?.isSame === true) return 'there';
  if (!(await confirm())) {
    await write(`${words.NOT_ADDED}\n`);
    return 'not';
  }
  const outcome = await intake.store(preview);
  await write(`${words.added(outcome)}\n`);
  return outcome.kind;
}

async function confirmed({ input, output }: Streams): Promise<boolean> {
  const prompt = createInterface({ input, output });
  try {
    return /^y(?:es)?$/i.test((await prompt.question(words.ADD_CONFIRM)).trim());
  } catch {
    // Ctrl-C and Ctrl-D are a no.
    return false;
  } finally {
    prompt.close();
  }
}

function parse(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        yes: { type: 'boolean', default: false },
        articles: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (!values.help && positionals.length === 0) return words.ADD_WHAT;
    return { ...values, addresses: positionals };
  } catch (error) {
    // What follows the first sentence is about Node's own conventions.
    return `${messageOf(error).split('. ')[0]}.`;
  }
}
