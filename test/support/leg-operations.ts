import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ActionRun } from './action.ts';
import { remoteCoordination, rewriteCoordination, strangeHolder } from './coordination.ts';
import type { StandInRun } from './github/model.ts';
import { phasesOf, planBranch, project } from './project.ts';
import { Workflow } from './workflow.ts';

const gate = { id: 'release', mode: 'manual', tasks: [{ id: 'announce', run: 'echo told > told.txt' }] } as const;
const build = { id: 'build', tasks: [{ id: 'a', run: 'echo a > a.txt' }] };
const plain = phasesOf([build]);
const guarded = phasesOf([build, { ...gate, environment: 'plan-approval' }]);
const open = phasesOf([build, gate]);
const many = phasesOf([{ ...build, mode: 'parallel', runners: 'many' }]);

type Inputs = Readonly<Record<string, string>>;

/** A step of the workflows as a plan's run takes it, and how the plan goes on after it. */
export interface Operation {
  readonly name: string;
  readonly plan: string;
  /** Brings the plan to where the step finds it: once, for all of its cases. */
  prepare(rig: Workflow): Promise<unknown>;
  /** What GitHub knows, before each case. */
  surround?(rig: Workflow): void;
  run(rig: Workflow): Promise<ActionRun>;
  /** Goes on after the step has failed, or not, until the plan has ended. */
  finish(rig: Workflow, run: ActionRun): Promise<unknown>;
  /** Status of the plan at the end, and who is in its approvals. */
  readonly end: readonly [status: string, ...approvedBy: string[]];
  /** Whether nobody has approved anything while the step runs. */
  readonly unapproved?: boolean;
  /** The outputs that are there whenever it ends with 0. */
  readonly outputs?: readonly string[];
}

const scheduleOutputs = ['next', 'matrix', 'max-parallel', 'base', 'plan', 'leg'];
const approval = { state: 'approved', by: 'grace', environments: ['plan-approval'] } as const;
const rejection = { ...approval, state: 'rejected' } as const;

export const runs = (rig: Workflow, id: string, run: Partial<StandInRun>) =>
  rig.api.repository.runs.set(id, { status: 'in_progress', file: 'plan-execute.yml', ...run });

export const over = { status: 'completed', conclusion: 'failure' } as const;

/** A later run that goes on with the plan, as one job. */
const later = (rig: Workflow, inputs: Inputs = {}): Promise<ActionRun> => {
  const { runs: known } = rig.api.repository;
  for (const [id, run] of known) known.set(id, { ...run, ...over });
  return rig.job('300', { command: 'execute', ...inputs });
};

/** A later run whose gated job grace has approved. */
const yes = (rig: Workflow): Promise<ActionRun> => {
  runs(rig, '300', { reviews: [approval] });
  return later(rig, { task: 'announce', 'hand-over': 'true' });
};

