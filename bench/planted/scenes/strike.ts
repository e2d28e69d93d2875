import { officeOf } from '../offices.ts';
import type { SceneMaker } from '../scene.ts';
import { dayAfter, publicationDay, vocabularyOf, word } from '../vocabulary.ts';

/** Workers walk out: how many, for how much, since when, the rally, the talks to come. */
export const strike: SceneMaker = (random) => {
  const { city, person, venue } = vocabularyOf(random);
  const published = publicationDay(random);
  return {
    published,
    facts: {
      town: city(),
      square: venue(['Square', 'Stadium', 'Park']),
      day: { kind: 'day', date: dayAfter(published, -random.int(1, 3)) },
      talks: { kind: 'day', date: dayAfter(published, random.int(8, 20)) },
      hour: { kind: 'clock', minutes: random.int(5, 11) * 60 },
      workers: { kind: 'count', value: random.int(1101, 9899) },
      crowd: { kind: 'count', value: random.int(310, 890) },
      arrests: { kind: 'count', value: random.int(11, 29), grows: true },
      rise: { kind: 'share', percent: random.int(5, 14) },
      offer: { kind: 'share', percent: random.int(2, 4) },
      loss: { kind: 'sum', millions: random.int(11, 49), currency: random.pick(['$', '€', '£']) },
      boss: person(),
      official: person(),
      office: officeOf('union', random),
      union: word(random.pick(['Dockers’ Union', 'Transport Federation', 'Port Workers’ League'])),
      firm: word(random.pick(['Harborline', 'Seagate Terminals', 'Nordkai'])),
    },
    headlines: [
      '{firm} workers walk out over pay',
      'Port strike: {arrests} arrested',
      'Cranes stand still as dockers strike',
    ],
    points: [
      [
        'Some {workers} workers of {firm} went on strike in {town} on {day} over pay.',
        'A strike by {workers} workers began at {firm} in {town} on {day}.',
        '{firm} workers in {town} began a strike on {day}; the union counted {workers} workers on the picket lines.',
      ],
      [
        'They demand a pay rise of {rise}.',
        'The union wants a pay rise of {rise}.',
        'The demand is for a rise of {rise} in pay.',
      ],
      [
        'The company has offered {offer}.',
        '{firm} is offering {offer}, it said.',
        'An offer of {offer} by the company was rejected.',
      ],
      [
        'A rally at {square} drew {crowd} people.',
        'At {square} {crowd} people came to a rally.',
        'The rally, held at {square}, was attended by {crowd} people.',
      ],
      [
        'Police arrested {arrests} people.',
        '{Arrests} people were arrested, police said.',
        'There were {arrests} arrests.',
      ],
      [
        '“We will stand here until spring,” said {official}, the {office} of the {union}.',
        '{official}, {office} of the {union}, said nobody would go back.',
        '“Our patience is at an end,” {union} {office} {official} told the crowd.',
      ],
      [
        'The chief executive of {firm}, {boss}, called the strike irresponsible.',
        '“This helps our rivals,” said {boss}, chief executive of {firm}.',
        '{boss}, who heads {firm} as chief executive, refused to comment.',
      ],
      [
        'The strike began at {hour} with the early shift.',
        'It was {hour} when the strike began.',
        'At {hour} the strike began and the cranes stopped.',
      ],
      [
        'Talks are to resume on {talks}.',
        'The two sides will hold talks on {talks}.',
        'Talks have been called for {talks}.',
      ],
      [
        'The strike has cost the company {loss} so far.',
        'Losses from the strike come to {loss}.',
        '{firm} puts its losses from the strike at {loss}.',
      ],
      [
        'In 2015 a strike of nine days ended without a rise.',
        'The last strike, in 2015, lasted nine days.',
        'Nine days of strike in 2015 had brought nothing.',
      ],
    ],
    questions: {
      town: ['/where strike', '/where {firm} strike'],
      square: ['/where rally', '/where rally held'],
      day: ['/when strike began', '/when {firm} strike'],
      talks: ['/when talks', '/when talks resume'],
      hour: ['/when time strike began', '/ask what time did the strike begin?'],
      workers: ['/howmany workers on strike', '/howmany workers'],
      crowd: ['/howmany people at the rally', '/howmany rally'],
      arrests: ['/howmany arrested', '/howmany people arrested'],
      rise: ['/howmany pay rise', '/what pay rise'],
      loss: ['/howmany losses', '/ask how much has the strike cost?'],
      boss: ['/who chief executive of {firm}', '/who heads {firm}'],
      office: ['/who {official}'],
    },
    others: ['/said {official}', '/what strike', '/who {boss}', '/what cranes'],
  };
};
