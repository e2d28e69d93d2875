import { describe, expect, it } from 'vitest';
import { outcomeOf, type Texts } from '../../support/tiny-library.ts';

const FISH: Texts = {
  a: '# Fish talks in Bergen\n\nNorway and Iceland met in Bergen. Representing Iceland was Jon Reed, a special envoy.',
  b: '# Fish talks in Bergen\n\nNorway and Iceland met in Bergen.\n\nParticipants: Norwegian fisheries minister; Icelandic deputy trade minister; Danish ambassador',
};

describe('who took part, against the lists of other sources', () => {
  it('sets a delegate against the one of a closed list', async () => {
    const { verdict, values } = await outcomeOf(FISH, '/who represented Iceland');
    expect(verdict).toBe('differ');
    expect(values).toEqual(['Jon Reed [a]', 'Icelandic deputy trade minister [b]']);
  });

  it('sets a list of parties against one that has another', async () => {
    const { verdict } = await outcomeOf(
      {
        a: '# Border meeting in Quito\n\nThe meeting in Quito ended.\n\nParticipants: Peruvian officials; Ecuadorian officials',
        b: '# Border meeting in Quito\n\nThe meeting in Quito ended.\n\nParticipants: Peruvian officials; Ecuadorian officials; Chilean officials',
      },
      '/who meeting in Quito',
    );
    expect(verdict).toBe('differ');
  });

  it.each<readonly [string, string, Texts]>([
    [
      'the delegates of two sides',
      'dam talks',
      {
        a: '# Dam talks in Lyon\n\nOman and Ghana met in Lyon. Representing Ghana was Ada Holt.',
        b: '# Dam talks in Lyon\n\nOman and Ghana met in Lyon. Representing Oman was Bo Quist.',
      },
    ],
    [
      'who won a prize beside',
      'won the mill prize',
      {
        a: '# Mill prize in Lyon\n\nAda Holt won the mill prize in Lyon.\n\nSpeakers: Bo Quist; Mia Solt',
        b: '# Mill prize in Lyon\n\nAda Holt won the mill prize in Lyon.\n\nSpeakers: Bo Quist; Ola Bern',
      },
    ],
  ])('leaves alone %s', async (_, question, texts) => {
    expect((await outcomeOf(texts, `/who ${question}`)).verdict).not.toBe('differ');
  });

  it('tells the team and the secretary of one state apart', async () => {
    const { values } = await outcomeOf(
      {
        a: '# Talks in Lyon\n\nTalks between Oman and Ghana began on Friday.\n\n## Lyon talks\n\nParticipants: Omani officials; Omani Secretary of State; Ghanaian ambassador',
      },
      '/who talks in Lyon',
    );
    expect(values).toContain('Omani Secretary of State [a]');
  });
});
