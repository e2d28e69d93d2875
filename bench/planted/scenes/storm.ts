import { officeOf } from '../offices.ts';
import type { SceneMaker } from '../scene.ts';
import { dayAfter, publicationDay, vocabularyOf, word } from '../vocabulary.ts';

/** A storm: landfall, the dead, power cuts, shelter, winds in two units, times in zones. */
export const storm: SceneMaker = (random) => {
  const { city, person, venue } = vocabularyOf(random);
  const published = publicationDay(random);
  return {
    published,
    facts: {
      town: city(),
      seat: city(),
      shelter: venue(['Arena', 'School', 'Stadium']),
      day: { kind: 'day', date: dayAfter(published, -random.int(1, 2)) },
      hour: {
        kind: 'clock',
        minutes: random.int(6, 16) * 60,
        zone: random.pick(['EST', 'PST', 'GMT']),
      },
      dead: { kind: 'count', value: random.int(4, 29), grows: true },
      missing: { kind: 'count', value: random.int(31, 59) },
      homes: { kind: 'count', value: random.int(11, 98) * 1000 + random.int(1, 9) * 110 },
      moved: { kind: 'count', value: random.int(310, 990) },
      width: { kind: 'distance', value: random.int(3, 9) * 10, unit: 'km' },
      rain: { kind: 'share', percent: random.int(15, 45) },
      official: person(),
      office: officeOf('town', random),
      victim: person(),
      age: { kind: 'age', years: random.int(19, 80) },
      name: word(random.pick(['Storm Ottilie', 'Storm Bruno', 'Cyclone Malu'])),
    },
    headlines: [
      '{name} kills {dead}',
      'Death toll from {name} reaches {dead}',
      'Thousands in the dark after {name}',
    ],
    points: [
      [
        '{name} came ashore in {town} on {day}, killing {dead} people and leaving {missing} missing.',
        'At least one village was cut off and {dead} people were killed when {name} made landfall in {town} on {day}.',
        '{name} has killed {dead} people since it made landfall in {town} on {day}, rescuers said.',
      ],
      [
        'It came ashore at {hour}, earlier than forecast.',
        'Landfall came at {hour}, forecasters said.',
        'The storm made landfall at {hour}, with the tide at its highest.',
      ],
      [
        'Some {missing} people are missing, most of them fishermen.',
        'Rescuers are looking for {missing} people who are still missing.',
        'There was no trace of {missing} missing people.',
      ],
      [
        'The storm left {homes} homes without power.',
        'By nightfall {homes} homes were without power.',
        'Power was cut to {homes} homes.',
      ],
      [
        'Soldiers evacuated {moved} people, who spent the night at {shelter}.',
        'At {shelter} beds were set up for {moved} people evacuated from the coast.',
        'In all {moved} people were evacuated; most slept at {shelter}.',
      ],
      [
        'The storm cut a path {width} wide.',
        'Trees were down along a path {width} wide.',
        'Its path was {width} wide, satellite pictures showed.',
      ],
      [
        '“Stay at home and stay off the roads,” said {official}, the {office}.',
        'The {office}, {official}, asked for patience.',
        '“We were lucky that it came by day,” {office} {official} said in {seat}.',
      ],
      [
        'Among the dead was {victim}, {age}, who was hit by a tree.',
        'A falling tree killed {victim}, {age}, in her garden.',
        'One of the victims was {age}-year-old {victim}, a teacher.',
      ],
      [
        'A storm in 2012 killed three people in the region.',
        'Three people had died in the last big storm, in 2012.',
        'In 2012, when three people died, the warning had come too late.',
      ],
    ],
    questions: {
      town: ['/where landfall', '/where {name} came ashore', '/where storm made landfall'],
      day: ['/when landfall', '/when {name} came ashore', '/when storm made landfall'],
      hour: ['/when time of landfall', '/ask what time did the storm make landfall?'],
      dead: ['/howmany killed in the storm', '/howmany dead', '/howmany killed by {name}'],
      missing: ['/howmany missing', '/howmany people missing'],
      homes: ['/howmany homes without power', '/howmany homes'],
      moved: ['/howmany evacuated', '/howmany people evacuated'],
      shelter: ['/where evacuated people slept', '/where evacuated'],
      width: ['/howmany km wide path', '/ask how wide was the path?'],
      age: ['/howmany age of {victim}', '/ask how old was {victim}?'],
      office: ['/who {official}'],
    },
    others: ['/said {official}', '/what {name}', '/who {victim}', '/what power'],
  };
};
