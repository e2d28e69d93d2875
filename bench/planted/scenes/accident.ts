import { officeOf } from '../offices.ts';
import type { SceneMaker } from '../scene.ts';
import { dayAfter, publicationDay, vocabularyOf, word } from '../vocabulary.ts';

/** A coach that left the road: a toll, a driver, the hospital, an earlier accident. */
export const accident: SceneMaker = (random) => {
  const { city, person, venue } = vocabularyOf(random);
  const published = publicationDay(random);
  return {
    published,
    facts: {
      town: city(),
      seat: city(),
      day: { kind: 'day', date: dayAfter(published, -random.int(1, 3)) },
      hour: { kind: 'clock', minutes: random.int(13, 22) * 60 },
      dead: { kind: 'count', value: random.int(5, 28), grows: true },
      hurt: { kind: 'count', value: random.int(31, 60) },
      aboard: { kind: 'count', value: random.int(90, 99) },
      before: { kind: 'count', value: random.int(2, 4) },
      drop: { kind: 'distance', value: random.int(2, 9) * 10, unit: 'km' },
      driver: person(),
      age: { kind: 'age', years: random.int(28, 64) },
      official: person(),
      office: officeOf('town', random),
      hospital: venue(['Hospital']),
      operator: word(random.pick(['Redline Coaches', 'Alba Travel', 'Norrbus'])),
    },
    headlines: [
      '{dead} killed as coach plunges off road',
      'Coach crash leaves {dead} dead',
      'Night of grief after coach tragedy',
    ],
    points: [
      [
        'A coach carrying {aboard} people left the road in {town} on {day}, killing {dead} of them and injuring {hurt}, officials said.',
        'At least one child was among {dead} people killed on {day} when a coach crashed in {town}, police said.',
        '{Dead} people died and {hurt} were injured in a coach crash in {town} on {day}, according to the authorities.',
      ],
      [
        'There were {aboard} passengers aboard when the coach crashed.',
        'The coach, run by {operator}, had {aboard} people aboard at the time of the crash.',
        'All {aboard} people aboard were on their way home from a wedding.',
      ],
      [
        'The crash happened at about {hour}, when the road was wet.',
        'It was {hour} when the coach crashed through a barrier.',
        'The coach crashed shortly after {hour}, said a woman who lives beside the road.',
      ],
      [
        'The {hurt} injured were taken to {hospital}, where doctors worked through the night.',
        'Ambulances took the injured to {hospital}; in all {hurt} people were injured.',
        'Doctors at {hospital} are treating the injured, {hurt} in all.',
      ],
      [
        'The driver, {driver}, {age}, survived and is being questioned.',
        'Police are questioning the driver, {age}-year-old {driver}, who was not badly hurt.',
        '{driver}, {age}, who was driving the coach, has been arrested.',
      ],
      [
        '“The barrier should have held,” said {official}, the {office}.',
        'The {office}, {official}, called it the darkest night that he could remember.',
        '“We have no words for the families,” {office} {official} told reporters in {seat}.',
      ],
      [
        'The coach had been bound for a village {drop} away.',
        'The passengers lived in a village {drop} away from where the coach crashed.',
        'It was {drop} away from the village to which the coach was taking them.',
      ],
      [
        'A similar crash killed {before} people on the same road in 2019.',
        'In 2019 a lorry and a bus collided on that stretch and {before} people lost their lives.',
        'The road is notorious: {before} cyclists were killed there in 2019.',
      ],
      [
        '{operator} said it was shocked and would help the inquiry.',
        'Nobody at {operator} could be reached for comment.',
        'A statement by {operator} spoke of deep sorrow.',
      ],
    ],
    questions: {
      town: ['/where coach crash', '/where coach crashed'],
      day: ['/when coach crash', '/when coach crashed'],
      hour: ['/when time of the crash', '/ask what time did the coach crash?'],
      dead: ['/howmany killed in the crash', '/howmany dead', '/howmany people died'],
      hurt: ['/howmany injured', '/howmany people injured in the crash'],
      aboard: ['/howmany people aboard', '/howmany aboard the coach'],
      drop: ['/howmany km to the village', '/ask how far was the village?'],
      driver: ['/who driver of the coach', '/who driver'],
      age: ['/howmany age of {driver}', '/ask how old is {driver}?'],
      office: ['/who {official}'],
      hospital: ['/where injured taken', '/where injured treated'],
    },
    others: ['/said {official}', '/what coach crash', '/who {operator}', '/what barrier'],
  };
};
