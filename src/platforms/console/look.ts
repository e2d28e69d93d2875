import type { ConsoleRun } from './console-run.ts';
import type { Look } from './session.ts';
import { widthOf } from './streams.ts';

/** How answers look on a stream, at the width that it has when asked. */
export function lookOf({
  output,
  colour,
  settings,
}: Pick<ConsoleRun, 'output' | 'colour' | 'settings'>): Look {
  const { valuesPerPage, quotesPerValue, width } = settings;
  return () => ({ width: width ?? widthOf(output), colour, valuesPerPage, quotesPerValue });
}
