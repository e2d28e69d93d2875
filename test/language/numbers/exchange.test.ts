import { describe, expect, it } from 'vitest';
import { mayBeOneSum } from '../../../src/language/numbers/exchange.ts';

function money(amount: number, currency: string, max = amount) {
  return { min: amount, max, currency };
}

describe('whether sums in two currencies can be one', () => {
  it.each([
    [money(4, 'GBP'), money(5.1, 'USD'), true],
    [money(85, 'EUR'), money(74, 'GBP'), true],
    [money(74, 'GBP'), money(108, 'USD'), true],
    [money(200, 'EUR'), money(30_000, 'JPY'), true],
    [money(4, 'GBP', Infinity), money(50, 'USD'), true],
    [money(12, 'EUR'), money(15, 'GBP'), false],
    [money(4, 'GBP'), money(12, 'USD'), false],
    [money(10, 'GBP'), money(3.3, 'USD'), false],
    [money(10, 'USD'), money(14, 'AUD'), undefined],
    [money(10, 'USD'), money(900, 'RUB'), undefined],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(mayBeOneSum(a, b)).toBe(expected);
    expect(mayBeOneSum(b, a)).toBe(expected);
  });
});
