import { describe, expect, it } from 'vitest';
import { outcomeOf, type Texts } from '../support/tiny-library.ts';

const ORCHESTRA: Texts = {
  a: '# New conductor\n\nLena Holt has succeeded Paul Reiss at the Varn Orchestra.',
};
const CUP: Texts = {
  a: '# Cup for Orla\n\nMaria Dehn won the race in Orla on Sunday. Ada Kern came second.',
};
const TURBINE: Texts = {
  a: '# Turbine breaks\n\nA turbine broke at Tarn on Friday. The turbine was supplied by Brenner Motors.',
};
const TRIAL: Texts = {
  a: '# Baker on trial\n\nThe baker Otto Lind went on trial in Lenz on Monday. Clara Moss, his lawyer, asked for more time.',
};
const STRIKE: Texts = {
  a: '# Port strike\n\nThe dockers of Vell met on Monday. Ada Kern won applause there. The strike goes on.',
};

describe('who, by what they are called', () => {
  it.each([
    [ORCHESTRA, 'successor of Paul Reiss', ['Lena Holt [a]']],
    [CUP, 'winner of the race', ['Maria Dehn [a]']],
    [TURBINE, 'supplier of the turbine', ['Brenner Motors [a]']],
    [TRIAL, 'represents Otto Lind', ['Clara Moss [a]']],
  ])('finds the deed', async (texts, asked, values) => {
    expect((await outcomeOf(texts, `/who ${asked}`)).values).toEqual(values);
  });

  it.each([
    [STRIKE, 'winner of the strike'],
    [CUP, 'loser of the race'],
    [TURBINE, 'buyer of the turbine'],
  ])('finds none where the deed is of something else', async (texts, asked) => {
    expect((await outcomeOf(texts, `/who ${asked}`)).verdict).toBe('nothing');
  });
});

const FIRE: Texts = {
  a: '# Shed fire in Gorm\n\nPiet Maas was found dead in the shed in Gorm. The widow of a man who died in the shed last year spoke of bad wiring. The owner Nils Brock said that nobody had died in the house.',
};

it('finds who died by who was found dead, and no widow, and nobody of whom it is denied', async () => {
  const { values } = await outcomeOf(FIRE, '/who died in the shed');
  expect(values).toContain('Piet Maas [a]');
  expect(values.join()).not.toMatch(/widow|Brock/);
});
