import { seenText } from '../../platforms/slack/seen.ts';
import { rendererContract } from '../contract.ts';
import { allMessages } from './all-pages.ts';
import { faultsOf } from './faults.ts';

rendererContract('Slack', (answer) =>
  allMessages(answer).map((message) => ({
    text: seenText(message),
    faults: faultsOf(message),
  })),
);

rendererContract('Slack with large pages', (answer) =>
  allMessages(answer, { valuesPerPage: 10, quotesPerValue: 5 }).map((message) => ({
    text: seenText(message),
    faults: faultsOf(message),
  })),
);