const event = async (rig: Workflow, name: string, payload: object): Promise<Inputs> => {
  const path = join(rig.place.root, 'event.json');
  await writeFile(path, JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
};

const comments = async (rig: Workflow): Promise<ActionRun> => {
  const body = '/plan approve announce';
  rig.api.repository.comments.set('5', { id: 5, by: 'ada', body, issue: 1 });
  const payload = {
    action: 'created',
    comment: { id: 5, body, user: { login: 'ada', type: 'User' } },
    issue: { number: 1, pull_request: {} },
  };
  return rig.job('210', { plan: '' }, await event(rig, 'issue_comment', payload));
};

const dispatches = async (rig: Workflow): Promise<ActionRun> => {
  const inputs = { command: 'approve', plan: 'demo', task: 'announce' };
  return rig.job('210', { ...inputs, execute: 'true' }, await event(rig, 'workflow_dispatch', { inputs }));
};

const dispatched = ({ api }: Workflow) => api.repository.dispatches.length > 0;

/** A run that began on a machine that is gone, a moment ago. */
const heldBy100 = async (rig: Workflow): Promise<void> => {
  await rig.job('100', { command: 'schedule' });
  const holder = { ...strangeHolder(new Date()), run: { id: '100', attempt: 1 } };
  await rewriteCoordination(rig.place.remote, remoteCoordination, (document) => ({ ...document, holder }));
};

export const operations: readonly Operation[] = [
  {
    name: 'watchdog',
    plan: many,
    prepare: (rig) => rig.job('100', { command: 'schedule' }),
    surround: (rig) => void runs(rig, '100', over),
    run: (rig) => rig.job('900', { command: 'watchdog', plan: '' }),
    finish: async (rig) => {
      if (!dispatched(rig)) await rig.job('901', { command: 'watchdog', plan: '' });
      expect(rig.api.repository.dispatches).toHaveLength(1);
      await later(rig);
    },
    end: ['completed'],
  },
  {
    name: 'approve in a comment',
    plan: open,
    prepare: (rig) => rig.job('100', { command: 'execute' }),
    surround: ({ api }) => {
      const files = [{ path: 'plans/demo.yml', status: 'modified' }] as const;
      api.repository.open({ number: 1, title: 'Demo', pull: { head: 'topic', files } });
    },
    run: comments,
    finish: async (rig) => {
      // What got as far as the approval is not asked for twice.
      const { tasks } = await rig.place.state();
      if (tasks['announce']?.approved === undefined) expect(await comments(rig)).toMatchObject({ code: 0 });
      await later(rig);
    },
    end: ['completed', 'ada'],
  },
  {
    name: 'schedule after a run that died',
    plan: plain,
    prepare: (rig) => rig.job('100', { command: 'schedule' }),
    surround: (rig) => void runs(rig, '100', over),
    run: (rig) => rig.job('200', { command: 'schedule' }),
    finish: (rig) => later(rig),
    end: ['completed'],
    outputs: scheduleOutputs,
  },
  {
    name: 'schedule at a gate',
    plan: guarded,
    prepare: (rig) => rig.job('100', { command: 'execute' }),
    run: (rig) => rig.job('200', { command: 'schedule' }),
    finish: yes,
    end: ['completed', 'grace'],
    unapproved: true,
    outputs: scheduleOutputs,
  },
  {
    name: 'schedule while a run is said to hold the plan',
    plan: plain,
    prepare: heldBy100,
    surround: (rig) => void runs(rig, '100', over),
    run: (rig) => rig.job('200', { command: 'schedule' }),
    finish: (rig) => later(rig),
    end: ['completed'],
    outputs: scheduleOutputs,
  },
  {
    name: 'execute while a run is said to hold the plan',
    plan: plain,
    prepare: heldBy100,
    surround: (rig) => void runs(rig, '100', over),
    run: (rig) => rig.job('200', { command: 'execute' }),
    finish: (rig) => later(rig),
    end: ['completed'],
  },
  {
    name: 'execute with a pull request open',
    plan: phasesOf([{ id: 'p', tasks: [...build.tasks, { id: 'b', run: 'echo b > b.txt' }] }]),
    prepare: (rig) => rig.job('100', { command: 'execute', until: 'a' }),
    surround: ({ api }) => void api.repository.open({ number: 1, title: 'Demo', pull: { head: planBranch } }),
    run: (rig) => rig.job('200', { command: 'execute' }),
    finish: (rig) => later(rig),
    end: ['completed'],
  },
  {
    name: 'a job at a gate',
    plan: guarded,
    prepare: async (rig) => {
      await rig.job('100', { command: 'execute' });
      await rig.job('200', { command: 'schedule' });
    },
    surround: (rig) => void runs(rig, '200', { reviews: [approval] }),
    run: (rig) => rig.job('200', { command: 'execute', task: 'announce', 'hand-over': 'true' }),
    finish: yes,
    end: ['completed', 'grace'],
  },
  {
    name: 'a job at a gate that nobody opened, dispatched with its task',
    plan: guarded,
    prepare: (rig) => rig.job('100', { command: 'execute' }),
    run: dispatches,
    finish: yes,
    end: ['completed', 'grace'],
    unapproved: true,
  },
  {
    name: 'join after a gate',
    plan: guarded,
    prepare: async (rig) => {
      await rig.job('100', { command: 'execute' });
      await rig.job('200', { command: 'schedule' });
    },
    surround: (rig) => void runs(rig, '200', { reviews: [rejection] }),
    run: (rig) => rig.job('200', { command: 'join' }),
    finish: (rig) => rig.job('200', { command: 'join' }),
    end: ['paused'],
    unapproved: true,
    outputs: ['more', 'status'],
  },
  {
    name: 'continue',
    plan: plain,
    prepare: async (rig) => {
      await rig.job('100', { command: 'schedule' });
      await rig.job('100', { command: 'join' });
    },
    surround: (rig) => void runs(rig, '100', {}),
    run: (rig) => rig.job('100', { command: 'continue' }),
    finish: async (rig) => {
      if (!dispatched(rig)) await rig.job('100', { command: 'continue' });
      expect(rig.api.repository.dispatches).toHaveLength(1);
      await later(rig);
    },
    end: ['completed'],
  },
  {
    name: 'approve by a dispatch',
    plan: open,
    prepare: (rig) => rig.job('100', { command: 'execute' }),
    run: dispatches,
    finish: async (rig, run) => {
      if (run.code !== 0) expect(await dispatches(rig)).toMatchObject({ code: 0 });
    },
    end: ['completed', 'ada'],
  },
  {
    name: 'doctor',
    plan: guarded,
    prepare: (rig) => rig.job('100', { command: 'execute' }),
    run: (rig) => rig.job('200', { command: 'doctor', plan: '' }),
    finish: () => Promise.resolve(),
    end: ['waiting'],
  },
];

/** The rig as the step finds it, whatever became of it before. */
export const fresh = async (operation: Operation, rig: Workflow): Promise<void> => {
  const { place, api } = rig;
  const saved = join(place.root, 'saved.git');
  await rm(place.remote, { recursive: true });
  await cp(saved, place.remote, { recursive: true });
  await rm(join(place.root, 'attempts'), { recursive: true, force: true });
  const { repository } = api;
  for (const one of [repository.runs, repository.comments, repository.issues, repository.environments]) one.clear();
  for (const one of [repository.dispatches, api.requests]) one.length = 0;
  repository.environments.set('plan-approval', { reviewers: ['grace'], preventSelfReview: true });
  runs(rig, '100', { status: 'completed', conclusion: 'success' });
  operation.surround?.(rig);
};

export const prepared = async (operation: Operation): Promise<Workflow> => {
  const rig = await Workflow.of(await project(operation.plan));
  rig.api.repository.environments.set('plan-approval', { reviewers: ['grace'], preventSelfReview: true });
  await operation.prepare(rig);
  await cp(rig.place.remote, join(rig.place.root, 'saved.git'), { recursive: true });
  await fresh(operation, rig);
  return rig;
};

/** What is told at the end: status, who approved, and that every task is done once. */
export const endOf = async ({ place }: Workflow): Promise<unknown[]> => {
  const { status, tasks } = await place.state();
  const by = Object.values(tasks ?? {}).flatMap(({ approved }) => approved?.by ?? []);
  return [[status, ...by], await place.committed()];
};

/** The operation of a name; throws when there is none. */
export const operationNamed = (name: string): Operation => {
  const found = operations.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no operation ${name}`);
  return found;
};
