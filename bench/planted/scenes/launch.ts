import { officeOf } from '../offices.ts';
import type { SceneMaker } from '../scene.ts';
import { dayAfter, publicationDay, vocabularyOf, word } from '../vocabulary.ts';

/** A probe is launched: from where, when in several zones, its cost, its instruments, who leads it. */
export const launch: SceneMaker = (random) => {
  const { city, person, venue } = vocabularyOf(random);
  const published = publicationDay(random);
  return {
    published,
    facts: {
      town: city(),
      seat: city(),
      base: venue(['Space Centre', 'Launch Centre']),
      day: { kind: 'day', date: dayAfter(published, -random.int(1, 3)) },
      arrival: { kind: 'day', date: dayAfter(published, random.int(30, 90)) },
      hour: {
        kind: 'clock',
        minutes: random.int(8, 16) * 60,
        zone: random.pick(['EST', 'PST', 'GMT', 'CET']),
      },
      cost: { kind: 'sum', millions: random.int(110, 890), currency: random.pick(['$', '€']) },
      tools: { kind: 'count', value: random.int(5, 16) },
      team: { kind: 'count', value: random.int(310, 990) },
      orbit: { kind: 'distance', value: random.int(21, 79) * 10, unit: 'km' },
      leader: person(),
      age: { kind: 'age', years: random.int(36, 66) },
      official: person(),
      office: officeOf('science', random),
      probe: word(random.pick(['Selkie', 'Anemone', 'Halcyon-2'])),
      agency: word(random.pick(['Boreal Space Agency', 'Pacific Research Council'])),
    },
    headlines: [
      '{probe} lifts off',
      'Moon probe {probe} on its way after launch',
      'Applause as rocket carries {probe} into the sky',
    ],
    points: [
      [
        'The moon probe {probe} was launched from {base} on {day}.',
        'A rocket carrying the probe {probe} lifted off on {day} from {base}.',
        '{probe}, a probe of the {agency}, was launched on {day} from {base}.',
      ],
      [
        'Lift-off came at {hour}.',
        'The launch took place at {hour}, to the second.',
        'The rocket was launched at {hour} under a clear sky.',
      ],
      [
        'The mission cost {cost}.',
        'At a cost of {cost}, the mission is the dearest of the agency.',
        'The {agency} puts the cost of the mission at {cost}.',
      ],
      [
        'It carries {tools} instruments.',
        'On board are {tools} instruments.',
        '{probe} has {tools} instruments, two of them new.',
      ],
      [
        'The control room is in {town}.',
        'It is steered from a control room in {town}.',
        'In the control room in {town} people wept.',
      ],
      [
        '“Everything is green,” said {official}, the {office} of the {agency}.',
        '{official}, {office} at the {agency}, said that all was well.',
        '“She sings,” {agency} {office} {official} told reporters in {seat}.',
      ],
      [
        'The mission is led by {leader}, {age}.',
        '{leader}, {age}, leads the mission.',
        'The head of the mission, {age}-year-old {leader}, had not slept.',
      ],
      [
        'The probe is to reach the moon on {arrival}.',
        'It should arrive at the moon on {arrival}.',
        'Its arrival at the moon is planned for {arrival}.',
      ],
      [
        'First it circles the earth at a height of {orbit}.',
        'For now its orbit is {orbit} high.',
        'Its first orbit lies at a height of {orbit}.',
      ],
      [
        'A team of {team} engineers built it.',
        'It was built by {team} engineers.',
        '{team} engineers worked on it for years.',
      ],
      [
        'An earlier probe was lost in 2018, an hour after its launch.',
        'In 2018 a launch had failed over the sea.',
        'The launch of its predecessor ended in flames in 2018.',
      ],
    ],
    questions: {
      base: ['/where launch', '/where {probe} launched'],
      town: ['/where control room'],
      day: ['/when launch', '/when {probe} launched'],
      hour: ['/when time of the launch', '/ask what time was the launch?'],
      arrival: ['/when {probe} reaches the moon', '/when arrival at the moon'],
      cost: ['/howmany cost of the mission', '/ask how much did the mission cost?'],
      tools: ['/howmany instruments', '/howmany instruments on board'],
      team: ['/howmany engineers'],
      orbit: ['/howmany km height of the orbit', '/ask how high is the orbit?'],
      leader: ['/who leads the mission', '/who head of the mission'],
      age: ['/howmany age of {leader}', '/ask how old is {leader}?'],
      office: ['/who {official}'],
    },
    others: ['/said {official}', '/what probe', '/who {probe}', '/what rocket'],
  };
};
