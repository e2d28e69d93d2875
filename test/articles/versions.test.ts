import { describe, expect, it } from 'vitest';
import { lastVersions, versionName } from '../../src/articles/versions.ts';

describe('versions', () => {
  it('are kept under the name of the file and the moment', () => {
    expect(versionName('gull-1.md', '2031-05-04T10:15:30.123Z')).toBe('gull-1@20310504T101530.md');
    expect(versionName('a.b@c.html', '2031-05-04T10:15:30Z')).toBe('a.b@c@20310504T101530.html');
  });

  it('give the last one before the present one, by the name of the file', () => {
    const names = [
      versionName('gull-1.md', '2031-05-06T00:00:00Z'),
      versionName('gull-1.md', '2031-05-04T10:15:30Z'),
      versionName('gull-1.txt', '2031-05-05T00:00:00Z'),
      'notes.md',
      'gull-1@yesterday.md',
    ];
    expect([...lastVersions(names)]).toEqual([
      ['gull-1.md', { name: 'gull-1@20310506T000000.md', replaced: '2031-05-06' }],
      ['gull-1.txt', { name: 'gull-1@20310505T000000.txt', replaced: '2031-05-05' }],
    ]);
  });
});
