import { expect, it } from 'vitest';
import { sharesOf } from '../../../bench/answers/profile.ts';

function node(id: number, functionName: string, url: string) {
  const callFrame = { functionName, url, scriptId: '0', lineNumber: 0, columnNumber: 0 };
  return { id, callFrame };
}

it('gives samples to folders, packages and Node, without idle time and paths of the machine', () => {
  const nodes = [
    node(1, '(idle)', ''),
    node(2, 'pick', 'file:///home/someone/rapporteur/dist/bench/src/answers/facets/who.js'),
    node(3, '', 'file:///home/someone/rapporteur/dist/bench/src/answers/ask.js'),
    node(4, 'wide', 'file:///home/someone/node_modules/@scope/pack/index.js'),
    node(5, '(garbage collector)', ''),
    node(6, 'readFile', 'node:fs'),
    node(7, 'Set', ''),
  ];
  const samples = [1, 1, 2, 2, 2, 3, 4, 4, 5, 6, 7, 7];
  const profile = sharesOf({ nodes, samples, startTime: 0, endTime: 1 });
  expect(profile.folders).toEqual([
    ['answers', 0.4],
    ['node', 0.3],
    ['@scope/pack', 0.2],
    ['(garbage collector)', 0.1],
  ]);
  expect(profile.functions.slice(0, 2)).toEqual([
    ['pick answers/facets/who', 0.3],
    ['wide @scope/pack', 0.2],
  ]);
  expect(JSON.stringify(profile)).not.toContain('someone');
});
