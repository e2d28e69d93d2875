import { describe, expect, it } from 'vitest';
import { createLexicon, LexiconData } from '../../src/language/lexicon.ts';
import { stem } from '../../src/language/stem.ts';
import { isStopWord } from '../../src/language/stop-words.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { readYaml } from '../../src/settings/read-yaml.ts';
import { RELATED, UNRELATED } from './lexicon-pairs.ts';

const data = await readYaml('config/lexicon.yaml', LexiconData);
const lexicon = createLexicon(data);

/** As questions and sentences do it: by a word's own form and by its dictionary form. */
function areRelated(a: string, b: string): boolean {
  const stems = formsOf(b).map(stem);
  return formsOf(a).some((form) => stems.some((one) => lexicon.related(form).has(one)));
}

function formsOf(word: string): readonly string[] {
  return [word, ...tokenize(word).map(({ lemma }) => lemma)];
}

/** More would mean that a word stands for too much to be worth anything in a question. */
const MOST_RELATED = 16;

describe('the synonyms of config/lexicon.yaml', () => {
  it.each(RELATED)('relate words of $domain', ({ pairs }) => {
    expect(pairs.filter(([a, b]) => !areRelated(a, b) || !areRelated(b, a))).toEqual([]);
  });

  it.each(UNRELATED)('keep words of $domain apart', ({ pairs }) => {
    expect(pairs.filter(([a, b]) => areRelated(a, b) || areRelated(b, a))).toEqual([]);
  });

  it('repeat no word in a group, nor its stem', () => {
    const repeated = data.synonyms.filter((group) => new Set(group.map(stem)).size < group.length);
    expect(repeated).toEqual([]);
  });

  it('have no group that lies within another', () => {
    const groups = data.synonyms.map((group) => new Set(group.map(stem)));
    const within = groups.filter((one) =>
      groups.some((other) => other !== one && [...one].every((word) => other.has(word))),
    );
    expect(within.map((one) => [...one])).toEqual([]);
  });

  it('are single words, as the tokenizer cuts them, that a question may look for', () => {
    const words = new Set(data.synonyms.flat());
    const useless = [...words].filter(
      (word) => word !== word.toLowerCase() || tokenize(word).length !== 1 || isStopWord(word),
    );
    expect(useless).toEqual([]);
  });

  it('are spelt as the tagger spells dictionary forms', () => {
    const words = [...new Set(data.synonyms.flat())];
    const british = words
      .filter((word) => /(?:our|ise|yse|tre|lled)$/.test(word))
      .filter((word) => {
        const [token] = tokenize(word);
        return token !== undefined && token.lemma !== word;
      });
    expect(british).toEqual([]);
  });

  it('let no word stand for too much', () => {
    const alone = createLexicon({ ...data, kinds: {} });
    const broad = data.synonyms.flat().filter((word) => alone.related(word).size > MOST_RELATED);
    expect([...new Set(broad)]).toEqual([]);
  });

  it('name no month or weekday, which would match every date', () => {
    const calendar = ['march', 'may', 'august', 'monday', 'friday', 'sunday'];
    expect(calendar.filter((word) => lexicon.related(word).size > 1)).toEqual([]);
  });

  it('rate a synonym below the word itself', () => {
    const related = lexicon.related('blaze');
    expect(related.get('blaze')).toBe(1);
    expect(related.get('fire')).toBeLessThan(1);
  });

  it('have nothing for a word that they do not know', () => {
    expect([...lexicon.related('zorblatt')]).toEqual([['zorblatt', 1]]);
  });
});

