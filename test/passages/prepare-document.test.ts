import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { Document } from '../../src/passages/document.ts';
import { makePassages } from '../../src/passages/passage.ts';
import { prepareDocument } from '../../src/passages/prepare-document.ts';

const PROSE =
  'The ferry Northern Star ran aground off Harbour Point on Tuesday. All 212 passengers were brought ashore before dawn.';

function prepare(text: string, title?: string): Document {
  const article: Article = {
    id: 'a',
    title: { text: title ?? 'x', stated: title !== undefined },
    text,
    bodyStart: 0,
  };
  return prepareDocument(article);
}

/** Each block as "kind label|body", the shape of a document at a glance. */
function outline({ blocks, text }: Document): readonly string[] {
  return blocks.map(({ kind, label, body }) => {
    const name = label === undefined ? '' : `${text.slice(label.start, label.end)}|`;
    return `${kind} ${name}${text.slice(body.start, body.end)}`;
  });
}

function sentencesOf(document: Document): readonly string[] {
  return document.sentences.map(({ start, end }) => document.text.slice(start, end));
}

describe('headings', () => {
  it.each([
    'What the Captain Knew',
    'What the captain knew',
    'Why did the alarm fail?',
    'A night on the rocks',
    'Rescue: The Hours That Counted',
    'risks and Questions That Remain',
    'Key points:',
  ])('are short lines that something follows: %s', (line) => {
    const [block] = prepare(`${line}\n${PROSE}`).blocks;
    expect(block?.kind).toBe('heading');
  });

  it.each([
    'The captain was relieved of his duties on Friday',
    'Two inquiries into the grounding have begun and a third will follow',
    'He said the alarm had failed.',
    '"We had no time"',
    'Harbour master Ines Maar commented on the night:',
    'Ines Maar said:',
  ])('are not %s', (line) => {
    const [block] = prepare(`${line}\n${PROSE}`).blocks;
    expect(block?.kind).toBe('paragraph');
  });

  it('do not end a text', () => {
    expect(prepare(`${PROSE}\nA night on the rocks`).blocks.at(-1)?.kind).toBe('paragraph');
  });

  it('of Markdown nest; of plain text they follow one another', () => {
    const markdown = prepare(
      `# Ferry\n${PROSE}\n## Rescue\n${PROSE}\n### Boats\n${PROSE}\n## Cost\n${PROSE}`,
    );
    expect(markdown.blocks.map(({ section }) => section)).toEqual([
      [],
      [0],
      [0],
      [0, 2],
      [0, 2],
      [0, 2, 4],
      [0],
      [0, 6],
    ]);
    const plain = prepare(`Rescue at Dawn\n${PROSE}\nThe Cost of Delay\n${PROSE}`);
    expect(plain.blocks.map(({ section }) => section)).toEqual([[], [0], [], [2]]);
  });

  it('may be underlined or bold', () => {
    const text = `Rescue\n======\n${PROSE}\n\nthe cost\n--------\n${PROSE}\n\n**What was spent**\n\n${PROSE}`;
    const document = prepare(text);
    expect(outline(document).filter((line) => line.startsWith('heading'))).toEqual([
      'heading Rescue',
      'heading the cost',
      'heading What was spent',
    ]);
    expect(document.blocks.at(-1)?.section).toEqual([0, 3, 6]);
  });

  it('that repeat the title are the title, and only the first is quoted', () => {
    const title = 'Ferry aground off Harbour Point';
    const text = `# ${title}\n\nFERRY AGROUND OFF HARBOUR POINT | The Harbour Times\n\n${PROSE}\n\nFerry Aground Off Harbour‑Point`;
    const document = prepare(text, title);
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'title',
      'paragraph',
      'title',
    ]);
    expect(sentencesOf(document)[0]).toBe(title);
    expect(document.sentences).toHaveLength(3);
  });
});

