import type { Lexicon } from '../language/lexicon.ts';
import type { Claim, ClaimRule } from './claim.ts';
import { describedAnew } from './describe-links.ts';
import type { Reading } from './reading.ts';
import { numberNone } from './rules/number-none.ts';
import { numberStated } from './rules/number-stated.ts';
import {
  participantBetween,
  participantCompound,
  participantIncluded,
  participantMet,
} from './rules/participant.ts';
import { participantField } from './rules/participant-field.ts';
import { participantRepresented, participantRepresenting } from './rules/participant-represents.ts';
import { placeBody } from './rules/place-body.ts';
import { placeField } from './rules/place-field.ts';
import { placeLocative } from './rules/place-locative.ts';
import { placeSeat } from './rules/place-seat.ts';
import { roleActingFor } from './rules/role-acting-for.ts';
import { roleAgent } from './rules/role-agent.ts';
import { roleAppositionAfter } from './rules/role-apposition-after.ts';
import { roleAppositionBefore } from './rules/role-apposition-before.ts';
import { roleAs } from './rules/role-as.ts';
import { roleCompound } from './rules/role-compound.ts';
import { roleCopula } from './rules/role-copula.ts';
import { roleInverseCopula } from './rules/role-inverse-copula.ts';
import { roleMember } from './rules/role-member.ts';
import { roleRelative } from './rules/role-relative.ts';
import { roleRepresents } from './rules/role-represents.ts';
import { roleStatus } from './rules/role-status.ts';
import { roleTitle } from './rules/role-title.ts';
import { roleVerb } from './rules/role-verb.ts';
import { said } from './rules/said.ts';
import { timeStated } from './rules/time-stated.ts';

/** Every rule, in the order in which their claims are listed; an earlier one wins a tie. */
export function claimRules(lexicon: Lexicon): readonly ClaimRule[] {
  return [
    placeField,
    placeLocative(lexicon),
    placeBody(lexicon),
    placeSeat,
    timeStated,
    numberStated,
    numberNone,
    roleTitle,
    roleAppositionBefore(lexicon),
    roleAppositionAfter(lexicon),
    roleCopula(lexicon),
    roleInverseCopula(lexicon),
    roleRepresents,
    roleAgent,
    roleActingFor,
    roleRelative,
    roleVerb(lexicon),
    roleAs(lexicon),
    roleMember(lexicon),
    roleStatus,
    roleCompound(lexicon),
    participantField(lexicon),
    participantRepresenting(lexicon),
    participantRepresented(lexicon),
    participantBetween(lexicon),
    participantMet(lexicon),
    participantIncluded(lexicon),
    participantCompound(lexicon),
    said,
  ];
}

/** All claims of one article, sentence by sentence. Questions that the text itself asks claim nothing. */
export function findClaims(
  reading: Reading,
  rules: readonly ClaimRule[],
  lexicon: Lexicon,
): readonly Claim[] {
  const bySentence = reading.sentences.flatMap((sentence) =>
    rules.flatMap((rule) => rule(reading, sentence)),
  );
  return [...bySentence, ...describedAnew(reading, lexicon)];
}
