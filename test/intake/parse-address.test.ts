import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/intake/parse-address.ts';

describe('parseAddress', () => {
  it.each([
    [' https://gull.example/ferry?x=1#top ', 'https://gull.example/ferry?x=1'],
    ['HTTP://GULL.EXAMPLE', 'http://gull.example/'],
    ['http://2130706433/', 'http://127.0.0.1/'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['http://0177.0.0.1/', 'http://127.0.0.1/'],
    ['http://[::ffff:7f00:1]/', 'http://[::ffff:7f00:1]/'],
    ['http://①②⑦.0.0.1/', 'http://127.0.0.1/'],
  ])('reads %s', (typed, href) => {
    expect(parseAddress(typed)).toMatchObject({ href });
  });

  it.each([
    ['gull.example/ferry', 'no-address'],
    ['', 'no-address'],
    ['http://', 'no-address'],
    [`https://gull.example/${'a'.repeat(2000)}`, 'no-address'],
    ['file:///etc/passwd', 'scheme'],
    ['ftp://gull.example', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['https://ann:secret@gull.example', 'credentials'],
  ])('refuses %s', (typed, why) => {
    expect(parseAddress(typed)).toEqual({ kind: 'refused', why });
  });

  it('reads what is relative to another address', () => {
    const base = new URL('https://gull.example/a/b');
    expect(parseAddress('../c', base)).toMatchObject({ href: 'https://gull.example/c' });
    expect(parseAddress('//heron.example/', base)).toMatchObject({ host: 'heron.example' });
  });
});