describe('lists', () => {
  it('know the line that leads them, and lists inside them', () => {
    const text = [
      'What Was Found',
      '• Fuel in the hold',
      '• Causes under study:',
      '1. Steering',
      '2.engine failure',
      '• Charts of 2019',
      PROSE,
      '- One boat was lost.',
    ].join('\n');
    const document = prepare(text);
    expect(outline(document)).toEqual([
      'heading What Was Found',
      'bullet Fuel in the hold',
      'bullet Causes under study:',
      'numbered Steering',
      'numbered engine failure',
      'bullet Charts of 2019',
      `paragraph ${PROSE}`,
      'bullet One boat was lost.',
    ]);
    expect(document.blocks.map(({ lead }) => lead)).toEqual([
      undefined,
      0,
      0,
      2,
      2,
      0,
      undefined,
      undefined,
    ]);
  });

  it('have a first item glued to the line before', () => {
    const text = `The inquiry hears three parties Main witnesses 1. The harbour master\n2. The mate\n3. A pilot\n${PROSE}`;
    const document = prepare(text);
    expect(outline(document).slice(0, 3)).toEqual([
      'paragraph The inquiry hears three parties Main witnesses',
      'numbered The harbour master',
      'numbered The mate',
    ]);
    expect(document.blocks.map(({ lead }) => lead)).toEqual([undefined, 0, 0, 0, undefined]);
  });

  it('do not begin with a number or a dash of prose', () => {
    const text = `3.5 million crowns were spent on the search.\n— Ines Maar, harbour master\n12 boats joined the search on Tuesday.`;
    expect(prepare(text).blocks.some(({ kind }) => kind === 'numbered' || kind === 'bullet')).toBe(
      false,
    );
  });
});

