import { describe, expect, it } from 'vitest';
import type { Texts } from '../../support/tiny-library.ts';
import { toldOf } from '../../support/told-disputes.ts';

describe('what somebody does and does not do, in /disputes', () => {
  it.each<readonly [string, Texts, string]>([
    [
      'a pressure that is denied',
      {
        a: 'Norway has been urging Iceland since May to give up cod near Sandvik.',
        b: 'Norway would not press Iceland into a deal at the talks in Sandvik.',
      },
      '/what urge Iceland [tension]: Norway has been urging Iceland since May to give up cod near Sandvik. (a) / Norway would not press Iceland into a deal at the talks in Sandvik. (b)',
    ],
    [
      'a president without a state',
      {
        a: 'President Ada Holt pushed Iceland to give up cod in the bay of Sandvik.',
        b: 'Norway will not force Iceland to give up anything, said President Ada Holt in Sandvik.',
      },
      '/what push Iceland [tension]: President Ada Holt pushed Iceland to give up cod in the bay of Sandvik. (a) / Norway will not force Iceland to give up anything, said President Ada Holt in Sandvik. (b)',
    ],
    [
      'a deed in court',
      {
        a: 'Mia Holt hired Bo Quist in Lyon, the court heard.',
        b: 'Mia Holt never hired Bo Quist in Lyon, her lawyer told the court.',
      },
      '/what hire Quist [tension]: Mia Holt hired Bo Quist in Lyon, the court heard. (a) / Mia Holt never hired Bo Quist in Lyon, her lawyer told the court. (b)',
    ],
  ])('tells %s', async (_, texts, line) => {
    expect(await toldOf(texts)).toContain(line);
  });

  it.each<readonly [string, Texts]>([
    [
      'what is done to another',
      {
        a: 'Norway has been urging Iceland since May to give up cod near Sandvik.',
        b: 'Norway would not press Denmark into a deal with Iceland over the bay of Sandvik.',
      },
    ],
    [
      'what another does',
      {
        a: 'Sweden has been urging Iceland to give up cod in the bay of Sandvik.',
        b: 'Norway would not press Iceland into a deal at the talks in Sandvik.',
      },
    ],
    [
      'what is only supposed',
      {
        a: 'If Mia Holt hired Bo Quist in Lyon, the court will ask why.',
        b: 'Mia Holt never hired Bo Quist in Lyon, her lawyer told the court.',
      },
    ],
    [
      'another president',
      {
        a: 'Swedish President Ada Holt pushed Iceland to give up cod in the bay of Sandvik.',
        b: 'Norway will not force Iceland to give up anything in Sandvik.',
      },
    ],
  ])('tells nothing of %s', async (_, texts) => {
    expect(await toldOf(texts)).toEqual([]);
  });
});
