import { describe, expect, it } from 'vitest';
import type { Texts } from '../../support/tiny-library.ts';
import { toldOf } from '../../support/told-disputes.ts';

describe('who took part, in /disputes', () => {
  it.each<readonly [string, Texts, string]>([
    [
      'who stood for a side',
      {
        a: '# Talks on the Marl dam in Lyon\n\nOman and Ghana met in Lyon. Representing Ghana was Ada Holt.',
        b: '# Talks on the Marl dam in Lyon\n\nOman and Ghana met in Lyon. Ghana was represented by Bo Quist.',
      },
      '/who represented Ghana [perhaps-other-occasion]: Ada Holt (a) / Bo Quist (b)',
    ],
    [
      'a name and an office that is not theirs',
      {
        a: '# Fish talks in Bergen\n\nNorway and Iceland met in Bergen. Representing Iceland was Jon Reed, a special envoy.',
        b: '# Fish talks in Bergen\n\nNorway and Iceland met in Bergen.\n\nParticipants: Norwegian fisheries minister; Icelandic deputy trade minister; Danish ambassador',
      },
      '/who represented Iceland [perhaps-other-occasion]: Jon Reed (a) / Icelandic deputy trade minister (b)',
    ],
    [
      'a party that one closed list lacks',
      {
        a: '# Border meeting in Quito\n\nThe meeting in Quito ended.\n\nParticipants: Peruvian officials; Ecuadorian officials',
        b: '# Border meeting in Quito\n\nThe meeting in Quito ended.\n\nParticipants: Peruvian officials; Ecuadorian officials; Chilean officials',
      },
      '/who meeting [perhaps-other-occasion]: Peruvian officials; Ecuadorian officials (a) / Chilean officials (b)',
    ],
    [
      'talks that were held apart, and a list of one table',
      {
        a: '# Border talks in Quito\n\nOfficials of Peru said that talks with Chilean officials took place separately in Quito.',
        b: '# Border talks in Quito\n\nThe talks in Quito ended.\n\nParticipants: Peruvian officials; Ecuadorian officials; Chilean officials; Bolivian officials',
      },
      '/what separate talks Chilean [perhaps-other-occasion]: Officials of Peru said that talks with Chilean officials took place separately in Quito. (a) / Chilean officials (b)',
    ],
  ])('tells %s', async (_, texts, line) => {
    expect(await toldOf(texts)).toContain(line);
  });

  it.each<readonly [string, Texts]>([
    [
      'delegates of two sides',
      {
        a: '# Talks on the Marl dam in Lyon\n\nOman and Ghana met in Lyon. Representing Ghana was Ada Holt.',
        b: '# Talks on the Marl dam in Lyon\n\nOman and Ghana met in Lyon. Representing Oman was Bo Quist.',
      },
    ],
    [
      'an office that the person named holds',
      {
        a: '# Fish talks in Bergen\n\nNorway and Iceland met in Bergen. Representing Iceland was Jon Reed, a special envoy.',
        b: '# Fish talks in Bergen\n\nNorway and Iceland met in Bergen.\n\nParticipants: Norwegian fisheries minister; Icelandic envoy; Danish ambassador',
      },
    ],
    [
      'one source that names a part of those who came',
      {
        a: '# Fish talks in Bergen\n\nNorway and Iceland met in Bergen. The Icelandic delegation included Jon Reed and Mia Holt.',
        b: '# Fish talks in Bergen\n\nNorway and Iceland met in Bergen. The Icelandic delegation included Jon Reed and Ola Bern.',
      },
    ],
    [
      'a list of several who may be anybody',
      {
        a: '# Border meeting in Quito\n\nPeru and Chile met in Quito. Representing Chile was Eva Sol.',
        b: '# Border meeting in Quito\n\nPeru and Chile met in Quito.\n\nParticipants: Peruvian officials; Chilean negotiators',
      },
    ],
    [
      'lists of meetings in two towns',
      {
        a: '# Border meeting in Quito\n\nThe meeting in Quito ended.\n\nParticipants: Peruvian officials; Ecuadorian officials',
        b: '# Border meeting in Lima\n\nThe meeting in Lima ended.\n\nParticipants: Peruvian officials; Ecuadorian officials; Chilean officials',
      },
    ],
    [
      'what else is separate',
      {
        a: '# Border talks in Quito\n\nOfficials of Chile have separate offices in Quito.',
        b: '# Border talks in Quito\n\nThe talks in Quito ended.\n\nParticipants: Peruvian officials; Ecuadorian officials; Chilean officials; Bolivian officials',
      },
    ],
  ])('tells nothing of %s', async (_, texts) => {
    expect(await toldOf(texts)).toEqual([]);
  });
});
