import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WATCH_LIMITS } from '../../src/render/limits.ts';
import * as words from '../../src/render/watch-words.ts';
import { command, MINUTE, MINUTES, type Newsroom, startNewsroom } from './start-watching.ts';

const QUAY = '# Quay closed\n\nThe harbour master Ada Brandvold closed the east quay on Tuesday.';
const TIDE = '# High tide\n\nThe tide was the highest for ten years, the coast guard said.';
const BARGE = '# Barge towed\n\nBrandvold praised the crew of the tug that pulled the barge free.';
const CRANE = '# Crane falls\n\nA crane fell on Monday, and Brandvold sent the workers home.';
const TWO = '# Blast at mill\n\nTwo workers were killed in the blast at the Orvel mill on Monday.';
const FOUR = '# Mill blast\n\nThe blast at the Orvel mill on Monday killed four workers.';

const BRANDVOLD = { kind: 'set', topic: 'Brandvold' } as const;

let room: Newsroom;
beforeEach(async () => {
  room = await startNewsroom({ a: QUAY });
});
afterEach(() => room.watching.close());

/** Adds articles; the folder is read again. */
async function add(articles: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(articles)) room.articles.set(id, text);
  await room.refresh();
}

function items(): readonly (readonly string[])[] {
  return room.told.map((one) => one.items);
}

describe('a watch', () => {
  it('tells of an article that comes and speaks of it, and of no other', async () => {
    expect(await command(room, BRANDVOLD)).toBe(
      words.watching('Brandvold', { speaking: 1, minutes: MINUTES, showingFor: undefined }),
    );
    await add({ b: TIDE });
    await add({ c: BARGE });
    expect(room.told).toMatchObject([{ channel: 'c1', topic: 'Brandvold', items: ['c'] }]);
  });

  it('tells both sides of a new difference', async () => {
    room.articles.set('b', TWO);
    await room.refresh();
    await command(room, { kind: 'set', topic: 'workers killed in the blast' });
    await add({ c: FOUR });
    expect(items()).toEqual([['c | b', 'c']]);
  });

  it('posts no sooner than is set, and then all that came meanwhile', async () => {
    await command(room, BRANDVOLD);
    await add({ b: BARGE });
    room.now += (MINUTES - 1) * MINUTE;
    await add({ c: CRANE });
    await add({ d: '# Tug sold\n\nBrandvold sold the tug.' });
    expect(items()).toEqual([['b']]);
    room.now += MINUTE;
    await room.refresh();
    expect(items()).toEqual([['b'], ['c', 'd']]);
  });

  it('posts at its time without a change of the folder', async () => {
    await command(room, BRANDVOLD);
    await add({ b: BARGE });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await add({ c: CRANE });
      room.now += MINUTES * MINUTE;
      await vi.advanceTimersByTimeAsync(MINUTES * MINUTE);
      await vi.waitUntil(() => room.told.length > 1);
    } finally {
      vi.useRealTimers();
    }
    expect(items()).toEqual([['b'], ['c']]);
  });

  it('is told in every channel that set it, each by its own topic', async () => {
    await command(room, BRANDVOLD);
    await command(room, { kind: 'set', topic: 'tide' }, 'c2');
    await command(room, BRANDVOLD, 'c3');
    await add({ b: TIDE, c: BARGE });
    expect(room.told.map(({ channel, items: [first] }) => [channel, first])).toEqual([
      ['c1', 'c'],
      ['c2', 'b'],
      ['c3', 'c'],
    ]);
  });

  it('does not tell of an article that is taken away before its time', async () => {
    await command(room, BRANDVOLD);
    await add({ b: BARGE });
    await add({ c: CRANE });
    room.articles.delete('c');
    room.now += MINUTES * MINUTE;
    await room.refresh();
    expect(items()).toEqual([['b']]);
  });

  it('tells of an article once it is whole, and not again when it changes', async () => {
    await command(room, BRANDVOLD);
    await add({ b: '# Barge towed' });
    await add({ b: BARGE });
    room.now += MINUTES * MINUTE;
    await add({ b: `${BARGE} It will be repaired.` });
    await add({ e: BARGE });
    expect(items()).toEqual([['b']]);
  });

  it('tells what one message does not hold in the next, and the rest at the next time', async () => {
    room.room = 1;
    await command(room, BRANDVOLD);
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    await add(
      Object.fromEntries(
        days.map((day) => [day, `# ${day}\n\nOn ${day} Brandvold closed quay ${day.length}.`]),
      ),
    );
    expect(items()).toHaveLength(WATCH_LIMITS.messagesAtOnce);
    room.now += MINUTES * MINUTE;
    await room.refresh();
    expect(items().flat().toSorted()).toEqual(days.toSorted());
  });
});

