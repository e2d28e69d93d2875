import { seenText } from '../../platforms/discord/seen.ts';
import { rendererContract } from '../contract.ts';
import { allMessages } from './all-pages.ts';
import { faultsOf } from './faults.ts';

rendererContract('Discord', (answer) =>
  allMessages(answer).map((message) => ({
    text: seenText(message),
    faults: faultsOf(message),
  })),
);

rendererContract('Discord with large pages', (answer) =>
  allMessages(answer, { valuesPerPage: 10, quotesPerValue: 5 }).map((message) => ({
    text: seenText(message),
    faults: faultsOf(message),
  })),
);
