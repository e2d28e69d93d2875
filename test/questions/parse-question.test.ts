import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../src/questions/parse-question.ts';

function read(text: string): string {
  const question = parseQuestion(text);
  switch (question.kind) {
    case 'facet':
      return [
        question.facet,
        question.argument,
        ...(question.about === undefined ? [] : [question.about]),
      ].join(' | ');
    case 'unclear':
      return `${question.kind} ${question.problem} ${question.word ?? ''}`.trim();
    case 'disputes':
      return [question.kind, ...(question.topic === undefined ? [] : [question.topic])].join(' | ');
    case 'why':
      return `why ${read(question.of.text)}`;
    case 'sources':
    case 'help':
      return question.kind;
  }
}

describe('parseQuestion', () => {
  it.each([
    ['/who Marlow', 'who | Marlow'],
    ['/disputes', 'disputes'],
    ['disputes', 'disputes'],
    ['/disputes about the ferry?', 'disputes | the ferry'],
    ['disputes over the ferry', 'disputes | the ferry'],
    ['why who Marlow', 'why who | Marlow'],
    ['/why /who Marlow', 'why who | Marlow'],
    ['why /who Marlow', 'why who | Marlow'],
    ['/why when did the ferry sink?', 'why when | ferry sink'],
    ['/why /why /who Marlow', 'why who | Marlow'],
    ['/why', 'unclear no-argument /why'],
    ['/why /whose ferry', 'unclear unknown-command /whose'],
    ['who Marlow', 'who | Marlow'],
    ['Who is Ada Marlow?', 'who | Ada Marlow'],
    ['/ask who is the harbour master?', 'who | harbour master'],
    ['where was the summit held?', 'where | summit held'],
    ['which hotel hosted the summit', 'where | hotel hosted the summit'],
    ['what day did the ferry sink?', 'when | ferry sink'],
    ['when did the ferry sink', 'when | ferry sink'],
    ['how many people were killed?', 'howmany | people were killed'],
    ['how old is the skipper', 'howmany | old skipper'],
    ['how wide was the channel', 'howmany | wide channel'],
    ['How long did the strike last?', 'howmany | long strike last'],
    ['howmany passengers', 'howmany | passengers'],
    ['what did Marlow say about the tide?', 'said | Marlow | the tide'],
    ['/said Marlow about the tide', 'said | Marlow | the tide'],
    ['said Marlow', 'said | Marlow'],
    ['what is the cause of the fire?', 'what | cause of the fire'],
    ['did the minister resign?', 'what | whether the minister resign'],
    ['why did the ferry sink?', 'what | why did the ferry sink'],
    ['who was elected mayor?', 'who | was elected mayor'],
    ['/sources', 'sources'],
    ['help', 'help'],
    ['  /WHO   Marlow ', 'who | Marlow'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['', 'unclear empty'],
    ['/', 'unclear empty'],
    ['/whom Marlow', 'unclear unknown-command /whom'],
    ['/where', 'unclear no-argument /where'],
    ['/watch Marlow', 'unclear only-in-channels /watch'],
    ['/ask', 'unclear no-argument /ask'],
    ['/who ???', 'unclear no-argument /who'],
    [`/what ${'x'.repeat(600)}`, 'unclear too-long'],
  ])('says what is unclear about %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
