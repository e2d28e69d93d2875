import stringWidth from 'string-width';
import { renderConsole } from '../../../src/render/console/render-console.ts';
import { WHOLE } from '../../../src/render/console/view.ts';
import { rendererContract } from '../contract.ts';

const WIDTH = 80;

rendererContract('The console', (answer) => {
  const { text } = renderConsole(answer, { ...WHOLE, width: WIDTH, colour: false });
  return [{ text, faults: faultsOf(text) }];
});

function faultsOf(text: string): readonly string[] {
  const tooWide = text
    .split('\n')
    .filter((line) => stringWidth(line) > WIDTH && / \S/.test(line.trim().slice(2)));
  const controls = /[\p{Cs}\p{Bidi_Control}]|(?!\n)\p{Cc}/u.test(text);
  return [...tooWide.map((line) => `too wide: ${line}`), ...(controls ? ['a control'] : [])];
}
