import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActionRun } from '../support/action.ts';
import type { StandInRun } from '../support/github/model.ts';
import type { Fault, GitHubRequest } from '../support/github/server.ts';
import { remoteCoordination, rewriteCoordination, strangeHolder } from '../support/coordination.ts';
import { phasesOf, planBranch, project } from '../support/project.ts';
import { Workflow } from '../support/workflow.ts';

/*
 * A call site of GitHub's API answers a step of the workflows with one refusal, for as long as the step runs. The step ends with a documented exit code
 * and says what to do, no gate opens that nobody opened, and once GitHub answers again the plan ends as if nothing had happened.
 */

const statuses = [403, 404, 409, 422, 429, 502] as const;

const faultOf = (status: number): Fault => ({
  status,
  message: `No ${status}`,
  ...(status === 429 ? { headers: { 'retry-after': '0' } } : {}),
});

const gate = { id: 'release', mode: 'manual', tasks: [{ id: 'announce', run: 'echo told > told.txt' }] } as const;
const build = { id: 'build', tasks: [{ id: 'a', run: 'echo a > a.txt' }] };
const plain = phasesOf([build]);
const guarded = phasesOf([build, { ...gate, environment: 'plan-approval' }]);
const open = phasesOf([build, gate]);
const many = phasesOf([{ ...build, mode: 'parallel', runners: 'many' }]);

type Inputs = Readonly<Record<string, string>>;

interface Operation {
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

const runs = (rig: Workflow, id: string, run: Partial<StandInRun>) =>
  rig.api.repository.runs.set(id, { status: 'in_progress', file: 'plan-execute.yml', ...run });

const over = { status: 'completed', conclusion: 'failure' } as const;

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

const operations: readonly Operation[] = [
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
    prepare: () => Promise.resolve(),
    run: (rig) => rig.job('100', { command: 'doctor', plan: '' }),
    finish: (rig) => later(rig),
    end: ['waiting'],
  },
];

