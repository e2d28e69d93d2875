import { lineRule } from './page.ts';

const PICTURE =
  '(?:photos?|photographs?|photography|pictures?|images?|graphics?|illustrations?|video|footage|map|screengrab|handout|cover image|file (?:photo|picture|image))';

const LONGEST_CREDIT = 160;
const CREDITS: readonly RegExp[] = [
  new RegExp(
    `^[([]?(?:${PICTURE})(?: ?(?:credits?|source|courtesy(?: of)?|by|via|provided by|copyright))[:\\s].{1,80}$`,
    'i',
  ),
  new RegExp(`^[([](?:${PICTURE}): ?[^)\\]]{1,100}[)\\]]$`, 'i'),
  new RegExp(`^(?:${PICTURE}): ?(?:\\S+ ){0,5}\\S+$`, 'i'),
  /^[([]?(?:(?:credit|picture credit|image source): ?|courtesy (?:of )?)(?:\S+ ){0,5}\S+[)\]]?$/i,
  /^[([]?(?:[\p{L}.' -]{2,40}(?:\/|via|,|\|) ?)?(?:ap|afp|reuters|epa|getty(?: images)?|ap photo|shutterstock|alamy|wikimedia commons|bloomberg|pa wire|pa|xinhua|anadolu|istock|unsplash|pixabay|nurphoto)(?: (?:photo|images|file|news agency))?(?: ?(?:\/|via|,|\|) ?[\p{L}.' -]{2,40}){0,2}[)\]]?$/iu,
  /^(?:hide caption|toggle caption|enlarge(?: this)? image|view gallery|open image|image caption|play video|file photo)\W*$/i,
];

/** Who took or sold a picture. A caption that says what is seen is text and stays. */
export const photoCredits = lineRule(CREDITS, LONGEST_CREDIT);

/** Whether a sentence is a credit in brackets, as it stands behind a caption: "(Photo: A. Lind)". */
export function isBracketedCredit(sentence: string): boolean {
  if (sentence.length > LONGEST_CREDIT || !/^[([]/.test(sentence)) return false;
  return CREDITS.some((pattern) => pattern.test(sentence));
}
