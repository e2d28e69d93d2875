import { describe, expect, it } from 'vitest';
import { parseWatch, watchWords } from '../../src/watches/watch-command.ts';

describe('parseWatch', () => {
  it.each([
    ['', { kind: 'list' }],
    ['list', { kind: 'list' }],
    [' LIST ', { kind: 'list' }],
    ['off', { kind: 'off-all' }],
    ['off Ada  Brandvold', { kind: 'off', topic: 'Ada Brandvold' }],
    ['Ada\nBrandvold', { kind: 'set', topic: 'Ada Brandvold' }],
    ['list of victims', { kind: 'set', topic: 'list of victims' }],
    ['off-shore drilling', { kind: 'set', topic: 'off-shore drilling' }],
  ])('reads %j', (words, command) => expect(parseWatch(words)).toEqual(command));
});

describe('watchWords', () => {
  it.each([
    ['watch Brandvold', 'Brandvold'],
    ['/Watch  Brandvold', 'Brandvold'],
    ['/watch', ''],
    ['watch', ''],
    ['/watching Brandvold', undefined],
    ['who watches Brandvold', undefined],
    ['/what watch', undefined],
  ])('of %j are %j', (question, words) => expect(watchWords(question)).toBe(words));
});
