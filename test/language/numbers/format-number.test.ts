import { expect, it } from 'vitest';
import { formatNumber } from '../../../src/language/numbers/format-number.ts';
import { numberIn } from './numbers-in.ts';

it.each([
  ['at least 16 people', 'at least 16 people'],
  ['no fewer than 16 people', 'at least 16 people'],
  ['a 20-point plan', '20 points'],
  ['$108m', '$108 million'],
  ['up to $1.25bn', 'up to $1.25 billion'],
  ['$10-20 million', '$10 million to $20 million'],
  ['around 10 kilometres', 'about 10 km'],
  ['about 100 to 200 boats', 'about 100 to 200 boats'],
  ['a 34-year-old rower', '34 years old'],
  ['3200 displaced civilians', '3,200 displaced civilians'],
  ['dozens of people', 'dozens of people'],
  ['hundreds wounded', 'hundreds wounded'],
  ['millions of dollars', 'millions of dollars'],
  ['two-and-a-half hours', '2.5 hours'],
  ['one year', '1 year'],
  ['six-foot', '6 ft'],
  ['magnitude-6.1', 'magnitude 6.1'],
  ['-5C', '-5°C'],
  ['45 per cent', '45%'],
  ['won 3-1', '3-1'],
  ['16.13 million tonnes', '16.13 million tonnes'],
  ['The mother of 12', '12 children'],
])('%s is shown as "%s"', (text, shown) => {
  expect(formatNumber(numberIn(text))).toBe(shown);
});
