import { describe, expect, it } from 'vitest';
import { parseOptions, USAGE } from '../../bench/options.ts';

describe('parseOptions', () => {
  it('measures everything where nothing is said', () => {
    expect(parseOptions([])).toMatchObject({
      kind: 'options',
      sections: ['program', 'search', 'answers'],
      sizes: [1000, 10_000, 100_000],
      rounds: 3,
      relevance: [],
    });
  });

  it('keeps sections and engines in their own order, and sizes ascending', () => {
    const args = ['answers', 'search', '--sizes', '500,20,500', '--engines', 'lunr,rapporteur'];
    expect(parseOptions(args)).toMatchObject({
      sections: ['search', 'answers'],
      sizes: [20, 500],
      engines: ['rapporteur', 'lunr'],
    });
  });

  it('takes several test collections', () => {
    expect(parseOptions(['--relevance', 'a.json', '--relevance', 'more'])).toMatchObject({
      relevance: ['a.json', 'more'],
    });
  });

  it.each([
    [['serch'], 'There is no section "serch"; there are program, search, answers.'],
    [
      ['--engines', 'lunr,grep'],
      'There is no engine "grep"; there are rapporteur, minisearch, minisearch-our-terms, flexsearch, orama, lunr, sqlite.',
    ],
    [['--sizes', '1k'], '--sizes takes whole numbers from 1, such as 1000,10000, not "1k".'],
    [['--sizes', '10,'], '--sizes takes whole numbers from 1, such as 1000,10000, not "10,".'],
    [['--rounds', '0'], '--rounds takes a whole number from 1, not "0".'],
    [['--limit', 'long'], '--limit takes a whole number from 1, not "long".'],
    [['--chart', 'out.png'], '--chart takes a file that ends in .svg, not "out.png".'],
    [['--rond', '3'], "Unknown option '--rond'."],
    [['--passages'], "Option '--passages <value>' argument missing."],
  ])('says what is wrong with %j', (args, what) => {
    expect(parseOptions(args)).toEqual({ kind: 'wrong', what });
  });

  it('tells of every option', () => {
    expect(parseOptions(['--help'])).toEqual({ kind: 'help' });
    const { kind, sections: _, ...others } = { ...parseOptions([]), sections: [] };
    const names = [...Object.keys(others), 'passages', 'queries'];
    expect(kind).toBe('options');
    expect(names.filter((name) => !USAGE.includes(`--${name}`))).toEqual([]);
  });
});
