import type { Span } from '../span.ts';
import type { SentenceTokens, Token } from '../tokens.ts';
import type { Gender, NameData } from './data.ts';
import { nameGender, titleGender } from './gender.ts';
import type { KnownName, NameMention } from './name.ts';
import { type Antecedent, choose, REACH } from './pronouns/antecedent.ts';
import { type Described, describedAt } from './pronouns/noun-phrases.ts';
import {
  isApposed,
  isBesideSpeech,
  isObject,
  isOwning,
  isOwnSubject,
  isQualified,
  isSubject,
  quotedTokens,
} from './pronouns/places.ts';
import { type Tie, tiesOf } from './pronouns/ties.ts';

/** A pronoun or description ("the judge") where it stands, and the name it stands for. */
export interface PronounLink extends Span {
  /** Index of the antecedent in the list of mentions. */
  readonly mention: number;
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);

/** What is known while an article is read from its start. */
interface Scene {
  readonly mentions: readonly NameMention[];
  readonly data: NameData;
  readonly personOf: (mention: number) => string;
  readonly genders: Map<string, Gender>;
  readonly ties: readonly Tie[];
  readonly links: PronounLink[];
  antecedents: Antecedent[];
}

/**
 * Links he, she, his, her, him and descriptions with "the" to the named person they stand for: the
 * most recent one who fits in gender, the subject of the sentence before or the last speaker first.
 * Where somebody without a name is likelier ("a witness … his face"), nothing is linked.
 */
export function resolvePronouns(
  sentences: readonly SentenceTokens[],
  mentions: readonly NameMention[],
  entitiesOf: (mention: number) => KnownName | undefined,
  data: NameData,
): readonly PronounLink[] {
  const bySentence = assign(sentences, mentions);
  const scene: Scene = {
    mentions,
    data,
    personOf: (mention) => {
      const entity = entitiesOf(mention);
      return entity === undefined ? `text:${mentions[mention]?.text ?? ''}` : `entity:${entity.id}`;
    },
    genders: gendersOf(mentions, entitiesOf, data),
    ties: sentences.flatMap((sentence, s) =>
      (bySentence[s] ?? []).flatMap((index) => {
        const mention = mentions[index];
        return mention === undefined ? [] : tiesOf(sentence, mention, index, data);
      }),
    ),
    links: [],
    antecedents: [],
  };
  for (const [s, sentence] of sentences.entries()) {
    scene.antecedents = scene.antecedents.filter((one) => s - one.sentence < REACH);
    readSentence(scene, sentence, s, bySentence[s] ?? []);
  }
  return scene.links;
}

/** The people's mentions of each sentence, in order. */
function assign(
  sentences: readonly SentenceTokens[],
  mentions: readonly NameMention[],
): readonly (readonly number[])[] {
  const found: number[][] = sentences.map(() => []);
  let s = 0;
  for (const [i, mention] of mentions.entries()) {
    while (s < sentences.length - 1 && (sentences[s]?.end ?? 0) <= mention.start) s++;
    const sentence = sentences[s];
    const inside =
      sentence !== undefined && sentence.start <= mention.start && mention.end <= sentence.end;
    if (mention.kind === 'person' && inside) found[s]?.push(i);
  }
  return found;
}

/** A title tells most, then the given name of the fullest form. */
function gendersOf(
  mentions: readonly NameMention[],
  entitiesOf: (mention: number) => KnownName | undefined,
  data: NameData,
): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const [i, mention] of mentions.entries()) {
    if (mention.kind !== 'person') continue;
    const entity = entitiesOf(i);
    const person = entity === undefined ? `text:${mention.text}` : `entity:${entity.id}`;
    const told = titleGender(mention.titleText, data);
    if (told !== 'u') genders.set(person, told);
    else if (!genders.has(person))
      genders.set(person, nameGender(entity?.name ?? mention.text, data));
  }
  return genders;
}

function readSentence(
  scene: Scene,
  sentence: SentenceTokens,
  s: number,
  own: readonly number[],
): void {
  const { tokens } = sentence;
  const starts = new Map(own.map((index) => [scene.mentions[index]?.start, index]));
  let subjectSeen = false;
  const quotes = quotedTokens(tokens);
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    const named = starts.get(token.start);
    const described = named === undefined ? describedAt(tokens, i, scene.data) : undefined;
    if (named !== undefined) {
      const one = antecedentOf(scene, tokens, named, i, s, subjectSeen);
      subjectSeen ||= one.subject;
      scene.antecedents.push(one);
      i = one.to;
      continue;
    }
    const gender = PRONOUNS.get(token.lower);
    if (gender !== undefined) readPronoun(scene, sentence, i, s, gender, quotes[i] === true);
    if (described !== undefined && !namesFollow(tokens, described, starts)) {
      if (isApposed(tokens, scene.antecedents.at(-1), described, s)) {
        i = described.to;
        continue;
      }
      const one = readDescription(scene, sentence, described, s, subjectSeen);
      subjectSeen ||= one.subject;
      if (quotes[i] !== true) scene.antecedents.push(one);
      i = described.to;
      continue;
    }
    i++;
  }
}

