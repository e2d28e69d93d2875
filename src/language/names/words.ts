import { plain } from '../plain.ts';
import type { Token } from '../tokens.ts';

/** Names of days and months with their usual short forms: never names of anybody by themselves. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Words that open a sentence in a capital and belong to no name after them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above according across additionally after again against ago all almost along already also although always ' +
    'am amid among an and another any anybody anyone anything are around as asked at away back be because been ' +
    'before behind being below beneath beside besides between beyond both but by can cannot could despite did ' +
    'do does done down during each either else elsewhere enough even ever every everybody everyone everything ' +
    'except few fewer finally first for former formerly from further furthermore get given had half has have ' +
    'having he hence her here hers herself him himself his how however i if in indeed inside instead into is it ' +
    'its itself just last lastly later least less let like likewise made many maybe me meanwhile might mine more ' +
    'moreover most mostly much must my myself nearby nearly neither never nevertheless next no nobody none ' +
    'nonetheless nor not nothing now nowadays of off often oh ok okay on once one only onto or other others ' +
    'otherwise our ours ourselves out outside over overall own per perhaps please quite rather really recently ' +
    'same second several shall she should since so some somebody someone something sometimes soon still such than ' +
    'thank thanks that the their theirs them themselves then there thereafter therefore these they third this ' +
    'those though three through throughout thus to today together tomorrow tonight too toward towards two under ' +
    'unless unlike until up upon us usually very via was we well were what whatever when whenever where whereas ' +
    'whether which while who whoever whom whose why will with within without would yes yesterday yet you your ' +
    'yours four five six seven eight nine ten eleven twelve dozens hundreds thousands millions earlier afterwards ' +
    'currently previously originally eventually apparently allegedly reportedly breaking updated published posted ' +
    'read watch see click share photo photos picture pictures image video source sources story credit by-line'
  ).split(' '),
);

/** Short words written in capitals that name nobody: units, clock, file forms, illnesses, ranks. */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  (
    'A I II III IV V VI VII VIII IX X AM PM AD BC CE GMT BST EST EDT ET CST CDT CT PST PDT PT MST UTC CET TV OK ID DNA ' +
    'HIV AIDS COVID SARS GDP GNP CPI IPO PC CD DVD DJ MC VIP CEO CFO COO CTO MP MPs MEP MSP PhD MBA MD BA MA VAT ' +
    'NGO NGOs PR HR IT AI IQ UFO USB PDF URL FAQ SUV GPS ATM CCTV MRI CT ICU ER PTSD ADHD RSVP FYI LGBT LGBTQ CBM CBMs ' +
    'QC KC OBE CBE MBE JR SR NB PS RE VS AKA ASAP DIY DUI EP LP PIN POW SOS TBA TBC RIP UPDATED UPDATE BREAKING PHOTO VIDEO ' +
    'M B K KM MPH RPM BMI LNG CO THE AND OF IN TO'
  ).split(' '),
);

/** What ends the name of a firm or of a person, and names nothing alone. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set(
  'inc corp co ltd llc llp plc ag sa nv bv spa gmbh oy ab jr sr ii iii iv'.split(' '),
);

/** The small words that may stand inside a name in a capital: "Gone With The Wind". */
export const INNER_CAPITALS: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'for',
  'in',
  'on',
  'with',
  'a',
]);

/** Nouns of meeting and dealing that two hyphenated names take: "the Adams-Baker summit". */
export const BETWEEN_NOUNS: ReadonlySet<string> = new Set(
  (
    'summit talks meeting meetings negotiation negotiations conference deal agreement pact treaty accord truce ceasefire ' +
    'war conflict relations ties border dispute clash match game fight bout debate duel rivalry alliance axis ' +
    'partnership trade dialogue dialog merger'
  ).split(' '),
);

/** The first code unit decides, so that the usual letters cost no regular expression. */
export function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code < 128) return /^[a-z]{1,2}[A-Z]/.test(token.text);
  return /^\p{Lu}/u.test(token.text);
}

/** A word as name tables hold it: plain, without the point of an abbreviation or a possessive ending. */
export function bareWord(token: Token): string {
  return bare(token.text);
}

/** The same for a word that is no token. */
function bare(text: string): string {
  return plain(text.replace(/'s?$/i, '').replace(/\.$/, ''));
}

/** Whether the text between two neighbouring tokens is one plain space. */
export function spaced(left: Token, right: Token): boolean {
  return right.start - left.end === 1;
}

/** Whether two neighbouring tokens touch. */
export function glued(left: Token, right: Token): boolean {
  return right.start === left.end;
}
