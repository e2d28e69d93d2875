import { officeOf } from '../offices.ts';
import type { SceneMaker } from '../scene.ts';
import { dayAfter, publicationDay, vocabularyOf, word } from '../vocabulary.ts';

/** One firm buys another: price, premium, jobs, a vote to come, an earlier bid. */
export const takeover: SceneMaker = (random) => {
  const { city, person, venue } = vocabularyOf(random);
  const published = publicationDay(random);
  return {
    published,
    facts: {
      town: city(),
      hall: venue(['Hotel', 'Conference Centre', 'Hall']),
      day: { kind: 'day', date: dayAfter(published, -random.int(0, 3)) },
      vote: { kind: 'day', date: dayAfter(published, random.int(20, 60)) },
      hour: {
        kind: 'clock',
        minutes: random.int(8, 17) * 60,
        zone: random.pick(['EST', 'GMT', 'CET']),
      },
      price: {
        kind: 'sum',
        millions: random.int(210, 890),
        currency: random.pick(['$', '€', '£']),
      },
      earlier: { kind: 'sum', millions: random.int(100, 190), currency: '$' },
      premium: { kind: 'share', percent: random.int(18, 48) },
      stake: { kind: 'share', percent: random.int(51, 66) },
      jobs: { kind: 'count', value: random.int(60, 240) },
      staff: { kind: 'count', value: random.int(1100, 4900) },
      boss: person(),
      official: person(),
      office: officeOf('firm', random),
      founded: word(String(random.int(1890, 1960))),
      buyer: word(random.pick(['Kestrel Foods', 'Aldermoor Group', 'Van Rijn Holding'])),
      target: word(random.pick(['Dunmore Mills', 'Pellworth Dairies', 'Castor Glass'])),
    },
    headlines: [
      '{buyer} to buy {target} for {price}',
      '{target} agrees to {price} takeover',
      'End of an era at {target}',
    ],
    points: [
      [
        '{buyer} said on {day} that it would buy {target} for {price} in cash.',
        '{target} agreed on {day} to be bought by {buyer} in a deal worth {price}.',
        '{target}, founded in {founded}, is to be sold to {buyer} for {price}, the two firms announced on {day}.',
      ],
      [
        'The offer is {premium} above the last closing price.',
        'The price is a premium of {premium} to the close on the day before.',
        'Shareholders are offered a premium of {premium}.',
      ],
      [
        'About a tenth of the staff of {staff} will be affected, and {jobs} jobs will go.',
        'The takeover will cost {jobs} jobs, unions fear.',
        'Unions were told that {jobs} jobs would be cut.',
      ],
      [
        '{target} employs {staff} people.',
        'With {staff} employees, {target} is the largest employer of its valley.',
        '{target} has {staff} workers, most of them at one plant.',
      ],
      [
        'Shareholders will vote on {vote} at {hall} in {town}.',
        'The vote of shareholders takes place at {hall} in {town} on {vote}.',
        'A shareholder vote is set for {vote}; it will be held at {hall} in {town}.',
      ],
      [
        '“This is a marriage of equals,” said {official}, the {office} of {buyer}.',
        '{official}, {office} of {buyer}, praised the workers.',
        '“Our brands belong together,” {buyer} {office} {official} said on a call.',
      ],
      [
        '{boss}, the chairman of {target}, will stay for a year.',
        'The chairman of {target}, {boss}, backs the deal.',
        '{target} chairman {boss} held back tears.',
      ],
      [
        'The family of the chairman holds {stake} of the shares.',
        'With {stake} of the shares, the family has the last word.',
        'The family, which owns {stake} of the shares, is in favour.',
      ],
      [
        'The announcement came at {hour}, before trading began.',
        'Staff were told at {hour}, by letter.',
        'Trading had been halted when the announcement came at {hour}.',
      ],
      [
        'In 2017 a bid of {earlier} by a rival was turned down.',
        'A rival offered {earlier} in 2017 and was sent away.',
        'It is not the first suitor: one bid {earlier} in 2017.',
      ],
    ],
    questions: {
      hall: ['/where shareholders vote', '/where vote of shareholders'],
      day: ['/when deal announced', '/when takeover agreed'],
      vote: ['/when shareholders vote', '/when vote of shareholders'],
      hour: ['/when time of the announcement', '/ask what time was the announcement?'],
      price: ['/howmany price of {target}', '/ask how much does {buyer} pay for {target}?'],
      premium: ['/howmany premium', '/what premium'],
      stake: ['/howmany stake of the family', '/howmany shares the family owns'],
      jobs: ['/howmany jobs cut', '/howmany jobs will go', '/howmany jobs'],
      staff: ['/howmany employees of {target}', '/howmany employees'],
      boss: ['/who chairman of {target}', '/who chairman'],
      office: ['/who {official}'],
    },
    others: ['/said {official}', '/what takeover', '/who {buyer}', '/what trading'],
  };
};
