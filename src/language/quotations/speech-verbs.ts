/** How a verb of speaking is used, and what has to stand around it before it counts as one. */
export interface SpeechVerb {
  /** `people`: evidence "speaks" too ("figures suggest"), so the subject must be someone. */
  readonly subject: 'any' | 'people';
  /**
   * How what was said may follow: `sure` (whatever follows "said"), `bare` ("insisted it rained"), `careful` (also without "that", but
   * the verb has other senses: "added 12 seats"), `that`, or `no` clause at all ("shouted").
   */
  readonly clause: 'sure' | 'bare' | 'careful' | 'that' | 'no';
  /** Whether a listener may stand between the verb and what was said ("told reporters"). */
  readonly listener: boolean;
  /** Whether "to …" after it is what was said ("vowed to appeal"). */
  readonly infinitive: boolean;
  /** Whether its object is what was said ("described the talks as open"). */
  readonly object: boolean;
  /** Whether it may stand after what was said without quotation marks ("it rained, he said"). */
  readonly trails: boolean;
  /** Whether it says that something is not so. */
  readonly denial: boolean;
  /** Words that must follow the verb directly ("pointed" is speech only with "out"). */
  readonly particles: readonly string[];
}

/** The form of a verb: "say", "says", "said", "saying". */
export type VerbForm = 'base' | 'present' | 'past' | 'ing';

/** A word that may be a verb of speaking: its form, and the uses of the verb, special ones first. */
export interface SpeechWord {
  readonly form: VerbForm;
  readonly uses: readonly SpeechVerb[];
}

const PLAIN: SpeechVerb = {
  subject: 'any',
  clause: 'bare',
  listener: false,
  infinitive: false,
  object: false,
  trails: true,
  denial: false,
  particles: [],
};

const CAREFUL: Partial<SpeechVerb> = { clause: 'careful' };
const PEOPLE: Partial<SpeechVerb> = { clause: 'careful', subject: 'people' };
const OBJECT: Partial<SpeechVerb> = {
  clause: 'no',
  subject: 'people',
  object: true,
  trails: false,
};

/** Lemmas that share a use. A lemma may stand in several rows: the first whose particles fit holds. */
const USES: readonly (readonly [string, Partial<SpeechVerb>])[] = [
  ['insist', { ...OBJECT, particles: ['on'] }],
  ['warn caution complain', { ...OBJECT, particles: ['of'] }],
  ['warn caution', { ...OBJECT, particles: ['against'] }],
  ['confess admit', { ...OBJECT, particles: ['to'] }],
  ['confess', {}],
  ['say', { clause: 'sure' }],
  ['insist argue testify contend allege assert declare concede admit', {}],
  ['acknowledge', {}],
  ['tell inform assure remind warn caution', { listener: true }],
  ['explain complain boast joke quip remark swear reiterate claim add state stress', CAREFUL],
  ['emphasize emphasise predict note report tweet recall observe comment', CAREFUL],
  ['hint conclude forecast estimate disclose suggest indicate signal reveal', PEOPLE],
  ['write', { clause: 'that' }],
  ['reply respond answer retort counter', { clause: 'that', trails: false }],
  ['advise', { ...PEOPLE, listener: true, clause: 'that' }],
  ['confirm announce', { ...PEOPLE, object: true }],
  ['deny', { ...PEOPLE, object: true, denial: true }],
  ['promise', { ...PEOPLE, listener: true, infinitive: true }],
  ['vow pledge threaten', { ...PEOPLE, infinitive: true }],
  ['demand propose recommend maintain', { ...PEOPLE, clause: 'that' }],
  ['urge', { ...PEOPLE, clause: 'that', object: true }],
  ['ask', { clause: 'no', subject: 'people', listener: true, trails: false }],
  ['shout yell whisper scream cry read continue', { clause: 'no', trails: false }],
  ['charge', { ...PEOPLE, clause: 'that' }],
  ['describe denounce condemn outline praise criticise criticize accuse blame', OBJECT],
  ['call appeal', { ...OBJECT, particles: ['for'] }],
  ['call', { ...OBJECT, particles: ['on'] }],
  ['call dismiss label brand hail', OBJECT],
  ['rule', { ...OBJECT, particles: ['out'] }],
  ['rule', PEOPLE],
  ['refer', { ...OBJECT, particles: ['to'] }],
  ['cast', { ...OBJECT, particles: ['doubt', 'on'] }],
  ['point', { ...PEOPLE, clause: 'bare', particles: ['out'] }],
  ['make', { ...PEOPLE, clause: 'bare', particles: ['clear'] }],
  ['make', { ...PEOPLE, clause: 'bare', particles: ['it', 'clear'] }],
];

const IRREGULAR = new Map<string, readonly string[]>([
  ['say', ['said']],
  ['tell', ['told']],
  ['write', ['wrote', 'written']],
  ['swear', ['swore', 'sworn']],
  ['read', ['read']],
  ['cast', ['cast']],
  ['make', ['made']],
  ['forecast', ['forecast', 'forecasted']],
  ['signal', ['signalled', 'signaled']],
  ['label', ['labelled', 'labeled']],
]);

/** Regular verbs whose last consonant doubles. */
const DOUBLING = new Set(['admit', 'quip', 'refer']);

const WORDS = new Map<string, SpeechWord>(
  USES.flatMap(([lemmas]) => lemmas.split(' ')).flatMap((lemma) => {
    const uses = USES.filter(([lemmas]) => lemmas.split(' ').includes(lemma)).map(
      ([, use]): SpeechVerb => ({ ...PLAIN, ...use }),
    );
    return forms(lemma).map(([word, form]): [string, SpeechWord] => [word, { form, uses }]);
  }),
);

/** Forms that are nothing but a verb of speaking, whatever the tagger makes of them. */
const UNMISTAKABLE = new Set(['said', 'says', 'told', 'tells', 'testified', 'insisted', 'wrote']);

/** The verb of speaking that a lower-case word may be; undefined for every other word. */
export function speechWord(lower: string): SpeechWord | undefined {
  return WORDS.get(lower);
}

/** Whether the word is a verb of speaking even where the tagger calls it a noun or adjective. */
export function isUnmistakable(lower: string): boolean {
  return UNMISTAKABLE.has(lower);
}

function forms(lemma: string): [string, VerbForm][] {
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/, '');
  const regular = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const present = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const ing = ['signal', 'label'].includes(lemma)
    ? [`${lemma}ing`, `${lemma}ling`]
    : [`${stem}ing`];
  return [
    [lemma, 'base'],
    [present, 'present'],
    ...ing.map((word): [string, VerbForm] => [word, 'ing']),
    ...(IRREGULAR.get(lemma) ?? [regular]).map((word): [string, VerbForm] => [word, 'past']),
  ];
}
