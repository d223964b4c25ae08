import type { Collector } from '../collector.ts';
import type { Outline } from '../outline.ts';
import type { Hints } from '../suggest.ts';
import type { Tree } from '../tree.ts';

/** What every rule sees: a plan that may be wrong in any way, the way back to its text, and where to report. */
export interface Check {
  readonly outline: Outline;
  readonly tree: Tree;
  readonly collector: Collector;
  readonly hints: Hints;
}
