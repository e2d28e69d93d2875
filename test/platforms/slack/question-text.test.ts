import { describe, expect, it } from 'vitest';
import { questionText } from '../../../src/platforms/slack/question-text.ts';

describe('questionText', () => {
  it.each([
    ['who Ann Ode', 'who Ann Ode'],
    ['/who Ann Ode', '/who Ann Ode'],
    ['<@U0000000009> who Ann Ode', 'who Ann Ode'],
    ['who <@U0000000009|ann> said', 'who ann said'],
    ['what <#C0000000009|harbour>', 'what harbour'],
    ['what <https://paper.example/a|paper.example>', 'what paper.example'],
    ['what R&amp;D &lt;b&gt;', 'what R&D <b>'],
    ['&amp;lt;', '&lt;'],
    ['<!channel> who Ann Ode', 'who Ann Ode'],
    ['  who \n Ann\tOde ', 'who Ann Ode'],
    ['Sources', '/sources'],
    ['who', '/who'],
    ['<@U0000000009>', '/help'],
    ['', '/help'],
  ])('reads %j as %j', (written, question) => {
    expect(questionText(written)).toBe(question);
  });
});
