import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import { type NounPhrase, phraseName, phraseSpan } from '../noun-phrase.ts';
import type { Paragraph, Scene } from '../scene.ts';
import { isBodyNoun, isSubjectPronoun } from '../words.ts';
import { type Descriptions, describePeople } from './descriptions.ts';
import { eventsOf } from './events.ts';
import { type Gender, genderOf, phraseGender } from './gender.ts';
import { type Known, knownFrom } from './memory.ts';

/** Who says something: the words that name them, and the name where it is known. */
export interface Speaker {
  readonly span: Span;
  /** Position in `scene.names`. */
  readonly name?: number;
}

/** A pronoun's antecedent is looked for no farther back than this many mentions … */
const PRONOUN_REACH = 12;
/** … and what "the company" means no farther than this many. */
const MEMORY = 60;

interface Context {
  readonly scene: Scene;
  readonly descriptions: Descriptions;
  /** By surname, lower case. */
  readonly genders: Map<string, Gender>;
  readonly memory: Known[];
}

/**
 * The speakers of the attributions, which must be in the order of the text. A pronoun is the last
 * speaker or subject before it that it fits; "the judge" is who was last called so.
 */
export function resolveSpeakers(
  scene: Scene,
  attributions: readonly Attribution[],
): ReadonlyMap<Attribution, Speaker> {
  const context: Context = {
    scene,
    descriptions: describePeople(scene),
    genders: new Map(),
    memory: [],
  };
  const speakers = new Map<Attribution, Speaker>();
  for (const { paragraph, phrase, attribution } of eventsOf(scene, attributions)) {
    const head = paragraph.tokens[phrase.head];
    const pronoun = head !== undefined && isSubjectPronoun(head) ? head.lower : undefined;
    const speaker =
      pronoun === undefined
        ? described(context, paragraph, phrase)
        : antecedent(context, pronoun, phraseSpan(paragraph, phrase));
    if (attribution !== undefined) speakers.set(attribution, speaker);
    remember(context, paragraph, phrase, { speaker, pronoun });
  }
  return speakers;
}

/** Whom a phrase that is no pronoun names or describes. */
function described(context: Context, paragraph: Paragraph, phrase: NounPhrase): Speaker {
  const { scene, descriptions, memory } = context;
  const span = phraseSpan(paragraph, phrase);
  const name = phraseName(scene, paragraph, phrase);
  if (name !== undefined) return { span, name };
  const head = paragraph.tokens[phrase.head];
  const definite = paragraph.tokens[phrase.from]?.lower === 'the' && phrase.to - phrase.from <= 4;
  if (head === undefined || !definite) return { span };
  const person = descriptions.get(head.lower)?.findLast(({ at }) => at < span.start)?.name;
  if (person !== undefined) return { span, name: person };
  if (!isBodyNoun(head)) return { span };
  const body = memory.findLast((one) => one.sort === 'body' && one.name !== undefined)?.name;
  return body === undefined ? { span } : { span, name: body };
}

/** Whom a pronoun means; for someone without a name, the words that describe them are the span. */
function antecedent(context: Context, pronoun: string, span: Span): Speaker {
  const gender = genderOf(pronoun);
  const sorts = pronoun === 'it' ? ['body'] : pronoun === 'they' ? ['group', 'body'] : ['person'];
  const found = context.memory.slice(-PRONOUN_REACH).findLast((one) => {
    const known = one.name === undefined ? one.gender : genderOfName(context, one.name);
    const fits = gender === undefined || known === undefined || known === gender;
    return fits && sorts.includes(one.sort);
  });
  if (found === undefined) return { span };
  return found.name === undefined ? { span: found.span } : { span, name: found.name };
}

function remember(
  context: Context,
  paragraph: Paragraph,
  phrase: NounPhrase,
  found: { readonly speaker: Speaker; readonly pronoun: string | undefined },
): void {
  const { speaker, pronoun } = found;
  const { scene, memory, genders } = context;
  if (speaker.name !== undefined) {
    const gender = pronoun === undefined ? phraseGender(paragraph, phrase) : genderOf(pronoun);
    if (gender !== undefined) genders.set(surname(scene, speaker.name), gender);
  }
  const known =
    pronoun === undefined
      ? knownFrom(scene, paragraph, phrase, speaker.name)
      : memory.findLast(
          ({ name, span }) => name === speaker.name && (name ?? span) === (name ?? speaker.span),
        );
  if (known === undefined) return;
  memory.push(known);
  if (memory.length > 2 * MEMORY) memory.splice(0, MEMORY);
}

function genderOfName({ scene, genders }: Context, name: number): Gender | undefined {
  return genders.get(surname(scene, name));
}

/** The last word of a name: what its longer and shorter forms have in common. */
function surname(scene: Scene, name: number): string {
  return (scene.names[name]?.text ?? '').split(' ').at(-1)?.toLowerCase() ?? '';
}
