import { plain } from '../../plain.ts';
import { isDictionaryWord } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { NameOptions } from '../options.ts';
import { COMMON_CAPITALS, NAME_ENDINGS } from '../words.ts';
import type { FormRule, Vote } from './vote.ts';

/** What a name's own words say about its kind; every rule has its vote. */
export const formRules: readonly FormRule[] = [
  knownBody,
  knownPlace,
  head,
  headBeforeOf,
  eventStart,
  team,
  club,
  firmEnding,
  acronym,
  ampersand,
  givenName,
  initials,
  innerParticle,
  syllables,
  unusualWords,
];

function knownBody(name: Candidate, { data }: NameOptions): Vote | undefined {
  return data.bodies.has(plain(name.text)) ? { kind: 'body', weight: 10 } : undefined;
}

/** A single word of the gazetteer may be anybody's surname; two words are hardly ever. */
function knownPlace(name: Candidate, { places }: NameOptions): Vote | undefined {
  if (!places(name.text)) return undefined;
  if (name.words.length > 1) return { kind: 'place', weight: 8 };
  return { kind: 'place', weight: isDictionaryWord(name.words[0] ?? '') ? 3 : 5 };
}

/** Its last word: "… Ministry", "… Street", "… Summit"; a number or "Inc" after it does not count. */
function head(name: Candidate, { data, places }: NameOptions): Vote | undefined {
  const words = name.words.filter((word) => !/^\d+$/.test(word));
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.includes('of')) return undefined;
  const person =
    words.length === 2 &&
    data.givenNames.has(words[0] ?? '') &&
    !isDictionaryWord(words[0] ?? '') &&
    !places(name.text.slice(0, name.text.indexOf(' ')));
  if (NAME_ENDINGS.has(last) && data.bodyHeads.has(last)) return { kind: 'body', weight: 12 };
  const weight = person ? 3 : 7;
  if (data.bodyHeads.has(last)) return { kind: 'body', weight };
  if (data.placeHeads.has(last)) return { kind: 'place', weight };
  if (data.eventHeads.has(last)) return { kind: 'event', weight };
  return data.otherHeads.has(last) ? { kind: 'other', weight } : undefined;
}

/** Its word before "of" or "for": "Ministry of …", "Battle of …", "Gulf of …". */
function headBeforeOf({ words }: Candidate, { data }: NameOptions): Vote | undefined {
  const at = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const noun = words[at - 1];
  if (noun === undefined) return undefined;
  if (data.eventHeads.has(noun) || data.eventStarts.has(noun)) return { kind: 'event', weight: 7 };
  if (data.bodyHeads.has(noun)) return { kind: 'body', weight: 7 };
  if (/^(?:duke|duchess|earl|prince|princess|archbishop|bishop|marquess)$/.test(noun))
    return { kind: 'person', weight: 7 };
  if (data.otherHeads.has(noun)) return { kind: 'other', weight: 7 };
  return { kind: words[at] === 'of' ? 'place' : 'body', weight: 5 };
}

function eventStart({ words }: Candidate, { data }: NameOptions): Vote | undefined {
  return words.length > 1 && data.eventStarts.has(words[0] ?? '')
    ? { kind: 'event', weight: 8 }
    : undefined;
}

/** "Lyon Falcons": a place and a plural. */
function team({ words, text }: Candidate, { places }: NameOptions): Vote | undefined {
  if (words.length < 2 || !/[^s]s$/.test(text) || places(text)) return undefined;
  return places(text.slice(0, text.lastIndexOf(' '))) ? { kind: 'body', weight: 4 } : undefined;
}

/** "FC Basel", "AC Milan". */
function club({ words }: Candidate): Vote | undefined {
  return words.length > 1 && /^(?:fc|ac|afc|as|cf|cd|fk|rc|sc|sv|vfb|vfl)$/.test(words[0] ?? '')
    ? { kind: 'body', weight: 6 }
    : undefined;
}

/** "Rabobank", "Citigroup". */
function firmEnding({ words }: Candidate): Vote | undefined {
  const fits =
    words.length === 1 &&
    /.{3}(?:bank|corp|soft|tech|group|media|telecom|\.com)$/.test(words[0] ?? '');
  return fits ? { kind: 'body', weight: 4 } : undefined;
}

function acronym({ text, words }: Candidate, { places }: NameOptions): Vote | undefined {
  const short =
    /^(?:[A-Z]{2,6}\d{0,2}|[A-Z]\d{1,2}|(?:[A-Z]\.){2,}|[A-Z]{1,3}-\d{1,3})$/.test(text) &&
    !COMMON_CAPITALS.has(text);
  return short && words.length === 1 && !places(text) ? { kind: 'body', weight: 3 } : undefined;
}

function ampersand({ words }: Candidate): Vote | undefined {
  return words.some((word) => word.includes('&')) ? { kind: 'body', weight: 6 } : undefined;
}

/** A given name with more behind it; alone it is a hint, and none where it is a word or a place as well. */
function givenName(name: Candidate, { data, places }: NameOptions): Vote | undefined {
  const [first = '', second] = name.words;
  if (!data.givenNames.has(first.split('-')[0] ?? first) && !data.givenNames.has(first))
    return undefined;
  if (second === undefined)
    return { kind: 'person', weight: isDictionaryWord(first) || places(name.text) ? 2 : 4 };
  const doubtful = places(name.text.slice(0, first.length)) || name.words.every(isDictionaryWord);
  return { kind: 'person', weight: doubtful ? 4 : 6 };
}

/** "J.K. Rowling", "George W. Bush". */
function initials({ text }: Candidate, { places }: NameOptions): Vote | undefined {
  if (places(text.slice(0, text.indexOf(' ')))) return undefined;
  return /^(?:\p{Lu}[\p{L}-]+ )?(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'-]+(?: Jr\.?)?$/u.test(text)
    ? { kind: 'person', weight: 6 }
    : undefined;
}

function innerParticle({ words, text }: Candidate, { data }: NameOptions): Vote | undefined {
  const inner = words
    .slice(0, -1)
    .some((word) => data.particles.has(word) && text.includes(`${word} `));
  return inner && words.length > 1 && !words.includes('of')
    ? { kind: 'person', weight: 3 }
    : undefined;
}

/** "Ban Ki-moon", "Kim Jong-un". */
function syllables({ text }: Candidate): Vote | undefined {
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}{2,5}$/u.test(text)
    ? { kind: 'person', weight: 5 }
    : undefined;
}

/** Two or three words that no dictionary has are most often a person; one says nothing. */
function unusualWords({ words, text }: Candidate): Vote | undefined {
  if (
    words.length < 2 ||
    words.length > 4 ||
    /\./.test(words[0] ?? '') ||
    /[\d&]|\p{Ll}-\p{Lu}/u.test(text) ||
    /\p{Lu}{3}/u.test(text)
  )
    return undefined;
  const unusual = words.filter((word) => !isDictionaryWord(word)).length;
  if (unusual === words.length) return { kind: 'person', weight: 3 };
  return unusual === words.length - 1 && !isDictionaryWord(words.at(0) ?? '')
    ? { kind: 'person', weight: 1.5 }
    : undefined;
}
