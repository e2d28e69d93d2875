/**
 * English words that say nothing about what a passage is about: the closed classes, and the
 * contractions that the tokenizer leaves whole. "us" is not among them, since it is also a country.
 */
const CLASSES = {
  articles: 'a an the',
  demonstratives: 'this that these those such',
  pronouns:
    'i me my mine myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves one ones',
  questionWords: 'who whom whose which what when where why how whether',
  conjunctions: 'and or but nor so yet if then than because as while though although unless',
  prepositions:
    'of in on at to for from by with about into onto over under between among through during before after above below up down out off against within without upon toward towards via per',
  auxiliaries:
    'be am is are was were been being do does did doing done have has had having can could may might must shall should will would ought',
  negations: 'no not none neither',
  adverbs:
    'there here again further once also too very just only even still quite more most much many any some all both each every either few other another same own now',
  contractions:
    'im ive id youre youve hes shes theyre theyve weve dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt thats theres whats',
} as const;

const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(CLASSES).flatMap((words) => words.split(' ')),
);

/** Whether a lower-case word is too common to search for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