function antecedentOf(
  scene: Scene,
  tokens: readonly Token[],
  mention: number,
  from: number,
  sentence: number,
  subjectSeen: boolean,
): Antecedent {
  const end = scene.mentions[mention]?.end ?? 0;
  let to = from + 1;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return {
    person: scene.personOf(mention),
    mention,
    sentence,
    from,
    to,
    subject: !subjectSeen && isSubject(tokens, from, to),
    speaker: isBesideSpeech(tokens, from, to),
    owner: isOwning(tokens, to),
  };
}

/** "the judge Vincent Hale": the noun is the title of the name after it. */
function namesFollow(
  tokens: readonly Token[],
  described: Described,
  starts: ReadonlyMap<number | undefined, number>,
): boolean {
  const [next, second] = [tokens[described.to], tokens[described.to + 1]];
  return starts.has(next?.start) || (next?.text === ',' && starts.has(second?.start));
}

/** Links "the judge" to the person called so; otherwise it is somebody new. */
function readDescription(
  scene: Scene,
  sentence: SentenceTokens,
  described: Described,
  s: number,
  subjectSeen: boolean,
): Antecedent {
  const { tokens } = sentence;
  const [first, last] = [tokens[described.from], tokens[described.to - 1]];
  const place = {
    sentence: s,
    from: described.from,
    to: described.to,
    subject: !subjectSeen && isSubject(tokens, described.from, described.to),
    speaker: isBesideSpeech(tokens, described.from, described.to),
    owner: isOwning(tokens, described.to),
  };
  const tied =
    described.definite && !described.other && !isQualified(tokens, described.to)
      ? tiedTo(scene, described.role, first?.start ?? 0)
      : undefined;
  if (tied === undefined || first === undefined || last === undefined) {
    const person = `unnamed:${described.role}:${described.definite}`;
    scene.genders.set(person, scene.data.roles.get(described.role) ?? 'u');
    return { ...place, person };
  }
  scene.links.push({ start: first.start, end: last.end, mention: tied });
  return { ...place, person: scene.personOf(tied), mention: tied };
}

/** The mention a role was tied to: the last before, else the only person of the article with it. */
function tiedTo(scene: Scene, role: string, at: number): number | undefined {
  const bearers = scene.ties.filter((tie) => tie.role === role);
  const before = bearers.filter((tie) => (scene.mentions[tie.mention]?.start ?? 0) < at).at(-1);
  const people = new Set(bearers.map((tie) => scene.personOf(tie.mention)));
  const tie = before ?? (people.size === 1 ? bearers[0] : undefined);
  if (tie === undefined) return undefined;
  // The latest mention of that person is the nearest antecedent.
  const person = scene.personOf(tie.mention);
  return (
    scene.antecedents.findLast((one) => one.person === person && one.mention !== undefined)
      ?.mention ?? tie.mention
  );
}

function readPronoun(
  scene: Scene,
  sentence: SentenceTokens,
  at: number,
  s: number,
  gender: Gender,
  quoted: boolean,
): void {
  const token = sentence.tokens[at];
  if (token === undefined) return;
  const object = isObject(sentence.tokens, at);
  const candidates = scene.antecedents.filter((one) => {
    if (one.sentence !== s) return true;
    if (object && isOwnSubject(sentence.tokens, one, at)) return false;
    return !(quoted && one.speaker);
  });
  const speaking = !quoted && isBesideSpeech(sentence.tokens, at, at + 1);
  const chosen = choose(
    candidates,
    { gender, sentence: s, speaking, quoted },
    (person) => scene.genders.get(person) ?? 'u',
  );
  if (chosen?.mention === undefined) return;
  scene.links.push({ start: token.start, end: token.end, mention: chosen.mention });
  scene.genders.set(chosen.person, gender);
  if (quoted) return;
  const subject = token.lower === 'he' || token.lower === 'she';
  scene.antecedents.push({
    ...chosen,
    sentence: s,
    from: at,
    to: at + 1,
    subject,
    speaker: speaking,
    owner: false,
  });
}
