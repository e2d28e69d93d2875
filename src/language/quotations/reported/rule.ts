import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Scene } from '../scene.ts';

/** An attribution among those of its paragraph. */
export interface Report {
  readonly scene: Scene;
  readonly attribution: Attribution;
  readonly attributions: readonly Attribution[];
}

/** Says what was said, or undefined where the rule does not apply. */
export type ReportRule = (report: Report) => Span | undefined;
