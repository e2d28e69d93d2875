import { describe, expect, it } from 'vitest';
import type { Texts } from '../../support/tiny-library.ts';
import { toldOf } from '../../support/told-disputes.ts';

function dated(text: string, published: string): string {
  return `---\npublished: ${published}\n---\n${text}`;
}

describe('how long something has lasted, in /disputes', () => {
  it.each<readonly [string, Texts, string]>([
    [
      'a length that the publication date makes too short',
      {
        a: dated('Two years of war have emptied Port Elin and Sandvik.', '2031-05-04'),
        b: dated('The war in Port Elin and Sandvik began in March 2026.', '2031-05-05'),
      },
      '/when war began [same-occasion]: 2 years (a) / March 2026 (b)',
    ],
    [
      'a length that is too short by all days that are told',
      {
        a: 'The two-year drought has emptied the wells of Sandvik and Port Elin.',
        b: 'The drought began in March 2026. Sandvik and Port Elin ran dry on 4 May 2031.',
      },
      '/when drought began [perhaps-other-occasion]: 2 years (a) / March 2026 (b)',
    ],
    [
      'a strike of three months that began in January of the year before',
      {
        a: dated('The strike at Sandvik and Port Elin has lasted three months.', '2031-05-04'),
        b: dated('The strike at Sandvik and Port Elin began on 4 January 2030.', '2031-05-05'),
      },
      '/when strike began [same-occasion]: 3 months (a) / 4 January 2030 (b)',
    ],
  ])('tells %s', async (_, texts, line) => {
    expect(await toldOf(texts)).toContain(line);
  });

  it.each<readonly [string, Texts]>([
    [
      'a length that fits',
      {
        a: dated('Five years of war have emptied Port Elin and Sandvik.', '2031-05-04'),
        b: dated('The war in Port Elin and Sandvik began in March 2026.', '2031-05-05'),
      },
    ],
    [
      'an older article',
      {
        a: dated('Two years of war have emptied Port Elin and Sandvik.', '2028-05-04'),
        b: dated('The war in Port Elin and Sandvik began in March 2026.', '2031-05-05'),
      },
    ],
    [
      'a part of it',
      {
        a: dated('Ten days of war have emptied Port Elin and Sandvik.', '2031-05-04'),
        b: dated('The war in Port Elin and Sandvik began in March 2026.', '2031-05-05'),
      },
    ],
    [
      'another thing that lasted',
      {
        a: dated('Two years of strikes have emptied Port Elin and Sandvik.', '2031-05-04'),
        b: dated('The war in Port Elin and Sandvik began in March 2026.', '2031-05-05'),
      },
    ],
  ])('tells nothing of %s', async (_, texts) => {
    expect(await toldOf(texts)).toEqual([]);
  });
});
