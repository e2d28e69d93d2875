import { officeOf } from '../offices.ts';
import type { SceneMaker } from '../scene.ts';
import { dayAfter, publicationDay, vocabularyOf, word } from '../vocabulary.ts';

/** Talks between two states: venue, day, who led, aid, the next round, where somebody spoke of it. */
export const summit: SceneMaker = (random) => {
  const { city, person, venue } = vocabularyOf(random);
  const published = publicationDay(random);
  const [ours, theirs] = random.pick([
    ['Norway', 'Iceland'],
    ['Peru', 'Ecuador'],
    ['Ghana', 'Togo'],
    ['Thailand', 'Laos'],
  ]);
  return {
    published,
    facts: {
      town: city(),
      seat: city(),
      hall: venue(['Hotel', 'Palace', 'Conference Centre']),
      day: { kind: 'day', date: dayAfter(published, -random.int(1, 4)) },
      next: { kind: 'day', date: dayAfter(published, random.int(10, 40)) },
      hour: { kind: 'clock', minutes: random.int(14, 23) * 60 },
      ours: word(ours ?? ''),
      theirs: word(theirs ?? ''),
      leader: person(),
      rival: person(),
      official: person(),
      office: officeOf('state', random),
      aid: { kind: 'sum', millions: random.int(12, 95), currency: random.pick(['$', '€']) },
      guards: { kind: 'count', value: random.int(310, 990) },
      points: { kind: 'count', value: random.int(11, 30) },
      length: { kind: 'count', value: random.int(3, 9) },
    },
    headlines: [
      '{ours} and {theirs} agree on border',
      'Border deal after talks in {town}',
      'Handshakes, and a border deal',
    ],
    points: [
      [
        'Negotiators of {ours} and {theirs} met in {town} on {day} and agreed on a plan for their border.',
        '{ours} and {theirs} agreed on a border plan at talks in {town} on {day}.',
        'Talks between {ours} and {theirs} in {town} on {day} ended with an agreement on the border.',
      ],
      [
        'The talks took place at {hall} and lasted {length} hours.',
        'The two sides met at {hall} for {length} hours.',
        'For {length} hours the delegations met at {hall} behind closed doors.',
      ],
      [
        '{leader} led the delegation of {ours}.',
        'The delegation of {ours} was led by {leader}.',
        '{leader} headed the {ours} delegation.',
      ],
      [
        '{theirs} was represented by {rival}.',
        '{rival} represented {theirs}.',
        'Representing {theirs} was {rival}.',
      ],
      [
        'The plan has {points} points.',
        'All {points} points of the plan will be published.',
        'Of the {points} points only one is in dispute.',
      ],
      [
        '“It is a good day for both peoples,” said {official}, the {office} of {ours}.',
        '{official}, {office} of {ours}, spoke to reporters in {seat} of a breakthrough.',
        '“Nobody got all that they wanted,” {ours} {office} {official} told reporters in {seat}.',
      ],
      [
        'The plan includes {aid} in aid for villages on the border.',
        'Villages will receive {aid} in aid.',
        'Aid of {aid} was promised to the villages.',
      ],
      [
        'The next round of talks will be held on {next}.',
        'A further round is planned for {next}.',
        'Both sides will meet again on {next} for the next round.',
      ],
      [
        'Outside, {guards} police officers stood guard.',
        'The meeting was guarded by {guards} police officers.',
        '{Guards} police officers had closed the streets.',
      ],
      [
        'The deal was signed at {hour}.',
        'It was {hour} when the agreement was signed.',
        'They signed the agreement at {hour}, long after the kitchens had closed.',
      ],
      [
        'The war of 1998 began over the same river.',
        'In 1998 the two had gone to war over it.',
        'Their last talks, in 2016, ended without a result.',
      ],
    ],
    questions: {
      town: ['/where talks', '/where {ours} {theirs} talks', '/where talks held'],
      hall: ['/where talks', '/where delegations met'],
      day: ['/when talks', '/when {ours} and {theirs} met'],
      next: ['/when next round', '/when next round of talks'],
      hour: ['/when time of the signing', '/ask what time was the agreement signed?'],
      leader: ['/who led the delegation of {ours}', '/who led {ours} delegation'],
      rival: ['/who represented {theirs}', '/ask who represented {theirs}?'],
      office: ['/who {official}'],
      aid: ['/howmany aid', '/ask how much aid will the villages receive?'],
      guards: ['/howmany police officers', '/howmany officers'],
      points: ['/howmany points', '/howmany points of the plan'],
      length: ['/howmany hours talks lasted', '/ask how long did the talks last?'],
    },
    others: ['/said {official}', '/what border plan', '/who {leader}', '/what agreement'],
  };
};
