import { systemClock } from '../../src/lib/clock.ts';
import type { Result } from '../../src/lib/result.ts';
import { openWorkbench } from '../../src/workspace/open-workbench.ts';
import { openRepository } from '../../src/workspace/repository.ts';
import type { WorkbenchOptions } from '../../src/workspace/workbench-options.ts';
import type { Workbench } from '../../src/workspace/workbench.ts';
import type { Snapshot } from '../../src/workspace/snapshot.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { gitEnvironment, type Scratch } from '../support/git.ts';

/** The value of a success; throws the failure otherwise. */
export const value = <T>(result: Result<T, { readonly code: string; readonly message: string }>): T => {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code}: ${result.error.message}`);
};

/** The code of a failure; throws when it was a success. */
export const code = (result: Result<unknown, { readonly code: string }>): string => {
  if (result.ok) throw new Error('expected a failure');
  return result.error.code;
};

export const message = (result: Result<unknown, { readonly message: string }>): string =>
  result.ok ? '' : result.error.message;

export const optionsFor = async (place: Scratch, rest: Partial<WorkbenchOptions> = {}): Promise<WorkbenchOptions> => ({
  repository: value(await openRepository(place.checkout, gitEnvironment)),
  planId: 'demo',
  planPath: 'plans/demo.yml',
  planFile: ({ theirs, ours }) => ours ?? theirs ?? Buffer.alloc(0),
  purpose: 'work',
  workRoot: place.workRoot,
  branch: 'planwright/demo',
  home: { local: true },
  link: [],
  linkBy: 'copy',
  clock: { ...systemClock, now: () => new Date('2026-01-02T03:04:05Z') },
  env: gitEnvironment,
  retryMs: [1, 1],
  ...rest,
});

export const open = async (place: Scratch, rest: Partial<WorkbenchOptions> = {}): Promise<Workbench> =>
  value(await openWorkbench(await optionsFor(place, rest)));

/** A workspace at the head. */
export const prepared = async (bench: Workbench): Promise<Workspace> => {
  const workspace = bench.acquire();
  await workspace.prepare(bench.head);
  return workspace;
};

export const snapshotOf = async (workspace: Workspace): Promise<Snapshot> => value(await workspace.snapshot());

/** Snapshot and commit in one; returns the commit. */
export const commit = async (
  bench: Workbench,
  workspace: Workspace,
  title: string,
  plan = `plan after ${title}\n`,
): Promise<string> => {
  const snapshot = await snapshotOf(workspace);
  const result = await bench.commitTask({
    workspace,
    snapshot,
    plan: Buffer.from(plan),
    message: `${title}\n\nPlan: demo\nPlan-Task: ${title.toLowerCase().replaceAll(' ', '-')}\n`,
  });
  if (result.kind !== 'committed') throw new Error(result.kind);
  return result.sha;
};
