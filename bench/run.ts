import { answersSection } from './answers/section.ts';
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

const options = parseOptions(process.argv.slice(2));
switch (options.kind) {
  case 'help':
    say(USAGE);
    break;
  case 'wrong':
    say(`${options.what} See npm run bench -- --help\n`);
    process.exitCode = 2;
    break;
  case 'options':
    say(`${machineLine(thisMachine(new Date()))}\n`);
    for (const section of options.sections) {
      say(`\n— ${section} —\n`);
      await RUN[section](options);
    }
}
