import type { PlaceMention } from './place.ts';

/** A place as an answer shows it: its full name if the text has a short form of it, else as written. */
export function formatPlace(mention: PlaceMention): string {
  const [place] = mention.readings;
  if (place === undefined) return mention.text.replace(/^the /i, '');
  // "Fla.", "U.S.", "TALLINN": the name says it better; "Kiev" stays as its source writes it.
  const short = /\.|^[\p{Lu}\s-]+$/u.test(mention.text);
  return short ? place.name : mention.text;
}
