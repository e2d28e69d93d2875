import type { SceneMaker } from './scene.ts';
import { accident } from './scenes/accident.ts';
import { launch } from './scenes/launch.ts';
import { storm } from './scenes/storm.ts';
import { strike } from './scenes/strike.ts';
import { summit } from './scenes/summit.ts';
import { takeover } from './scenes/takeover.ts';
import { transfer } from './scenes/transfer.ts';
import { trial } from './scenes/trial.ts';

/** Every kind of news that differences are planted in. */
export const SCENES: Readonly<Record<string, SceneMaker>> = {
  accident,
  trial,
  takeover,
  transfer,
  storm,
  summit,
  strike,
  launch,
};
