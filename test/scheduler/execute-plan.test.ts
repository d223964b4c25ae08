import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { tasksOf } from '../../src/plan/model.ts';
import { emptyState, taskState } from '../../src/plan/state.ts';
import { executionStarted } from '../../src/plan/transitions.ts';
import { attemptsText } from '../../src/report/progress.ts';
import type { PlanEvent } from '../../src/scheduler/event.ts';
import { executePlan } from '../../src/scheduler/execute-plan.ts';
import type { AttemptRequest, AttemptResult } from '../../src/scheduler/ports.ts';
import { noControl } from '../../src/scheduler/ports.ts';
import { ControlledRunner, MemoryIntegrator, controlledClock, failed, succeeded } from '../support/controlled.ts';
import { makePlan } from '../support/plans.ts';

const started = executionStarted(emptyState, {
  execution: '01A',
  at: '2026-01-02T00:00:00Z',
  base: 'base',
  inputs: {},
});

const execute = async (
  plan: Plan,
  answer: (request: AttemptRequest) => AttemptResult | Promise<AttemptResult>,
  rest = {},
) => {
  const runner = new ControlledRunner(answer);
  const integrator = new MemoryIntegrator();
  const events: PlanEvent[] = [];
  const signal = new AbortController().signal;
  const run = () =>
    executePlan({
      plan,
      state: started,
      runner,
      integrator,
      control: noControl,
      clock: controlledClock(),
      emit: (event) => events.push(event),
      signal,
      holds: () => true,
      ...rest,
    });
  return { run, runner, integrator, events };
};

const one = makePlan([{ id: 'p', tasks: [{ id: 'a' }] }]);

describe('attempts', () => {
  test('a failed attempt is followed by one that knows why, and both are recorded', async () => {
    const { run, runner, integrator } = await execute(one, ({ attempt }) =>
      attempt === 1 ? failed() : succeeded('mended'),
    );
    const state = await run();
    expect(runner.requests[1]?.feedback).toEqual({ outcome: 'verify', error: 'it broke', discarded: 'M a.ts' });
    expect(taskState(state, 'a')).toMatchObject({
      status: 'completed',
      summary: 'mended',
      commit: 'sha-a',
      attempts: [{ outcome: 'verify', error: 'it broke' }, { outcome: 'completed' }],
    });
    expect(state.status).toBe('completed');
    expect(integrator.records.at(-1)?.state).toEqual(state);
  });

  test('when none is left the task fails, and the plan says which and how often', async () => {
    const { run, runner } = await execute(one, () => failed());
    expect(await run()).toMatchObject({ status: 'paused', reason: 'task-failed', detail: 'a failed 3 of 3 attempts' });
    expect(runner.requests).toHaveLength(3);
  });

  test('the state that is committed with a task already says that the task is completed', async () => {
    const { run, integrator } = await execute(one, () => succeeded());
    await run();
    const committed = integrator.commits[0]?.state;
    expect(committed && taskState(committed, 'a')).toMatchObject({
      status: 'completed',
      attempts: [{ outcome: 'completed' }],
    });
    expect(committed && taskState(committed, 'a')).not.toHaveProperty('commit');
  });

  test('a conflict is an attempt, and the next one learns the paths', async () => {
    const { run, runner, integrator } = await execute(one, () => succeeded());
    integrator.conflicts.set('a', ['src/x.ts']);
    expect(taskState(await run(), 'a').attempts.map(({ outcome }) => outcome)).toEqual(['conflict', 'completed']);
    expect(runner.requests[1]?.feedback?.error).toContain('src/x.ts');
  });
});

describe('stopping', () => {
  test('a blocked attempt pauses the plan at once and costs no attempt', async () => {
    const two = makePlan([{ id: 'p', tasks: [{ id: 'a' }, { id: 'b' }] }]);
    const { run, runner } = await execute(two, () => ({ kind: 'blocked', seconds: 1, reason: 'auth', detail: '401' }));
    const state = await run();
    expect(state).toMatchObject({ status: 'paused', reason: 'auth', detail: 'a: 401' });
    expect(taskState(state, 'a')).toMatchObject({ status: 'pending', attempts: [{ outcome: 'cancelled' }] });
    expect(runner.requests).toHaveLength(1);
  });

  test.each([
    ['of the task', {}, { budget: { minutes: 0.05 } }, 'task a has used 0.0667 minutes of its budget of 0.05'],
    ['of the plan', { budget: { minutes: 0.05 } }, {}, 'the plan has used 0.0667 minutes of its budget of 0.05'],
  ])('when the minutes %s are used up no further attempt begins', async (_whose, plan, task, detail) => {
    const limited = makePlan([{ id: 'p', tasks: [{ id: 'a', ...task }] }], plan);
    const { run, runner } = await execute(limited, () => ({ ...failed(), seconds: 2 }));
    expect(await run()).toMatchObject({
      status: 'paused',
      reason: 'budget',
      detail,
      tasks: { a: { status: 'pending' } },
    });
    expect(runner.requests).toHaveLength(2);
  });

  test('an abort ends running attempts, starts nothing more and says why', async () => {
    const controller = new AbortController();
    const parallel = makePlan([{ id: 'p', mode: 'parallel', tasks: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }], {
      max_parallel: 2,
    });
    let running = 0;
    const answer = ({ signal }: AttemptRequest) =>
      new Promise<AttemptResult>((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'cancelled', seconds: 1 }));
        running += 1;
        if (running === 2) controller.abort(new Error('the run was cancelled (SIGINT)'));
      });
    const { run, runner } = await execute(parallel, answer, { signal: controller.signal });
    const state = await run();
    expect(state).toMatchObject({ status: 'paused', reason: 'interrupted', detail: 'the run was cancelled (SIGINT)' });
    expect(runner.requests).toHaveLength(2);
    for (const id of ['a', 'b']) expect(taskState(state, id).status).toBe('pending');
  });

  test('a bug in one attempt ends the others and is not swallowed', async () => {
    const parallel = makePlan([{ id: 'p', mode: 'parallel', tasks: [{ id: 'a' }, { id: 'b' }] }]);
    const answer = ({ task, signal }: AttemptRequest) =>
      task.id === 'a'
        ? Promise.reject(new Error('bug'))
        : new Promise<AttemptResult>((resolve) =>
            signal.addEventListener('abort', () => resolve({ kind: 'cancelled', seconds: 0 })),
          );
    const { run } = await execute(parallel, answer);
    await expect(run()).rejects.toThrow('bug');
  });
});

