import { describe, expect, it } from 'vitest';
import { specHash } from '../../src/plan/spec-hash.ts';
import type { Approval } from '../../src/plan/state.ts';
import { fansOut, isSpent, legOf, readyElsewhere } from '../../src/scheduler/leg.ts';
import type { PhaseSketch } from '../support/plans.ts';
import { makePlan } from '../support/plans.ts';
import { stateWith } from './simulate.ts';

const options = { holds: () => true };
const many = (...ids: string[]): PhaseSketch => ({
  id: 'many',
  mode: 'parallel',
  runners: 'many',
  tasks: ids.map((id) => ({ id })),
});
const attempts = (...outcomes: ('verify' | 'interrupted')[]) =>
  outcomes.map((outcome) => ({ started_at: '2026-01-02T00:00:00Z', seconds: 1, outcome }));

const ids = (leg: ReturnType<typeof legOf>): unknown =>
  leg.kind === 'fanout'
    ? leg.tasks.map(({ id }) => id)
    : leg.kind === 'gated'
      ? leg.tasks.map(({ task }) => task.id)
      : leg.kind;

describe('what comes next for a plan', () => {
  it('is one runner for phases that ask for no more', () => {
    expect(
      legOf(makePlan([{ id: 'one', mode: 'parallel', tasks: [{ id: 'a' }, { id: 'b' }] }]), stateWith({}), options),
    ).toEqual({ kind: 'run' });
  });

  it('is a runner for each ready task of a phase with many, the longest path first', () => {
    const plan = makePlan([
      {
        id: 'many',
        mode: 'parallel',
        runners: 'many',
        tasks: [{ id: 'a' }, { id: 'b' }, { id: 'c', depends_on: ['b'] }],
      },
    ]);
    expect(ids(legOf(plan, stateWith({}), options))).toEqual(['b', 'a']);
    expect(ids(legOf(plan, stateWith({ b: { status: 'completed' } }), options))).toEqual(['a', 'c']);
    expect(ids(legOf(plan, stateWith({ a: { status: 'completed' }, b: { status: 'skipped' } }), options))).toEqual([
      'c',
    ]);
  });

  it('takes 256 tasks at a time of a plan with 300, and the rest after them', () => {
    const all = Array.from({ length: 300 }, (_, n) => `t${n}`);
    const plan = makePlan([many(...all)]);
    const first = ids(legOf(plan, stateWith({}), options)) as string[];
    expect(first).toEqual(all.slice(0, 256));
    const done = stateWith(Object.fromEntries(first.map((id) => [id, { status: 'completed' }])));
    expect(ids(legOf(plan, done, options))).toEqual(all.slice(256));
  });

  it('is one runner when a task has used up its attempts: somebody has to say so', () => {
    const plan = makePlan([many('a', 'b')]);
    const state = stateWith({ a: { attempts: attempts('interrupted', 'interrupted', 'interrupted') } });
    expect(ids(legOf(plan, state, options))).toBe('run');
    const [a, b] = plan.phases[0]?.tasks ?? [];
    expect([a, b].map((task) => task !== undefined && isSpent(task, state))).toEqual([true, false]);
  });

  it('goes on with independent tasks of a phase in which one has failed, then with nothing', () => {
    const plan = makePlan([many('a', 'b'), { id: 'end', tasks: [{ id: 'z' }] }]);
    const failed = stateWith({ a: { status: 'failed', attempts: attempts('verify', 'verify', 'verify') } });
    expect(ids(legOf(plan, failed, options))).toEqual(['b']);
    const rest = { ...failed, tasks: { ...failed.tasks, b: { status: 'completed' as const, attempts: [] } } };
    expect(legOf(plan, rest, options)).toEqual({
      kind: 'none',
      status: 'paused',
      reason: 'task-failed',
      detail: 'a failed 3 of 3 attempts',
    });
  });

  it('is a gate only where nothing else is left and the phase names an environment', () => {
    const gate = (rest: Partial<PhaseSketch>): PhaseSketch => ({
      id: 'gate',
      mode: 'manual',
      tasks: [{ id: 'g' }, { id: 'h' }],
      ...rest,
    });
    const plan = makePlan([many('a'), gate({ environment: 'release' })]);
    expect(ids(legOf(plan, stateWith({}), options))).toEqual(['a']);
    const done = stateWith({ a: { status: 'completed' } });
    expect(legOf(plan, done, options)).toMatchObject({
      kind: 'gated',
      tasks: [{ task: { id: 'g' }, environment: 'release' }],
    });
    expect(legOf(makePlan([many('a'), gate({})]), done, options)).toMatchObject({ kind: 'none', status: 'waiting' });
  });

  it('is one runner for a task that somebody let pass, also where the phase says many', () => {
    const plan = makePlan([
      { id: 'gate', mode: 'manual', runners: 'many', environment: 'release', tasks: [{ id: 'g' }] },
    ]);
    const [task] = plan.phases[0]?.tasks ?? [];
    if (task === undefined) throw new Error('no task');
    const approved: Approval = {
      by: 'ada',
      at: '2026-01-02T00:00:00Z',
      via: 'comment',
      spec: specHash(task),
      head: 'head',
    };
    expect(fansOut(task, plan)).toBe(false);
    expect(ids(legOf(plan, stateWith({ g: { approved } }), options))).toBe('run');
    expect(ids(legOf(plan, stateWith({ g: { approved: { ...approved, spec: 'another' } } }), options))).toEqual(['g']);
    expect(readyElsewhere(plan, stateWith({}), options)).toEqual(new Set());
  });

  it('is nothing beyond `until`, and nothing for a condition that nobody can evaluate', () => {
    const plan = makePlan([many('a'), { id: 'end', tasks: [{ id: 'z' }] }]);
    const done = stateWith({ a: { status: 'completed' } });
    expect(legOf(plan, done, { ...options, until: 'many' })).toMatchObject({ kind: 'none', reason: 'pause-after' });
    const asked = makePlan([{ ...many('a'), if: 'nonsense' }]);
    expect(legOf(asked, stateWith({}), { holds: () => ({ error: 'no' }) })).toMatchObject({
      kind: 'none',
      reason: 'invalid-plan',
    });
  });

  it('passes over tasks whose condition does not hold, and goes on behind them', () => {
    const plan = makePlan([
      { ...many('a'), if: 'false' },
      { id: 'end', tasks: [{ id: 'z' }] },
    ]);
    expect(ids(legOf(plan, stateWith({}), { holds: () => false }))).toBe('run');
  });
});
