import type { Lexicon } from '../../language/lexicon.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import type { Group } from '../draft.ts';
import type { FacetQuestion, Vocabulary } from '../draft-for.ts';
import type { RosterConflict } from '../rosters/compare-rosters.ts';
import type { HeldApart } from '../rosters/held-apart.ts';
import { type Participant, rosterText } from '../rosters/roster.ts';
import { rosterConflicts } from '../rosters/roster-conflicts.ts';
import { shortened } from '../shortened.ts';
import { occasionWord } from './occasion-word.ts';
import type { Told } from './told.ts';

/** What a list of one side is worth; less for a list of all. */
const FIT = { side: 0.9, parties: 0.85 } as const;

/** Lists of who took part that exclude each other. */
export async function attended(
  library: Library,
  vocabulary: Vocabulary,
  telling: readonly Evidence[],
): Promise<readonly Told[]> {
  const { lists, apart } = await rosterConflicts(library, vocabulary);
  return [
    ...lists.map((conflict) => toldBy(conflict, telling, vocabulary.lexicon)),
    ...apart.map(toldApart),
  ];
}

/** "Talks with X took place separately" against a list that has X among others. */
function toldApart({ evidence, claim, together }: HeldApart): Told {
  const value = shortened(evidence.text);
  const argument = `separate talks ${partyText(together)}`;
  return {
    question: { kind: 'facet', text: `/what ${argument}`, facet: 'what', argument },
    sides: [
      { value, candidates: [{ evidence, claim, score: FIT.parties }] },
      groupOf(together, together.text, FIT.parties),
    ],
    conflict: {
      kind: 'statement',
      certainty: 'perhaps-other-occasion',
      reason: { kind: 'statements-differ', a: value, b: together.text },
    },
  };
}

/** The name of the state or body that somebody is of. */
function partyText({ evidence, parties, text }: Participant): string {
  const [key] = parties;
  const at = key === undefined ? undefined : evidence.keys.get(key)?.[0];
  return evidence.tokens[at?.word ?? -1]?.text ?? text;
}

function toldBy(conflict: RosterConflict, telling: readonly Evidence[], lexicon: Lexicon): Told {
  const [first, second] = conflict.sides;
  const a =
    conflict.of === 'side'
      ? groupOf(first, first.text, FIT.side)
      : groupOf(first, rosterText(conflict.a), FIT.parties);
  const b = groupOf(second, second.text, FIT[conflict.of]);
  return {
    question: questionOf(conflict, telling, lexicon),
    sides: [a, b],
    conflict: {
      kind: 'participants',
      certainty: 'perhaps-other-occasion',
      reason: { kind: 'lists-differ', a: a.value, b: b.value },
    },
  };
}

function groupOf({ evidence, claim, entity }: Participant, value: string, score: number): Group {
  return {
    value,
    candidates: [{ evidence, claim, score, ...(entity === undefined ? {} : { entity }) }],
  };
}

function questionOf(
  conflict: RosterConflict,
  telling: readonly Evidence[],
  lexicon: Lexicon,
): FacetQuestion {
  const { a, b } = conflict;
  const argument =
    conflict.of === 'side'
      ? `represented ${sideText(conflict)}`
      : (occasionWord(telling, [a.article, b.article], lexicon) ?? 'participants');
  return { kind: 'facet', text: `/who ${argument}`, facet: 'who', argument };
}

function sideText({ a, b }: RosterConflict): string {
  const { evidence, claim } = (a.side === undefined ? b : a).participants[0];
  return evidence.tokens[claim.side ?? 0]?.text ?? '';
}