test('events tell the whole story in order', async () => {
  const { run, events } = await execute(one, ({ attempt }) => (attempt === 1 ? failed() : succeeded()));
  await run();
  const story = events
    .filter(({ kind }) => kind !== 'state-changed')
    .map((event) => {
      switch (event.kind) {
        case 'attempt-started':
          return `${event.task} ${event.attempt}/${event.limit}`;
        case 'attempt-finished':
          return `${event.outcome}${event.retrying ? ', again' : ''}`;
        default:
          return event.kind;
      }
    });
  expect(story).toEqual([
    'phase-started',
    'a 1/3',
    'verify, again',
    'a 2/3',
    'completed',
    'task-finished',
    'phase-finished',
    'plan-stopped',
  ]);
});

test('attempts are told as they count: what was interrupted, cancelled or before a retry uses up none', async () => {
  const attempts = (['verify', 'interrupted', 'cancelled', 'timeout'] as const).map((outcome) => ({
    started_at: '2026-01-01T00:00:00Z',
    seconds: 1,
    outcome,
  }));
  const state = { ...started, tasks: { a: { status: 'pending' as const, attempts, retried_from: 1 } } };
  const { run, events } = await execute(one, ({ attempt }) => (attempt === 5 ? failed() : succeeded()), { state });
  const [task] = tasksOf(one);
  if (task === undefined) throw new Error('no task');
  expect(attemptsText(task, taskState(await run(), 'a'))).toBe('3 of 3');
  expect(
    events.flatMap((event) =>
      event.kind === 'attempt-started' || event.kind === 'attempt-finished' ? [[event.attempt, event.counted]] : [],
    ),
  ).toEqual([
    [5, 2],
    [5, 2],
    [6, 3],
    [6, 3],
  ]);
});

test('a thousand tasks in a chain and side by side come to an end', async () => {
  const tasks = Array.from({ length: 1000 }, (_, n) => ({ id: `t${n}` }));
  const chain = await execute(makePlan([{ id: 'p', tasks }]), () => succeeded());
  expect((await chain.run()).status).toBe('completed');
  const wide = await execute(makePlan([{ id: 'p', mode: 'parallel', tasks }], { max_parallel: 8 }), () => succeeded());
  expect((await wide.run()).status).toBe('completed');
  expect(wide.integrator.commits).toHaveLength(1000);
});

describe('news from the branch', () => {
  test('a task whose commit was lost runs again, and what was built on it is not committed before', async () => {
    const chain = makePlan([{ id: 'p', tasks: [{ id: 'a' }, { id: 'b' }] }]);
    const { run, integrator } = await execute(chain, ({ task }) => {
      if (task.id === 'b' && integrator.commits.length === 1)
        integrator.news = { rewritten: new Map(), lost: [{ task: 'a', paths: ['x.ts'] }] };
      return succeeded();
    });
    const state = await run();
    expect(state.status).toBe('completed');
    expect(integrator.commits.map(({ task }) => task)).toEqual(['a', 'a', 'b']);
    expect(taskState(state, 'a').attempts.map(({ outcome }) => outcome)).toEqual(['conflict', 'completed']);
  });

  test('an edited plan decides from then on: removed tasks do not start, new ones do', async () => {
    const before = makePlan([{ id: 'p', tasks: [{ id: 'a' }, { id: 'b' }] }]);
    const after = makePlan([{ id: 'p', tasks: [{ id: 'a' }, { id: 'c' }] }]);
    const { run, runner, integrator } = await execute(before, () => succeeded());
    integrator.news = { rewritten: new Map(), lost: [], plan: after };
    expect((await run()).status).toBe('completed');
    expect(runner.requests.map(({ task }) => task.id)).toEqual(['a', 'c']);
  });
});
