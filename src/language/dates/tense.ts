export type Tense = 'past' | 'future';

/** How far back and ahead the verb may stand, in code units: about one clause. */
const BACK = 120;
const AHEAD = 70;

/** Words that put what stands behind them after the publication. */
const FUTURE = new Set(
  "will won't shall ll would going scheduled expected due set slated planned plans plan planning hopes prepares preparing upcoming next ahead until by deadline poised bound ready begins starts opens continues resumes aims vows".split(
    ' ',
  ),
);

/** Finite verbs of the past, beside those in -ed: being, having, and what news text reports with. */
const PAST = new Set(
  'was were had did said told has have been began came went made took met left found held saw got gave won lost hit fell rose sent shot spoke wrote read ran led kept broke caught felt stood struck since ago last'.split(
    ' ',
  ),
);

const NO_VERBS = new Set(
  'hundred need indeed speed seed feed red bed wounded armed united embattled unidentified exceed proceed'.split(
    ' ',
  ),
);

const WORD = /[A-Za-z]+/g;
const SENTENCE_END = /[.!?]["')]?\s+(?=["'(]?[A-Z])/;

/**
 * Whether the nearest verb tells of the past or of the future: first back to the start of the
 * sentence, then ahead ("On Saturday the council will …"). Undefined where no verb tells.
 */
export function tenseAround(text: string, start: number, end: number): Tense | undefined {
  const before =
    text
      .slice(Math.max(0, start - BACK), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(end, end + AHEAD).split(SENTENCE_END)[0] ?? '';
  return lookBack(before.match(WORD) ?? []) ?? lookAhead(after.match(WORD) ?? []);
}

function lookBack(words: readonly string[]): Tense | undefined {
  let infinitive = false;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]?.toLowerCase() ?? '';
    const before = words[i - 1]?.toLowerCase() ?? '';
    if (FUTURE.has(word)) return 'future';
    if (isParticiple(word) || PAST.has(word)) {
      // "will be released", "to be opened": the auxiliary decides.
      if (before !== 'be' && before !== 'get') return 'past';
    }
    if (word === 'to' && /^[a-z]/.test(words[i + 1] ?? '')) infinitive ||= isVerbLike(words[i + 1]);
    if (word === 'may' || word === 'could' || word === 'can') return 'future';
  }
  return infinitive ? 'future' : undefined;
}

function lookAhead(words: readonly string[]): Tense | undefined {
  for (const word of words.slice(0, 10)) {
    const lower = word.toLowerCase();
    if (FUTURE.has(lower)) return 'future';
    if (PAST.has(lower) || isParticiple(lower)) return 'past';
  }
  return undefined;
}

function isParticiple(word: string): boolean {
  return word.length > 4 && word.endsWith('ed') && !NO_VERBS.has(word);
}

/** "to meet" and not "to the", "to school on": nouns slip through, articles and pronouns do not. */
function isVerbLike(word: string | undefined): boolean {
  return (
    word !== undefined &&
    !/^(?:the|a|an|his|her|its|their|this|that|all|some|us|it|them|him|me|date)$/.test(word)
  );
}
