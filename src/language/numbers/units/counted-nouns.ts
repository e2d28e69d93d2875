import type { Figure } from '../figures/figure.ts';
import { type Measured, type Quantity, type Reading, textAfter, tokenFrom } from '../quantity.ts';
import { nounPhraseAt } from './noun-phrase.ts';

const OF =
  /^ of(?: (?:the|her|his|their|its|our|my|your|those|these|them))?(?: (?:\d[\d,]*|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty))?(?= )/i;

const POSSESSOR = /^[^']*'s? /;
// "12 Somali and 11 Yemeni sailors": the noun stands once, behind the last.
const SHARED = /^ (\p{L}+)(?:,| and) (?:\d[\d,]*|\p{L}+) /u;
/** From here on a number in front of a name counts people: "30,000 Rohingya". */
const LARGE = 1000;

/** "3,200 displaced civilians", "dozens of people", "two of the 12 hostages". */
export function countedNounUnit({ figure }: Quantity, reading: Reading): Measured | undefined {
  const of = OF.exec(textAfter(reading, figure.end))?.[0].length ?? 0;
  const many = of > 0 || figure.high !== 1;
  const found = nounPhraseAt(reading, figure.end + of, many);
  if (found === undefined) return sharedNoun(figure, reading) ?? peopleNamed(figure, reading);
  const { head, end } = found;
  // "five of the world's largest dams" counts dams, "five women's groups" women's groups.
  const noun = of > 0 ? found.noun.replace(POSSESSOR, '') : found.noun;
  return { unit: { kind: 'count', noun, head }, phraseEnd: end };
}

function sharedNoun(figure: Figure, reading: Reading): Measured | undefined {
  const match = SHARED.exec(textAfter(reading, figure.end));
  const word = reading.tokens[tokenFrom(reading, figure.end)];
  const other = match && reading.tokens[tokenFrom(reading, figure.end + match[0].length - 1) - 1];
  if (!match || word?.pos === 'VERB' || other?.pos !== 'NUM') return undefined;
  const found = nounPhraseAt(reading, figure.end + match[0].length - 1, true);
  const last = found?.noun.split(' ').at(-1);
  if (found === undefined || last === undefined) return undefined;
  return { unit: { kind: 'count', noun: `${match[1]} ${last}`, head: found.head } };
}

function peopleNamed(figure: Figure, reading: Reading): Measured | undefined {
  const token = reading.tokens[tokenFrom(reading, figure.end)];
  if (figure.low < LARGE || token?.pos !== 'PROPN' || token.start - reading.base !== figure.end + 1)
    return undefined;
  if (!/^\p{Lu}\p{Ll}{2}/u.test(token.text)) return undefined;
  const unit = { kind: 'count', noun: token.text, head: token.lower } as const;
  return { unit, phraseEnd: token.end - reading.base };
}
