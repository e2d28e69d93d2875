import { describe, expect, it } from 'vitest';
import { prepareDocument } from '../../src/passages/prepare-document.ts';

/** Each block as "kind label|body". */
function outline(text: string): readonly string[] {
  const document = prepareDocument({
    id: 'a',
    title: { text: 'x', stated: false },
    text,
    bodyStart: 0,
  });
  return document.blocks.map(({ kind, label, body }) => {
    const name = label === undefined ? '' : `${text.slice(label.start, label.end)}|`;
    return `${kind} ${name}${text.slice(body.start, body.end)}`;
  });
}

const PROSE = 'The dam held through the night, the water board said on Tuesday.';

describe('tables parted by bars', () => {
  it('have a row of column names and rows with labels', () => {
    expect(outline(`Town | Homes | Paid\nOrla | 1,200 | £40\nGelt | 85 | £35\n\n${PROSE}`)).toEqual(
      [
        'row Town | Homes | Paid',
        'row Orla|1,200 | £40',
        'row Gelt|85 | £35',
        `paragraph ${PROSE}`,
      ],
    );
  });

  it('need no column names', () => {
    expect(outline(`Stage 1 | 180 km\nStage 2 | 204 km\n\n${PROSE}`)).toEqual([
      'row Stage 1|180 km',
      'row Stage 2|204 km',
      `paragraph ${PROSE}`,
    ]);
  });

  it('are neither the sections of a page nor one line with bars', () => {
    expect(outline(`World | Business | Sport\n\n${PROSE}`)[0]).toBe(
      'furniture World | Business | Sport',
    );
    expect(outline(`Flood watch | 3 May 2031\n\n${PROSE}`)[0]).toMatch(/^heading/);
  });
});

describe('the lines of a live report', () => {
  it('do not have their times in them', () => {
    const log = [
      '15.20 Water still rising',
      'The gauge is at 4.1 metres.',
      '14:50 Who is out?',
      'Families from the lower town.',
      '2.05pm "Stay on your roofs"',
      PROSE,
      '13.40 The last bridge was closed by the police an hour ago.',
      PROSE,
    ];
    expect(outline(log.join('\n\n'))).toEqual([
      'heading Water still rising',
      'paragraph The gauge is at 4.1 metres.',
      'heading Who is out?',
      'paragraph Families from the lower town.',
      'heading "Stay on your roofs"',
      `paragraph ${PROSE}`,
      'paragraph The last bridge was closed by the police an hour ago.',
      `paragraph ${PROSE}`,
    ]);
  });

  it('are three at least: a figure opens other lines too', () => {
    const [first, second] = outline(
      `4.15 Litres a Day\n\n${PROSE}\n\n2.50 Euros a Head\n\n${PROSE}`,
    );
    expect([first, second]).toEqual(['heading 4.15 Litres a Day', `paragraph ${PROSE}`]);
  });
});

describe('questions that stand alone', () => {
  it.each(['Has it happened before?', 'Refund or repair?', 'A fault, or the frost?'])(
    'head what answers them: %s',
    (line) => {
      expect(outline(`${line}\n\n${PROSE}`)[0]).toBe(`heading ${line}`);
    },
  );

  it.each([
    'But who, the neighbours ask themselves tonight, will pay for the wall, the road and the two sheds?',
    '"Has it happened before?"',
    'It held. Will it hold again?',
  ])('are short and no speech: %s', (line) => {
    expect(outline(`${line}\n\n${PROSE}`)[0]).toBe(`paragraph ${line}`);
  });
});

describe('the first row of a Markdown table', () => {
  it('is a row, and no menu of the page', () => {
    expect(outline(`| Town | Homes |\n| --- | --- |\n| Orla | 85 |\n\n${PROSE}`)).toEqual([
      'row Town | Homes',
      'furniture | --- | --- |',
      'row Orla|85',
      `paragraph ${PROSE}`,
    ]);
  });
});
