import type { Failure, Result } from '../lib/result.ts';
import type { PlanState } from '../plan/state.ts';
import type { Workbench } from '../workspace/workbench.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import type { Repository } from '../workspace/repository.ts';

/** A new text of a plan and why; without `text` the plan is removed. */
export interface Change {
  readonly text: string | undefined;
  /** The subject of the commit, where there is one. Untrusted text. */
  readonly subject: string;
  readonly body?: string;
  /** What the plan's history says of it, besides when, who and in which run. */
  readonly history: { readonly kind: string; readonly [extra: string]: unknown };
}

/** Where a change went. */
export interface Saved {
  /** For people: `plans/a.yml`, `planwright-plans/a`. */
  readonly where: string;
  readonly branch?: string;
  readonly sha?: string;
}

/**
 * One plan being written, wherever it is kept: a file in a person's checkout, the branch of its pull request, or its own branch once it was
 * executed. Nothing but this file is ever changed.
 */
export interface Desk extends AsyncDisposable {
  readonly kind: 'checkout' | 'plans-branch' | 'own-branch' | 'pull-request';
  readonly path: PlanPath;
  /** The file as it stands there, state included; undefined when there is no such plan yet. */
  readonly text: string | undefined;
  /** The state in `text`; empty where there is none that can be read. */
  readonly state: PlanState;
  /** The file on the base that it is compared with; undefined when it is new there. */
  readonly before: string | undefined;
  readonly repository: Repository;
  /** The repository at the place where the plan is written, to look around in. */
  readonly workbench: Workbench;
  /** Writes the change, all of it or nothing. Fails with `moved` when somebody else changed the plan meanwhile. */
  save(change: Change): Promise<Result<Saved, Failure>>;
}
