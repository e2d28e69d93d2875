import type { Lexicon } from '../language/lexicon.ts';
import { plain } from '../language/plain.ts';
import { fullForm } from '../language/shortened-titles.ts';
import { stem } from '../language/stem.ts';

/** Offices at the top of a body, which one person may well hold together or be called by turns. */
const TOP = new Set(
  'director manager president secretary chairman chairwoman chair executive officer owner founder partner'.split(
    ' ',
  ),
);

/**
 * Other offices and ranks, of which one person has one at a time. Kinship, nationality, fame and
 * standing in a court case add up and are left out, and so are words for any superior ("boss",
 * "head", "chief").
 */
const POSTS = new Set(
  (
    'master treasurer captain minister chancellor premier mayor governor ambassador envoy consul senator deputy councillor coach manager judge magistrate ' +
    'editor commissioner prosecutor copilot mate steward purser headteacher principal dean rector provost bishop sheriff warden registrar ombudsman ' +
    'admiral general colonel major lieutenant sergeant corporal marshal striker goalkeeper midfielder defender winger bursar clerk coroner'
  ).split(' '),
);

/**
 * What people have learned: of two professions one is likely wrong, but an engineer may well be a
 * minister, and a lawyer a director.
 */
const PROFESSIONS = new Set(
  (
    'engineer pilot driver lawyer solicitor barrister surgeon doctor physician dentist vet pharmacist nurse midwife paramedic teacher lecturer accountant ' +
    'auditor economist geologist biologist chemist physicist astronomer architect surveyor journalist actor singer painter sculptor photographer ' +
    'fisherman farmer miner electrician plumber carpenter bricklayer welder baker butcher hairdresser tailor firefighter soldier sailor translator librarian'
  ).split(' '),
);

/** What an office may be for: two of them make two offices. */
const PORTFOLIOS = new Set(
  'foreign interior home defence defense finance financial health justice sporting managing technical marketing transport energy trade education environment labour labor agriculture culture harbour prime communications operating'.split(
    ' ',
  ),
);

interface Office {
  readonly head: string;
  readonly isTop: boolean;
  readonly isProfession: boolean;
  /** Whether it is over: an office before and one now add up. */
  readonly isPast: boolean;
  readonly portfolio?: string;
}

/**
 * Whether two descriptions give one person two offices that one person is unlikely to have: other
 * callings ("finance director", "harbour master"), or one office for two things ("foreign minister",
 * "interior minister"). What is only fuller ("director", "finance director") is not apart.
 */
export function areOfficesApart(a: string, b: string, lexicon: Lexicon): boolean {
  const first = officeOf(a);
  const second = officeOf(b);
  if (first === undefined || second === undefined || first.isPast !== second.isPast) return false;
  if (first.isProfession !== second.isProfession) return false;
  if (first.head === second.head || (first.isTop && second.isTop)) {
    return (
      first.portfolio !== undefined &&
      second.portfolio !== undefined &&
      first.portfolio !== second.portfolio
    );
  }
  return !lexicon.relatedStems(stem(first.head)).has(stem(second.head));
}

/** Words for a standing that no office gives. */
const INFORMAL = /\b(?:informal|informally|unofficial|unofficially|self-appointed)\b/i;

/** Kin and companions have no office by that. */
const PRIVATE = new Set([
  'brother',
  'sister',
  'mother',
  'father',
  'child',
  'wife',
  'husband',
  'friend',
  'partner',
  'victim',
  'suspect',
  'witness',
  'resident',
  'member',
]);

/** Whether one description says that a standing is informal, and the other names an office. */
export function isInformalAgainstOffice(a: string, b: string, lexicon: Lexicon): boolean {
  const isOffice = (text: string): boolean =>
    !INFORMAL.test(text) && lexicon.roleHeads(text).some((head) => !PRIVATE.has(head));
  return (INFORMAL.test(a) && isOffice(b)) || (INFORMAL.test(b) && isOffice(a));
}

/** The office that ends a description's own phrase: "the trust's former finance director", not what follows "of". */
function officeOf(description: string): Office | undefined {
  const [own = ''] = plain(description).split(
    / (?:of|for|at|in|from|with|to|who|and|until|since|named|called) |[,;(]/,
  );
  const words = own
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .map((word) => fullForm(word) ?? word);
  const head = words.at(-1);
  if (head === undefined || !(TOP.has(head) || POSTS.has(head) || PROFESSIONS.has(head)))
    return undefined;
  const portfolio = words.at(-2);
  return {
    head,
    isTop: TOP.has(head),
    isProfession: PROFESSIONS.has(head),
    isPast: /\b(?:former|ex|then|onetime|late|retired)\b/.test(own),
    ...(portfolio !== undefined && PORTFOLIOS.has(portfolio) ? { portfolio } : {}),
  };
}
