import type { ClaimRule, RoleClaim } from '../claim.ts';
import { namesIn } from '../words.ts';

const COURTESY = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)\.?$/i;

/** "Estonian President X", "Judge Y": the words before a person's name that say what they are. */
export const roleTitle: ClaimRule = (reading, sentence) =>
  namesIn(reading, sentence).flatMap(({ name, index }): RoleClaim[] => {
    const { title } = name;
    if (title === undefined || COURTESY.test(reading.document.text.slice(title.start, title.end)))
      return [];
    return [
      {
        facet: 'role',
        rule: 'role-title',
        start: title.start,
        end: title.end,
        sentence: sentence.index,
        modality: 'asserted',
        name: index,
      },
    ];
  });
