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

/** Words for one calling, of which every paper has its own. */
const DIPLOMATS = new Set(['envoy', 'ambassador']);

/** Ranks of a service, which go with any office in it. */
const RANKS = new Set('captain admiral general colonel sergeant'.split(' '));

/** Words for any superior: an office only together with what it is over ("police chief"). */
const SUPERIORS = new Set('chief commander head boss'.split(' '));

/** Whom a court hears against the prosecution: a place in a trial, whatever they have learned. */
const DEFENDING = /\bdefen[cs]e (?:lawyer|attorney|counsel|barrister|solicitor)$/;
/** Places in a crew. */
const ABOARD = new Set(['flight', 'mission']);

/** Those who speak for others, which nobody does by calling: officers and directors do, mayors and engineers do not. */
const VOICES = /^spokes(?:man|woman|person)$/;

/** Callings that others speak for. */
const SPOKEN_FOR = new Set(
  'minister chancellor premier mayor governor ambassador coach judge commissioner engineer pilot striker goalkeeper midfielder defender'.split(
    ' ',
  ),
);

/** What an office may be for: two of them make two offices. */
const PORTFOLIOS = new Set(
  'police fire mission flight foreign interior home defence defense finance financial health justice sporting managing technical marketing transport energy trade education environment labour labor agriculture culture harbour prime communications operating'.split(
    ' ',
  ),
);

interface Office {
  readonly head: string;
  readonly isTop: boolean;
  /** Whether it is the second in office: "deputy mayor". */
  readonly isSecond: boolean;
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
  if (DIPLOMATS.has(first.head) && DIPLOMATS.has(second.head)) return false;
  if (VOICES.test(first.head) || VOICES.test(second.head)) {
    return SPOKEN_FOR.has(first.head) || SPOKEN_FOR.has(second.head);
  }
  if (first.isProfession !== second.isProfession) return false;
  if (isRankAndSuperior(first, second) || isRankAndSuperior(second, first)) return false;
  if (first.head === second.head || (first.isTop && second.isTop)) {
    // A deputy of one thing may be called a minister for short, but no mayor is a deputy mayor.
    if (first.head === second.head && first.isSecond !== second.isSecond)
      return first.portfolio === second.portfolio;
    return (
      first.portfolio !== undefined &&
      second.portfolio !== undefined &&
      first.portfolio !== second.portfolio
    );
  }
  return !lexicon.relatedStems(stem(first.head)).has(stem(second.head));
}

/** "General X, the police chief": a rank goes with the command. */
function isRankAndSuperior(rank: Office, superior: Office): boolean {
  return RANKS.has(rank.head) && SUPERIORS.has(superior.head);
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
  // A chief executive manages the whole, as a managing director does.
  const portfolio = /\bchief executive\b/.test(own) ? 'managing' : words.at(-2);
  const isOver = portfolio !== undefined && PORTFOLIOS.has(portfolio);
  const isPlace = DEFENDING.test(own) || ABOARD.has(portfolio ?? '');
  if (head === undefined || !(isPlace || isOfficeWord(head, isOver))) return undefined;
  return {
    head,
    isTop: TOP.has(head) || SUPERIORS.has(head),
    isProfession: PROFESSIONS.has(head) && !isPlace,
    isSecond: /\b(?:deputy|vice|assistant)\b/.test(own),
    isPast: /\b(?:former|ex|then|onetime|late|retired)\b/.test(own),
    ...(isOver ? { portfolio } : {}),
  };
}

function isOfficeWord(head: string, isOver: boolean): boolean {
  return (
    TOP.has(head) ||
    POSTS.has(head) ||
    PROFESSIONS.has(head) ||
    VOICES.test(head) ||
    (SUPERIORS.has(head) && isOver)
  );
}
