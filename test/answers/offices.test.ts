import { describe, expect, it } from 'vitest';
import { areOfficesApart } from '../../src/answers/offices.ts';
import { knowledge } from '../support/tiny-library.ts';

describe('two offices of one person', () => {
  it.each([
    ['finance director', 'harbour master'],
    ['the foreign minister', 'interior minister of Norway'],
    ['striker', 'a goalkeeper'],
    ['former finance director', 'ex-harbour master'],
    ['police chief', 'the fire chief'],
    ['chief executive', 'finance director'],
    ['special envoy', 'trade minister'],
    ['mayor of Tarn', 'deputy mayor'],
    ['harbour master', 'fire chief'],
    ['chief engineer', 'a spokeswoman for the port'],
    ['lead prosecutor', 'the defence lawyer'],
    ['judge', 'defense attorney'],
    ['mission commander', 'flight engineer'],
  ])('%s and %s are apart', (a, b) => {
    expect(areOfficesApart(a, b, knowledge.lexicon)).toBe(true);
    expect(areOfficesApart(b, a, knowledge.lexicon)).toBe(true);
  });

  it.each([
    ['finance director', 'director of the port'],
    ['chief executive', 'chairman'],
    ['the mayor', 'a mother of two'],
    ['a former judge', 'a lawyer'],
    ['the prosecutor', 'a lawyer'],
    ['a lawyer', 'defence counsel for Bo Quist'],
    ['commander', 'engineer'],
    ['captain', 'skipper of the boat'],
    ['his brother', 'a fisherman'],
    ['', 'judge'],
    ['police chief', 'a police general'],
    ['deputy prime minister', 'a minister'],
    ['chief executive of Tarn Mills', 'managing director'],
    ['special envoy', 'ambassador at large'],
    ['police spokesman', 'a captain'],
    ['director of communications', 'spokesperson'],
    ['chief of staff', 'engineer'],
    ['deputy mayor', 'the deputy mayor of Tarn'],
  ])('%s and %s are not', (a, b) => {
    expect(areOfficesApart(a, b, knowledge.lexicon)).toBe(false);
    expect(areOfficesApart(b, a, knowledge.lexicon)).toBe(false);
  });
});
