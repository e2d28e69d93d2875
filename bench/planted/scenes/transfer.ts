import { officeOf } from '../offices.ts';
import type { SceneMaker } from '../scene.ts';
import { dayAfter, publicationDay, vocabularyOf, word } from '../vocabulary.ts';

/** A player changes clubs: fee, contract, medical, number, age, debut. */
export const transfer: SceneMaker = (random) => {
  const { city, person, venue } = vocabularyOf(random);
  const published = publicationDay(random);
  return {
    published,
    facts: {
      town: city(),
      clinic: venue(['Clinic', 'Hospital']),
      day: { kind: 'day', date: dayAfter(published, -random.int(1, 3)) },
      debut: { kind: 'day', date: dayAfter(published, random.int(8, 25)) },
      player: person(),
      age: { kind: 'age', years: random.int(18, 33) },
      official: person(),
      office: officeOf('club', random),
      agent: person(),
      fee: { kind: 'sum', millions: random.int(11, 79), currency: random.pick(['€', '£']) },
      extra: { kind: 'sum', millions: random.int(2, 5), currency: '€' },
      term: { kind: 'count', value: random.int(2, 6) },
      goals: { kind: 'count', value: random.int(11, 39) },
      club: word(random.pick(['Ravensford United', 'Sportklub Adler', 'Atletico Miramar'])),
      old: word(random.pick(['Calder Rovers', 'Racing Estuaire', 'Dynamo Veles'])),
    },
    headlines: [
      '{club} sign {player} for {fee}',
      '{player.last} completes move to {club}',
      'Fans cheer as {player.last} arrives',
    ],
    points: [
      [
        '{club} on {day} signed the forward {player} from {old} for {fee}.',
        '{player} joined {club} on {day} in a move that will cost {fee}.',
        'The forward {player}, {age}, completed his transfer from {old} to {club} on {day}.',
      ],
      [
        'The fee is {fee}, with {extra} more in bonuses.',
        '{old} receive a fee of {fee}.',
        'The clubs agreed a fee of {fee} after weeks of talks.',
      ],
      [
        'His contract runs for {term} years.',
        'He signed a contract of {term} years.',
        'The contract is for {term} years, the club said.',
      ],
      [
        'He passed a medical at {clinic} in {town}.',
        'The medical took place at {clinic} in {town}.',
        'He had undergone his medical at {clinic} in {town} and smiled at the fans outside.',
      ],
      [
        '{player.last} scored {goals} goals last season.',
        'With {goals} goals last season he was the best of his league.',
        'Last season brought him {goals} goals.',
      ],
      [
        '“He was our first choice,” said {official}, the {office} of {club}.',
        '{official}, {office} at {club}, spoke of a dream come true.',
        '“We watched him for two years,” {club} {office} {official} said.',
      ],
      [
        'His agent, {agent}, said there had been four offers.',
        '{agent}, the agent of {player.last}, thanked both clubs.',
        '“It was never about money,” said his agent, {agent}.',
      ],
      [
        'He should make his debut on {debut}.',
        'His debut is expected on {debut}, at home.',
        'The coach plans to give him his debut on {debut}.',
      ],
      [
        'The {age}-year-old {player.last} grew up beside a railway line.',
        '{player.last}, {age}, has three sisters who play as well.',
        'At {age}, {player.last} is the oldest in the team.',
      ],
    ],
    questions: {
      clinic: ['/where medical', '/where {player.last} medical'],
      day: ['/when {player.last} signed', '/when {player.last} joined {club}'],
      debut: ['/when debut', '/when debut of {player.last}'],
      age: ['/howmany age of {player}', '/ask how old is {player}?'],
      office: ['/who {official}'],
      agent: ['/who agent of {player.last}', '/who agent'],
      fee: [
        '/howmany fee',
        '/howmany fee for {player.last}',
        '/ask how much does {player.last} cost?',
      ],
      term: ['/howmany years contract', '/ask how long is the contract?'],
      goals: ['/howmany goals', '/howmany goals last season'],
    },
    others: ['/said {official}', '/said {agent}', '/what transfer', '/who {player}'],
  };
};
