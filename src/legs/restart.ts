import type { DispatchedRun } from '../github/dispatch.ts';
import { dispatchWorkflow } from '../github/dispatch.ts';
import type { GitHub } from '../github/client.ts';
import { readRepository } from '../github/refs.ts';
import type { Failure, Result } from '../lib/result.ts';

export interface NextRun {
  /** The file name of the workflow, on the default branch. */
  readonly workflow: string;
  readonly plan: string;
  readonly leg: number;
  readonly parentRun: string;
  readonly requestedBy: string | undefined;
  readonly until: string | undefined;
}

/** Starts the run that continues a plan. The plan's own inputs are recorded in its state and not said again. */
export const startNextRun = async (github: GitHub, next: NextRun): Promise<Result<DispatchedRun, Failure>> => {
  const repository = await readRepository(github);
  if (!repository.ok) return repository;
  const { workflow, plan, leg, parentRun, requestedBy, until } = next;
  const inputs = {
    plan,
    leg: String(leg),
    'parent-run': parentRun,
    ...(requestedBy === undefined ? {} : { 'requested-by': requestedBy }),
    ...(until === undefined ? {} : { until }),
  };
  return dispatchWorkflow(github, { file: workflow, ref: repository.value.defaultBranch, inputs });
};
