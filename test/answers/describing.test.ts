import { expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import type { Library } from '../../src/library/library.ts';
import { knowledge, tinyLibrary } from '../support/tiny-library.ts';

const TEXTS = {
  a: '# Film\n\nIda Brandt, who led the tunnel works, resigned. Bo Quist, co-chair of the harbour board, stayed.',
  b: '# Works\n\nThe mill was founded by Ada Marlow. Prosecuting, Ines Valdor asked for ten years. Sen. Tomas Okoro heads the inquiry.',
  c: '# Board\n\nThe harbour board is run by Ola Fisk, deputy mayor of Torvik. Torvik mayor Mira Oake won. Her lawyer, Jon Teal, spoke.',
};

const QUESTIONS = [
  'director of the tunnel works',
  'leader of the inquiry',
  'co-chair of the harbour board',
  'founder of the mill',
  'prosecutor',
  'lawyer of Mira Oake',
  'mayor of Torvik',
  'deputy mayor',
  'heads the harbour board',
  'runs the harbour board',
  'senator',
  'Torvik mayor',
];

/** The same library, which gives all that is described whatever is asked for. */
function unsorted(library: Library): Library {
  return { ...library, describing: () => library.claiming('role') };
}

it.each(QUESTIONS)('/who %s is answered as if all descriptions were looked at', async (asked) => {
  const library = await tinyLibrary(TEXTS);
  const answer = await ask(library, knowledge, `/who ${asked}`);
  expect(answer).toEqual(await ask(unsorted(library), knowledge, `/who ${asked}`));
});
