import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/render/harmless.ts';

describe('harmless', () => {
  it.each([
    ['one\ntwo', 'one two'],
    ['one\r\n\t two', 'one two'],
    ['one\ttwo', 'one two'],
    ['\u001b[31mred', '␛[31mred'],
    ['bell\u0007 del\u007f', 'bell␇ del␡'],
    ['\u009b31m', '\ufffd31m'],
    ['\u202egnp.exe', '\ufffdgnp.exe'],
    ['half \ud83d of a pair', 'half \ufffd of a pair'],
  ])('%j', (text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  it.each([
    'plain “text” – with… signs',
    'no-break\u00a0space, two  spaces',
    '漢字 שלום 👩‍👩‍👧‍👦 e\u0301',
  ])('leaves %s', (text) => {
    expect(harmless(text)).toBe(text);
  });

  it('never changes what is harmless already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(harmless(harmless(text))).toBe(harmless(text));
      }),
    );
  });

  it('takes long runs of white space in its stride', () => {
    expect(harmless(' '.repeat(200_000))).toHaveLength(200_000);
    expect(harmless('\n'.repeat(200_000))).toBe(' ');
  });
});
