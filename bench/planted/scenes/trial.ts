import { officeOf } from '../offices.ts';
import type { SceneMaker } from '../scene.ts';
import { dayAfter, publicationDay, vocabularyOf, word } from '../vocabulary.ts';

/** A fraud trial: a sentence, a sum, a judge, counts, an appeal to come. */
export const trial: SceneMaker = (random) => {
  const { city, person, venue } = vocabularyOf(random);
  const published = publicationDay(random);
  return {
    published,
    facts: {
      town: city(),
      court: venue(['Crown Court', 'Courthouse', 'Law Courts']),
      day: { kind: 'day', date: dayAfter(published, -random.int(1, 3)) },
      appeal: { kind: 'day', date: dayAfter(published, random.int(20, 60)) },
      accused: person(),
      age: { kind: 'age', years: random.int(35, 70) },
      judge: person(),
      official: person(),
      office: officeOf('court', random),
      years: { kind: 'count', value: random.int(3, 14) },
      counts: { kind: 'count', value: random.int(5, 24) },
      investors: { kind: 'count', value: random.int(1101, 4899) },
      stolen: { kind: 'sum', millions: random.int(11, 89), currency: random.pick(['$', '€', '£']) },
      fine: { kind: 'sum', millions: random.int(2, 9), currency: '$' },
      firm: word(random.pick(['Halcyon Trust', 'Marlow Savings', 'Penrose Capital'])),
    },
    headlines: [
      '{firm} founder jailed for fraud',
      'Jail for head of {firm}',
      'Savers cheer as {accused.last} is sent down',
    ],
    points: [
      [
        '{accused}, {age}, the founder of {firm}, was sentenced to {years} years in prison on {day} for stealing {stolen} from savers.',
        'A court on {day} sentenced {accused}, who founded {firm}, to {years} years in prison for fraud.',
        '{accused} was jailed for {years} years on {day} after a fraud that cost savers {stolen}.',
      ],
      [
        'The sentence was passed at {court} in {town} by Judge {judge}.',
        'Judge {judge} handed down the sentence at {court} in {town} to a full gallery.',
        'At {court}, in {town}, Judge {judge} spoke for an hour before passing sentence.',
      ],
      [
        'The jury had convicted {accused.last} on {counts} counts of fraud.',
        '{accused.last} had been found guilty of {counts} counts of fraud.',
        'Jurors took two days to return guilty verdicts on {counts} counts of fraud.',
      ],
      [
        'About half of the {investors} investors who were cheated are pensioners.',
        'In all {investors} investors were cheated, the court heard.',
        'The fraud cheated {investors} investors, many of them retired.',
      ],
      [
        'Of the {stolen} that was stolen, little has been found.',
        'He stole {stolen} over nine years, the indictment said.',
        'Investigators say {stolen} was stolen, most of it spent on boats.',
      ],
      [
        'The {office}, {official}, said the case had laid bare a scandal.',
        '“This was never about mistakes,” said {official}, the {office}.',
        '“Nobody who saw the accounts can be surprised,” {office} {official} said on the steps.',
      ],
      [
        'An appeal will be heard on {appeal}.',
        'The appeal is due to be heard on {appeal}, court officials said.',
        'Judges will hear an appeal on {appeal}.',
      ],
      [
        'A friend of {accused.last}, who is {age}, said he had been calm.',
        'The {age}-year-old {accused.last} showed no emotion.',
        'Dressed in grey, {accused.last}, {age}, looked at the floor.',
      ],
      [
        'A former partner was fined {fine} in a separate case last year.',
        'Last year a bank that had worked with the firm paid {fine} to settle a claim.',
        'Auditors of {firm} paid a penalty of {fine} in 2021.',
      ],
    ],
    questions: {
      court: ['/where sentence passed', '/where {accused.last} sentenced'],
      day: ['/when {accused.last} sentenced', '/when sentence of {accused.last}'],
      appeal: ['/when appeal', '/when appeal heard'],
      judge: ['/who judge', '/who sentenced {accused.last}'],
      age: ['/howmany age of {accused}', '/ask how old is {accused}?'],
      office: ['/who {official}'],
      years: ['/howmany years in prison', '/howmany years {accused.last} sentenced'],
      counts: ['/howmany counts of fraud', '/howmany counts'],
      investors: ['/howmany investors cheated', '/howmany investors'],
      stolen: ['/howmany stolen', '/ask how much did {accused.last} steal?'],
    },
    others: ['/said {official}', '/what fraud', '/who {accused}', '/what verdicts'],
  };
};
