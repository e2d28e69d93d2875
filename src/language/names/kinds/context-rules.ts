import {
  appositionAfter,
  appositionBefore,
  articleBefore,
  isA,
  named,
  nounAfter,
  nounBefore,
} from './noun-context.ts';
import { acts, ageAfter, ageBefore, kin, speaks, titled, who } from './person-context.ts';
import { direction, insidePlace, located } from './place-context.ts';
import type { ContextRule } from './vote.ts';

/** What the words around a name say about its kind; every rule has its vote. */
export const contextRules: readonly ContextRule[] = [
  titled,
  ageAfter,
  ageBefore,
  who,
  speaks,
  acts,
  appositionAfter,
  isA,
  appositionBefore,
  named,
  kin,
  located,
  insidePlace,
  direction,
  nounAfter,
  nounBefore,
  articleBefore,
];
