import type { Library } from '../library/library.ts';

/** Questions that this very collection can answer, for help and greeting. */
export async function examplesFrom(library: Library): Promise<readonly string[]> {
  const [person] = await library.prominentNames('person', 1);
  const [place] = await library.prominentNames('place', 1);
  return [
    ...(person === undefined ? [] : [`/who ${person}`, `/said ${person}`]),
    ...(place === undefined ? [] : [`/what ${place}`]),
  ];
}