describe('fields', () => {
  it('are known labels, labels among others, and labels of list items', () => {
    const text = `Date & venue: 4 May 2031, Harbour Hall\n\n${PROSE}\n\nBoats lost: two\nBoats saved: five\n\n${PROSE}\n\n• Cost so far: 3 million crowns\n**Judge:** H. Lind`;
    expect(outline(prepare(text)).filter((line) => line.startsWith('field'))).toEqual([
      'field Date & venue|4 May 2031, Harbour Hall',
      'field Boats lost|two',
      'field Boats saved|five',
      'field Cost so far|3 million crowns',
      'field Judge|H. Lind',
    ]);
  });

  it('are not what somebody said', () => {
    const text = `Harbour master Ines Maar said: 'We had no time.'\nHer deputy added: 'None at all.'`;
    expect(prepare(text).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('are quoted with their label', () => {
    const document = prepare(`Venue: Harbour Hall. Doors open at six.\n${PROSE}`);
    expect(sentencesOf(document).slice(0, 2)).toEqual([
      'Venue: Harbour Hall.',
      'Doors open at six.',
    ]);
  });
});

describe('tables', () => {
  it('that lost their borders are known by their header', () => {
    const text = `Fact Details\nEvent Ferry grounding off Harbour Point\nlocation Harbour Point, Halden\nDeath toll None so far\nHull damage Two holes, each 3 m long\nKey witnesses 1. The harbour master\n2. The mate\nNext step Hearing on 9 May\n\n${PROSE}`;
    const document = prepare(text);
    expect(outline(document)).toEqual([
      'row Fact Details',
      'row Event|Ferry grounding off Harbour Point',
      'row location|Harbour Point, Halden',
      'row Death toll|None so far',
      'row Hull damage|Two holes, each 3 m long',
      'row Key witnesses|The harbour master',
      'numbered The mate',
      'row Next step|Hearing on 9 May',
      `paragraph ${PROSE}`,
    ]);
    expect(document.blocks[6]?.lead).toBe(5);
    expect(sentencesOf(document)[5]).toBe('Key witnesses 1. The harbour master');
  });

  it('are known by three lines with well-known labels', () => {
    const text = `${PROSE}\nDate 4 May 2031\nVenue Harbour Hall\nJudge H. Lind\n${PROSE}`;
    expect(outline(prepare(text)).slice(1, 4)).toEqual([
      'row Date|4 May 2031',
      'row Venue|Harbour Hall',
      'row Judge|H. Lind',
    ]);
  });

  it('of Markdown, and of tabs', () => {
    const text = `| Team | Points |\n|------|-------|\n| Halden | 41 |\n| Norvik | 38 |\n\n${PROSE}\n\nHalden\t41\nNorvik\t38`;
    expect(outline(prepare(text)).filter((line) => line.startsWith('row'))).toEqual([
      'row Team | Points',
      'row Halden|41',
      'row Norvik|38',
      'row Halden|41',
      'row Norvik|38',
    ]);
  });

  it('are not prose that begins with such a word', () => {
    const text = `Time is running out for the crew.\nEvents moved fast on Tuesday night.\nPolice said nobody was hurt.`;
    expect(prepare(text).blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
  });
});

describe('marks and wrapping', () => {
  it('reads block quotes and inline marks, and quotes them as written', () => {
    const text = `> We had **no time**, said [Ines Maar](https://harbour.example/maar).\n\n${PROSE}`;
    const document = prepare(text);
    expect(sentencesOf(document)[0]?.replace(/\s+/g, ' ')).toBe(
      'We had no time , said Ines Maar .',
    );
    expect(makePassages(document)[0]?.text).toBe(
      'We had **no time**, said [Ines Maar](https://harbour.example/maar).',
    );
  });

  it('joins the lines of a hard-wrapped file, and of no other', () => {
    const text = [
      'RESCUE AT DAWN',
      '',
      'The ferry Northern Star ran aground off Harbour Point late on',
      'Tuesday. All passengers were brought ashore before dawn by the',
      'coastguard, which had been called at midnight.',
      '',
      'The harbour master of Halden told a news conference that two of',
      'the three pilots had been on leave when the alarm was raised and',
      'that an inquiry would begin.',
    ].join('\n');
    const document = prepare(text);
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
    expect(sentencesOf(document)[1]).toBe(
      'The ferry Northern Star ran aground off Harbour Point late on Tuesday.',
    );
    expect(makePassages(document)[1]?.text).toContain('late on\nTuesday.');
    expect(prepare(`${PROSE}\n${PROSE}\nA night out\n${PROSE}\n${PROSE}`).blocks).toHaveLength(5);
  });
});

describe('a document', () => {
  it('has no sentence of furniture', () => {
    const text = `Home » Region » Ferry\nBy Ingrid Solberg\n${PROSE}\n\nLeave a Comment\n© 2031 Harbour Media`;
    const document = prepare(text);
    expect(document.sentences).toHaveLength(2);
    expect(document.blocks.filter(({ kind }) => kind === 'furniture')).toHaveLength(4);
  });

  it('quotes a caption without the credit behind it', () => {
    const text = `Passengers come ashore at Halden on Tuesday. (Photo: Ines Maar/Harbour Times)\n\n${PROSE}`;
    expect(sentencesOf(prepare(text))[0]).toBe('Passengers come ashore at Halden on Tuesday.');
    expect(prepare(text).sentences).toHaveLength(3);
  });

  it('keeps every offset, whatever the text', () => {
    const part = fc.constantFrom(
      'The ferry sank. ',
      'Fact Details\n',
      'Date 4 May\n',
      '• ',
      '1. ',
      '2. ',
      '\n',
      '\r\n',
      '| a | b |',
      '# ',
      '**',
      'By Ana Lind',
      'Share\n',
      '“',
      '\u202f',
      '😀',
      ': ',
      '===\n',
      'Comments\n',
      'x'.repeat(90),
      '\n> ',
      '[a](b)',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const document = prepare(text, 'The ferry');
        expect(document.text).toHaveLength(text.length);
        let end = 0;
        for (const block of document.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.body.start).toBeGreaterThanOrEqual(block.start);
          expect(block.body.end).toBeLessThanOrEqual(block.end);
          end = block.end;
        }
        end = 0;
        for (const { start, end: stop, block } of document.sentences) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(stop).toBeGreaterThan(start);
          expect(document.blocks[block]?.kind).not.toBe('furniture');
          end = stop;
        }
        const passages = makePassages(document);
        expect(passages.map((passage) => passage.text)).toEqual(
          document.sentences.map((sentence) => text.slice(sentence.start, sentence.end)),
        );
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      }),
    );
  });
});

describe('makePassages', () => {
  it('names article, sentence, title and section', () => {
    const document = prepare(`# Ferry aground\n\n## Rescue\n\n${PROSE}`, 'Ferry aground');
    expect(makePassages(document).at(-1)).toMatchObject({
      id: 'a#3',
      article: 'a',
      sentence: 3,
      text: 'All 212 passengers were brought ashore before dawn.',
      title: 'Ferry aground',
      section: 'Rescue',
    });
  });
});
