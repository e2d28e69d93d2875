import { lineRule } from './page.ts';

/** Lone numbers, page counts and reading times: "1", "2/7", "Page 2 of 7", "4 min read". */
export const pageNumbers = lineRule([
  /^[([]?#?\d{1,3}[)\].]?$/,
  /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/i,
  /^(?:page|slide|image|photo|gallery) \d{1,3}(?: (?:of|\/) \d{1,3})?$/i,
  /^(?:reading time:? )?\d{1,3}[- ]?min(?:ute)?s?(?: read| to read)?$/i,
  /^\d[\d.,]*k? (?:shares?|views?|reads|likes?|reactions?)$/i,
]);
