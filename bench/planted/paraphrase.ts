import type { Random } from '../random.ts';

/** Words that desks use for each other, in news of any kind. */
const SYNONYMS: readonly (readonly [from: RegExp, to: string])[] = [
  [/\binjured\b/g, 'hurt'],
  [/\binjuring\b/g, 'wounding'],
  [/\bcrash\b(?! barrier)/g, 'accident'],
  [/\bofficials said\b/g, 'authorities said'],
  [/\bevacuated\b/g, 'moved to safety'],
  [/\bwithout power\b/g, 'without electricity'],
  [/\bdied\b/g, 'lost their lives'],
  [/\bjobs\b/g, 'posts'],
  [/\bemployees\b/g, 'staff members'],
  [/\bfirms\b/g, 'companies'],
  [/\bbegan\b/g, 'started'],
  [/\bdeal\b/g, 'agreement'],
  [/\bDoctors\b/g, 'Medics'],
  [/\bdoctors\b/g, 'medics'],
  [/\bpolice said\b/g, 'according to police'],
  [/\btook place\b/g, 'was held'],
  [/\btakes place\b/g, 'is being held'],
  [/\bplanned for\b/g, 'scheduled for'],
  [/\btold reporters\b/g, 'told journalists'],
  [/\binvestors\b/g, 'savers'],
  [/\bjailed for\b/g, 'sent to prison for'],
  [/\bhead of the\b/g, 'chief of the'],
  [/\bled by\b/g, 'headed by'],
  [/\bwas attended by\b/g, 'drew'],
  [/\bwants\b/g, 'is asking for'],
  [/\bmade landfall\b/g, 'hit land'],
];

/** Share of the chances for a synonym that a desk takes. */
const TAKEN = 0.4;

/** A template in other words; what stands in braces stays. */
export function paraphrase(template: string, random: Random): string {
  const taken = SYNONYMS.filter(() => random.chance(TAKEN));
  return template
    .split(/(\{[^}]*\})/)
    .map((part) =>
      part.startsWith('{')
        ? part
        : taken.reduce((text, [from, to]) => text.replace(from, to), part),
    )
    .join('');
}