/** The rig as the step finds it, whatever became of it before. */
const fresh = async (operation: Operation, rig: Workflow): Promise<void> => {
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

const prepared = async (operation: Operation): Promise<Workflow> => {
  const rig = await Workflow.of(await project(operation.plan));
  rig.api.repository.environments.set('plan-approval', { reviewers: ['grace'], preventSelfReview: true });
  await operation.prepare(rig);
  await cp(rig.place.remote, join(rig.place.root, 'saved.git'), { recursive: true });
  await fresh(operation, rig);
  return rig;
};

/** What is told at the end: status, who approved, and that every task is done once. */
const endOf = async ({ place }: Workflow): Promise<unknown[]> => {
  const { status, tasks } = await place.state();
  const by = Object.values(tasks ?? {}).flatMap(({ approved }) => approved?.by ?? []);
  return [[status, ...by], await place.committed()];
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a permission or a setting that mends a refusal is named. */
const helps = (status: number, said: string): boolean =>
  (status !== 403 && status !== 404) || /needs the permission|Settings, Actions|Settings, Environments/.test(said);

/** What went wrong when a call site answered so, in words; nothing where all is well. */
const wrongWith = async (operation: Operation, rig: Workflow, site: GitHubRequest, status: number, clean: unknown) => {
  await fresh(operation, rig);
  const { api, place } = rig;
  api.failWhen({ method: site.method, path: new RegExp(`^${escape(placeOf(site))}(?:\\?|$)`) }, faultOf(status));
  const run = await operation.run(rig);
  api.mend();
  const replies = [...api.repository.comments.values()].map(({ body }) => body).join('\n');
  const said = `${run.log}${run.outputs['result'] ?? ''}${replies}`;
  const { tasks } = await place.state().catch(() => ({ tasks: {} }));
  const approved = Object.values(tasks ?? {}).some((task: { approved?: unknown }) => task.approved !== undefined);
  const problem = await operation.finish(rig, run).then(() => '', String);
  const after = await endOf(rig);
  const checks: Readonly<Record<string, boolean>> = {
    'an exit code of its own': [0, 1, 2, 3].includes(run.code ?? -1),
    'no bug': !/\bat .*index\.js:\d|TypeError|internal error/.test(said),
    'says what GitHub answered': said.includes(`No ${status}`) || saysAbsence(site, status),
    'says what to do': helps(status, said) || saysAbsence(site, status),
    'no approval out of nothing': operation.unapproved !== true || !approved,
    'every output there': run.code !== 0 || (operation.outputs ?? []).every((name) => run.outputs[name]),
    'goes on afterwards': problem === '',
    'ends as if nothing had happened': JSON.stringify(after) === JSON.stringify(clean),
  };
  const wrong = Object.entries(checks).flatMap(([name, fine]) => (fine ? [] : [name]));
  const where = `${operation.name}: ${status} at ${site.method} ${placeOf(site)}`;
  return wrong.length === 0 ? [] : [`${where}: ${wrong.join(', ')}\n${problem}\n${said}\n${JSON.stringify(after)}`];
};

/** What GitHub does not know is not there: somebody without a role, a run that was deleted. */
const saysAbsence = ({ method, path }: GitHubRequest, status: number): boolean =>
  status === 404 && method === 'GET' && /\/permission$|\/actions\/runs\/\d+$/.test(path);

const placeOf = ({ path }: GitHubRequest): string => path.split('?', 1)[0] ?? '';

/** Each call site once, in the order of the first calls. */
const sitesOf = (requests: readonly GitHubRequest[]): GitHubRequest[] => [
  ...new Map(requests.map((request) => [`${request.method} ${placeOf(request)}`, request])).values(),
];

/** `FAULT_STRIDE=1` gives every site every answer; the default is two, which take turns. */
const all = process.env['FAULT_STRIDE'] === '1';
const statusesAt = (site: number): readonly number[] =>
  all ? statuses : [statuses[(site * 2) % 6] ?? 403, statuses[(site * 2 + 1) % 6] ?? 404];

describe.concurrent('a call of the API that is refused', () => {
  it.each(operations.map((operation, index) => [operation.name, operation, index] as const))(
    'in %s',
    { timeout: 600_000 },
    async (_name, operation, index) => {
      await using rig = await prepared(operation);
      const run = await operation.run(rig);
      const sites = sitesOf(rig.api.requests);
      expect(sites, run.log).not.toEqual([]);
      await operation.finish(rig, run);
      const clean = await endOf(rig);
      expect(clean[0], run.log).toEqual(operation.end);
      const wrong: string[] = [];
      for (const [at, site] of sites.entries())
        for (const status of statusesAt(at + index))
          wrong.push(...(await wrongWith(operation, rig, site, status, clean)));
      expect(wrong.join('\n\n')).toBe('');
    },
  );
});

describe.concurrent('a run that was started although GitHub answered 502', () => {
  const lost: Fault = { status: 502, message: 'No 502', done: true };
  const workflows = /dispatches$/;

  const named = (name: string): Operation => operations.find((one) => one.name === name) ?? operations[0]!;

  it('is not started again by the watchdog, which finds it on its way', { timeout: 240_000 }, async () => {
    const operation = named('watchdog');
    await using rig = await prepared(operation);
    rig.api.failWhen({ path: workflows }, lost);
    const first = await operation.run(rig);
    expect([first.code, first.log.includes('look before you try again')], first.log).toEqual([1, true]);
    rig.api.mend();
    const second = await operation.run(rig);
    expect([second.code, rig.api.repository.dispatches.length], second.log).toEqual([0, 1]);
  });

  it(
    'is one of two when continue is run again, and the other one finds nothing to do',
    { timeout: 240_000 },
    async () => {
      const operation = named('continue');
      await using rig = await prepared(operation);
      rig.api.failWhen({ path: workflows }, lost);
      const first = await operation.run(rig);
      expect([first.code, first.log.includes('look before you try again')], first.log).toEqual([1, true]);
      rig.api.mend();
      expect(await operation.run(rig)).toMatchObject({ code: 0 });
      runs(rig, '100', over);
      const inputs = { leg: '1', 'parent-run': '100' };
      const both = [await rig.run('301', inputs), await rig.run('302', inputs)];
      expect(both.map(({ schedule }) => schedule.outputs['next'])).toEqual(['run', 'none']);
      expect(await endOf(rig)).toEqual([['completed'], ['a']]);
    },
  );

  it('is told in the reply to the comment that asked for it, after what was done', { timeout: 240_000 }, async () => {
    const operation = named('approve in a comment');
    await using rig = await prepared(operation);
    rig.api.failWhen({ path: workflows }, lost);
    const run = await operation.run(rig);
    const replies = [...rig.api.repository.comments.values()].map(({ body }) => body);
    expect([run.code, replies.length], run.log).toEqual([1, 2]);
    expect(replies[1]).toContain('approved announce, but cannot start the workflow plan-execute.yml');
    expect(replies[1]).toContain('it may have happened all the same: look before you try again');
    expect(rig.api.repository.dispatches).toHaveLength(1);
  });
});
