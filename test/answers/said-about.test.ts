import { expect, it } from 'vitest';
import { outcomeOf, type Texts } from '../support/tiny-library.ts';

const RESCUE: Texts = {
  a: '# Climber saved on Mount Orla\n\nThe pilot Ivo Brandt brought a climber down from Mount Orla on Monday.\n\nThe wind was strong. The hut was closed.\n\nClara Moss, head of the rescue service, spoke in Tarn.\n\n"Ivo Brandt did more than anybody could ask for," Moss said.\n\n"The hut will be rebuilt by the summer," Moss said.',
};

const BANK: Texts = {
  a: '# Bank in Varn closes\n\nThe chairman Otto Lind left on Friday.\n\nThe bank in Varn had 30 branches.\n\n"Otto Lind told us nothing at all," the mayor Ada Kern said.\n\n"We have a good football team in Varn," Kern said.',
};

it.each([
  [RESCUE, 'Clara Moss about the pilot', 'Ivo Brandt did more than anybody could ask for [a]'],
  [BANK, 'Ada Kern about the chairman', 'Otto Lind told us nothing at all [a]'],
])('said of somebody by name answers for what he is called: %#', async (texts, asked, said) => {
  expect((await outcomeOf(texts, `/said ${asked}`)).values[0]).toBe(said);
});

it('is silent on somebody who is called otherwise', async () => {
  expect((await outcomeOf(BANK, '/said Ada Kern about the goalkeeper')).verdict).toBe('nothing');
});