describe('after a restart', () => {
  it('tells once what came while the bot was down', async () => {
    await command(room, BRANDVOLD);
    await add({ b: BARGE });
    room.articles.set('c', CRANE);
    room.now += MINUTES * MINUTE;
    await room.restart();
    expect(items()).toEqual([['b'], ['c']]);
    room.now += MINUTES * MINUTE;
    await room.restart();
    expect(items()).toEqual([['b'], ['c']]);
  });

  it('keeps to its time', async () => {
    await command(room, BRANDVOLD);
    await add({ b: BARGE });
    await add({ c: CRANE });
    await room.restart();
    expect(items()).toEqual([['b']]);
    room.now += MINUTES * MINUTE;
    await room.restart();
    expect(items()).toEqual([['b'], ['c']]);
  });

  it('posts under the same name what was posted but not noted', async () => {
    await command(room, BRANDVOLD);
    const before = await readFile(room.file, 'utf8');
    await add({ b: BARGE });
    await room.watching.close();
    await writeFile(room.file, before);
    await room.restart();
    const [first, second] = room.told;
    expect(second).toEqual(first);
  });

  it('watches nothing where the file is broken, names it and keeps it', async () => {
    await command(room, BRANDVOLD);
    await writeFile(room.file, '{"version": 1, "wat');
    await room.restart();
    expect(await command(room, { kind: 'list' })).toBe(words.watched(0));
    expect(room.warned.join()).toContain(`${room.file}: this is no file of watches`);
    const aside = /renamed to (?<aside>\S+),/.exec(room.warned.join())?.groups?.['aside'] ?? '';
    expect(await readFile(aside, 'utf8')).toBe('{"version": 1, "wat');
  });
});

describe('where a post fails', () => {
  it('loses nothing while the platform cannot be reached', async () => {
    await command(room, BRANDVOLD);
    room.ends.push('unreachable', 'unreachable');
    await add({ b: BARGE });
    await add({ c: CRANE });
    expect(items()).toEqual([]);
    await room.refresh();
    expect(items()).toEqual([['b', 'c']]);
  });

  it('tells other channels where one fails, and tries no more than some where all do', async () => {
    const channels = ['c1', 'c2', 'c3', 'c4', 'c5'];
    for (const channel of channels) await command(room, BRANDVOLD, channel);
    room.ends.push('unreachable');
    await add({ b: BARGE });
    expect(room.told.map(({ channel }) => channel)).toEqual(channels.slice(1));
    room.now += MINUTES * MINUTE;
    room.ends.push('unreachable', 'unreachable', 'unreachable', 'unreachable');
    await add({ c: CRANE });
    expect(room.ends).toHaveLength(1);
  });

  it('posts nothing that could not be noted', async () => {
    await command(room, BRANDVOLD);
    await add({ b: BARGE });
    await add({ c: CRANE });
    room.now += MINUTES * MINUTE;
    await rename(dirname(room.file), `${dirname(room.file)}-away`);
    await room.refresh();
    await room.refresh();
    expect(items()).toEqual([['b']]);
    await rename(`${dirname(room.file)}-away`, dirname(room.file));
    await room.refresh();
    expect(items()).toEqual([['b'], ['c']]);
  });

  it('waits where the bot may not write, and tells later', async () => {
    await command(room, BRANDVOLD);
    room.ends.push({ kind: 'refused', why: 'not_in_channel' });
    await add({ b: BARGE });
    await room.refresh();
    expect(room.warned).toEqual(['the bot may not write in a channel']);
    room.now += MINUTES * MINUTE;
    await room.refresh();
    expect(items()).toEqual([['b']]);
  });

  it('ends the watches of a channel that is gone', async () => {
    await command(room, BRANDVOLD);
    room.ends.push({ kind: 'gone' });
    await add({ b: BARGE });
    expect(await command(room, { kind: 'list' })).toBe(words.watched(0));
  });
});

describe('a command', () => {
  it('lists and ends what its channel watches, and nothing else', async () => {
    await command(room, BRANDVOLD);
    await command(room, { kind: 'set', topic: 'High tide' });
    await command(room, { kind: 'set', topic: 'tide' }, 'c2');
    expect(await command(room, { kind: 'list' })).toBe(`${words.watched(2)}\nBrandvold\nHigh tide`);
    expect(await command(room, { kind: 'off', topic: 'high TIDE' })).toBe(words.ended('high TIDE'));
    expect(await command(room, { kind: 'off', topic: 'tide' })).toBe(
      `${words.notWatched('tide')}\nBrandvold`,
    );
    expect(await command(room, { kind: 'off-all' })).toBe(words.allEnded(1));
    expect(await command(room, { kind: 'list' })).toBe(words.watched(0));
    expect(await command(room, { kind: 'list' }, 'c2')).toBe(`${words.watched(1)}\ntide`);
    await add({ b: BARGE });
    expect(items()).toEqual([]);
  });

  it('sets a topic once', async () => {
    await command(room, BRANDVOLD);
    expect(await command(room, { kind: 'set', topic: 'BRANDVOLD' })).toBe(
      words.alreadyWatched('BRANDVOLD'),
    );
  });

  it('watches so many topics in a channel and no more', async () => {
    const { perChannel, topicLength } = WATCH_LIMITS;
    for (let at = 0; at < perChannel; at += 1) {
      await command(room, { kind: 'set', topic: `pier ${at}` });
    }
    expect(await command(room, BRANDVOLD)).toBe(words.tooManyHere(perChannel));
    expect(await command(room, BRANDVOLD, 'c2')).toContain('Watching');
    expect(await command(room, { kind: 'set', topic: 'x'.repeat(topicLength + 1) }, 'c2')).toBe(
      words.topicTooLong(topicLength),
    );
  });

  it('counts from the folder as it was when it was given, after a time without watches', async () => {
    await add({ b: BARGE });
    await command(room, BRANDVOLD);
    await command(room, { kind: 'off-all' });
    await add({ c: CRANE });
    await command(room, BRANDVOLD);
    await room.refresh();
    expect(items()).toEqual([]);
    await add({ d: '# Tug sold\n\nBrandvold sold the tug.' });
    expect(items()).toEqual([['d']]);
  });
});
