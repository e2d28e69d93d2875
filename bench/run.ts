import { answersSection } from './answers/section.ts';
import { isWrongInput } from './input.ts';
import { machineLine, thisMachine } from './machine.ts';
import { type Options, parseOptions, type Section, USAGE } from './options.ts';
import { programSection } from './program/section.ts';
import { say } from './say.ts';
import { searchSection } from './search/section.ts';

const RUN: Readonly<Record<Section, (options: Options) => Promise<void>>> = {
  program: programSection,
  search: searchSection,
  answers: answersSection,
};

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options.kind === 'help') return say(USAGE);
  if (options.kind === 'wrong') return refuse(`${options.what} See npm run bench -- --help`);
  say(`${machineLine(thisMachine(new Date()))}\n`);
  try {
    for (const section of options.sections) {
      say(`\n— ${section} —\n`);
      await RUN[section](options);
    }
  } catch (error) {
    if (!isWrongInput(error)) throw error;
    refuse(error.message);
  }
}

function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}

await main();