describe('the kinds of config/lexicon.yaml', () => {
  it.each(Object.entries(data.kinds))('%s covers words as the tokenizer cuts them', (_, words) => {
    expect(words.filter((word) => tokenize(word).length !== 1)).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('rate a narrower word below a synonym, and the wider one not at all', () => {
    expect(lexicon.related('car').get('hatchback')).toBeLessThan(
      lexicon.related('car').get('automobil') ?? 0,
    );
    expect(lexicon.related('hatchback').has('car')).toBe(false);
  });
});

describe('the word lists of config/lexicon.yaml', () => {
  const lists = [
    ['light', data.light],
    ['lightVerbs', data.lightVerbs],
    ['bodyParts', data.bodyParts],
    ['events', data.events],
  ] as const;

  it.each(lists)('%s: single lower-case words, none twice', (_name, words) => {
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it.each(['number', 'people', 'location', 'exactly', 'details', 'told', 'scheduled', 'latest'])(
    'a question rests little on "%s"',
    (word) => {
      expect(lexicon.isLight(word) || lexicon.isLight(tokenize(word)[0]?.lemma ?? word)).toBe(true);
    },
  );

  it.each(['killed', 'ferry', 'women', 'begin', 'cause', 'first', 'vote', 'weapon', 'deal'])(
    'a question may rest on "%s"',
    (word) => {
      expect(lexicon.isLight(word)).toBe(false);
    },
  );

  it('light words are no occasions', () => {
    expect(data.events.filter((word) => lexicon.isLight(word))).toEqual([]);
  });

  it.each(['hold', 'host', 'schedule', 'culminate', 'locate'])(
    '"%s" says little of its own',
    (verb) => {
      expect(lexicon.isLightVerb(verb)).toBe(true);
    },
  );

  it.each(['say', 'tell', 'kill', 'announce', 'sign', 'postpone', 'arrest', 'leave'])(
    '"%s" has a place and a date of its own',
    (verb) => {
      expect(lexicon.isLightVerb(verb)).toBe(false);
    },
  );

  it.each([
    'talks',
    'derailment',
    'heist',
    'by-election',
    'referendum',
    'semi-final',
    'quake',
    'wedding',
  ])('"%s" is an occasion', (word) => {
    expect(lexicon.isEvent(word.split('-').at(-1) ?? word)).toBe(true);
  });

  it.each([
    'land',
    'executive',
    'party',
    'train',
    'department',
    'government',
    'price',
    'team',
    'film',
    'screen',
  ])('"%s" is no occasion', (word) => {
    expect(lexicon.isEvent(word)).toBe(false);
  });

  it.each(['shoulder', 'thighs', 'teeth', 'forearm'])('"%s" is a part of the body', (word) => {
    expect(lexicon.isBodyPart(word)).toBe(true);
  });

  it.each(['temple', 'palm', 'early', 'headquarters', 'china', 'body'])('"%s" is none', (word) => {
    expect(lexicon.isBodyPart(word)).toBe(false);
  });
});

function share(a: string, b: string): boolean {
  const heads = lexicon.roleHeads(b);
  return lexicon.roleHeads(a).some((head) => heads.includes(head));
}

describe('the roles of config/lexicon.yaml', () => {
  it.each([
    ['special envoy', 'the envoy of the island state'],
    ['chief negotiator', 'presidential envoy'],
    ['senior aide', 'foreign policy adviser'],
    ['foreign secretary', 'top diplomat'],
    ['minister of defence', 'defense secretary'],
    ['CEO', 'chief executive officer of the airline'],
    ['chairwoman of the board', 'chair'],
    ['head of state', 'president'],
    ['premier', 'prime minister'],
    ['spokeswoman for the ministry', 'press secretary'],
    ['defence lawyer', 'attorney'],
    ['district attorney', 'chief prosecutor'],
    ['the accused', 'alleged gunman'],
    ['head coach', 'manager of the club'],
    ['goalkeeper', 'player'],
    ['founder and chief executive', 'co-founder'],
    ['member of parliament', 'lawmakers'],
    ['pontiff', 'Pope'],
    ['headteacher', 'school principal'],
    ['half-brother', 'younger brother'],
    ['running mate', 'vice-presidential candidate'],
    ['police commissioner', 'chief of police'],
    ['skipper of the trawler', 'captain'],
    ['seismologist', 'researcher'],
  ])('%s and %s may be one', (a, b) => {
    expect(share(a, b)).toBe(true);
  });

  it.each([
    ['mayor', 'governor'],
    ['mayor', 'deputy mayor'],
    ['president', 'vice president'],
    ['president', 'president-elect'],
    ['prime minister', 'deputy prime minister'],
    ['prime minister', 'foreign minister'],
    ['foreign minister', 'defence minister'],
    ['finance minister', 'treasurer of the club'],
    ['attorney general', 'attorney'],
    ['head coach', 'assistant coach'],
    ['head coach', 'head of the federation'],
    ['brother', 'brother-in-law'],
    ['mother', 'mother-in-law'],
    ['pilot', 'co-pilot'],
    ['chief executive', 'chief financial officer'],
    ['chief of staff', 'party chief'],
    ['chairman', 'vice chairman'],
    ['judge', 'prosecutor'],
    ['lawyer', 'prosecutor'],
    ['police officer', 'army officer'],
    ['suspect', 'victim'],
    ['journalist', 'editor'],
    ['principal', 'deputy headteacher'],
    ['secretary general', 'secretary of state'],
    ['lawmaker', 'councillor'],
    ['husband', 'ex-husband'],
    ['head of mission', 'ahead of schedule'],
  ])('%s and %s are two', (a, b) => {
    expect(share(a, b)).toBe(false);
  });

  it('list every description under one head only', () => {
    const phrases = Object.entries(data.roles)
      .flatMap(([head, narrower]) => [head, ...narrower])
      .map((phrase) => phrase.replace(/[^a-z]+/g, ' '));
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it.each(['', '—', '🙂', 'x'.repeat(100_000)])('find nothing in an odd description', (text) => {
    expect(lexicon.roleHeads(text)).toEqual([]);
  });

  it('exclude only descriptions that are not one and the same', () => {
    const same = data.exclusiveRoles.filter(
      ([a, b]) =>
        a === b || (share(a, b) && a.split(' ').length === 1 && b.split(' ').length === 1),
    );
    expect(same).toEqual([]);
    const pairs = data.exclusiveRoles.map((pair) => pair.toSorted().join(' / '));
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
  });

  it.each([
    ['former', 'current'],
    ['husband', 'brother'],
    ['mother', 'sister'],
    ['informal', 'adviser'],
    ['winner', 'loser'],
  ])('let one person be %s and %s, in two regards', (a, b) => {
    const excluded = data.exclusiveRoles.some((pair) => pair.includes(a) && pair.includes(b));
    expect(excluded).toBe(false);
  });
});
