import { expect, it } from 'vitest';
import { findNumbers } from '../../../src/language/numbers/find-numbers.ts';
import { formatNumber } from '../../../src/language/numbers/format-number.ts';
import { tokenize } from '../../../src/language/tokens.ts';

function numbersOf(text: string): readonly string[] {
  return findNumbers(text, tokenize(text)).map(formatNumber);
}

it.each([
  ['Six people died in the north, two in the south.', ['6 people', '2 people']],
  ['Ada Askew won 310 votes and Bo Quist 204.', ['310 votes', '204 votes']],
  ['The recount was won by 14,209 votes to 14,091.', ['14,209 votes', '14,091 votes']],
  ['The Blues won 31 seats, the Greens 18.', ['31 seats', '18 seats']],
  ['Rain of 41 mm fell in Vell and 39 in Lenz.', ['41 mm', '39 mm']],
])('a figure counts what the one before it does: %s', (text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers);
});

it.each([
  ['Three dead, hundreds in the dark.', 'hundreds dead'],
  ['The airline bought 3 jets and a Boeing 737.', '737 jets'],
  ['They sold 40 cars without keys and 12 boats.', '12 cars'],
  ['She counted 60 guests, 14 of them from Lenz.', '14 guests'],
  ['He saw 30 ships on Channel 4.', '4 ships'],
])('but not where it stands by itself: %s', (text, number) => {
  expect(numbersOf(text)).not.toContain(number);
});

it.each([
  ['14.40 Thirty-one fires have been counted', ['31 fires']],
  ['17.35 Closing price', []],
  ['12.50 euros a head', ['€12.5']],
  ['3.45 Million people left', ['3.45 million people']],
])('the time in front of an entry is no number: %s', (text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers);
});
