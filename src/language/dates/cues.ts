/**
 * Kinds of words that expressions of time are made of. Most sentences have few of them, so a rule
 * names what it cannot do without and is tried only where all of that occurs.
 */
export const CUE = {
  number: 1,
  year: 2,
  month: 4,
  weekday: 8,
  unit: 16,
  near: 32,
  season: 64,
  holiday: 128,
  clock: 256,
  partOfDay: 512,
  fraction: 1024,
} as const;

/** The words of each kind; numbers are known by their figures. */
const WORDS: Readonly<Record<string, string>> = {
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  weekday:
    'monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays mon tue tues wed weds thu thur thurs fri sat sun',
  unit: 'second seconds minute minutes hour hours day days night nights week weeks fortnight weekend weekends month months year years decade decades century centuries',
  near: 'today tonight yesterday tomorrow last next this past coming current earlier later early late mid end beginning start middle weekend recent following previous',
  season: 'spring summer autumn fall winter',
  holiday:
    'christmas xmas boxing year valentine valentines patrick fools halloween easter good black cyber thanksgiving labor memorial palm ash bastille fourth armistice veterans remembrance new may hogmanay',
  clock: 'noon midday midnight clock',
  partOfDay:
    'hours morning afternoon evening night nightfall dawn dusk midday overnight lunchtime sunrise sunset',
  fraction: 'quarter half q',
};

const CUES = new Map<string, number>();
for (const [cue, bit] of Object.entries(CUE)) {
  for (const word of WORDS[cue]?.split(' ') ?? []) CUES.set(word, (CUES.get(word) ?? 0) | bit);
}

const WORD = /[a-z]+|\d+/g;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The kinds of words that occur in a text, as a set of bits of `CUE`. */
export function cuesOf(text: string): number {
  let cues = 0;
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (word >= 'a') cues |= CUES.get(word) ?? 0;
    else cues |= YEAR.test(word) ? CUE.number | CUE.year : CUE.number;
  }
  return cues;
}
