import * as fc from 'fast-check';
import type { Operation } from '../../../src/plan/edit/operation.ts';
import type { RawPlan } from '../../../src/plan/plan-shape.ts';
import { phaseAlone, phaseChanges, planChanges, taskChanges, taskOf } from './arbitrary-plan.ts';

/** An operation that still has to learn which plan it is for: numbers choose among what is there. */
export type Intent = (plan: RawPlan, serial: number) => Operation | undefined;

const nat = fc.nat({ max: 50 });

const phaseIds = (plan: RawPlan): string[] => plan.phases.map(({ id }) => id);
const taskIds = (plan: RawPlan): string[] => plan.phases.flatMap(({ tasks }) => tasks.map(({ id }) => id));
const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

/** Before or after one of the ids, or at the end. */
const placeIn = (ids: readonly string[], choice: number): { before?: string; after?: string } => {
  if (choice % 3 === 0) return {};
  return choice % 3 === 1 ? { before: at(ids, choice) } : { after: at(ids, choice) };
};

const tasksOf = (plan: RawPlan, phase: string): string[] =>
  plan.phases.find(({ id }) => id === phase)?.tasks.map(({ id }) => id) ?? [];

const unset = fc.subarray(['description', 'run', 'agent', 'verify', 'files', 'budget', 'depends_on', 'if', 'model']);

const intents: fc.Arbitrary<Intent>[] = [
  fc.tuple(nat, taskOf('new'), nat).map(([phase, task, place]) => (plan, serial) => {
    const id = at(phaseIds(plan), phase);
    return { op: 'add_task', phase: id, task: { ...task, id: `n${serial}` }, ...placeIn(tasksOf(plan, id), place) };
  }),
  fc.tuple(phaseAlone('new'), taskOf('new'), nat).map(([phase, task, place]) => (plan, serial) => ({
    op: 'add_phase',
    phase: { ...phase, id: `q${serial}`, tasks: [{ ...task, id: `n${serial}` }] },
    ...placeIn(phaseIds(plan), place),
  })),
  fc.tuple(nat, taskChanges, unset).map(([task, set, gone]) => (plan) => ({
    op: 'update_task',
    task: at(taskIds(plan), task),
    set,
    unset: gone.filter((key) => !(key in set)),
  })),
  fc
    .tuple(nat, phaseChanges, fc.subarray(['description', 'mode', 'pause_after']))
    .map(([phase, set, gone]) => (plan) => ({
      op: 'update_phase',
      phase: at(phaseIds(plan), phase),
      set,
      unset: gone.filter((key) => !(key in set)),
    })),
  fc.tuple(planChanges, fc.subarray(['description', 'issue', 'env', 'defaults'])).map(([set, gone]) => () => ({
    op: 'update_plan',
    set,
    unset: gone.filter((key) => !(key in set)),
  })),
  fc.tuple(nat, nat, nat).map(([task, phase, place]) => (plan) => {
    const target = at(phaseIds(plan), phase);
    return { op: 'move_task', task: at(taskIds(plan), task), phase: target, ...placeIn(tasksOf(plan, target), place) };
  }),
  fc.tuple(nat, nat).map(([phase, place]) => (plan) => ({
    op: 'move_phase',
    phase: at(phaseIds(plan), phase),
    ...placeIn(phaseIds(plan), place),
  })),
  fc.tuple(nat, nat, phaseAlone('new')).map(([phase, task, into]) => (plan, serial) => {
    const id = at(phaseIds(plan), phase);
    return { op: 'split_phase', phase: id, at: at(tasksOf(plan, id), task), into: { ...into, id: `q${serial}` } };
  }),
  fc.tuple(nat, taskOf('x'), taskOf('y')).map(([task, one, two]) => (plan, serial) => ({
    op: 'split_task',
    task: at(taskIds(plan), task),
    into: [
      { ...one, id: `n${serial}` },
      { ...two, id: `m${serial}`, depends_on: [`n${serial}`] },
    ],
  })),
  nat.map((phase) => (plan) => ({ op: 'remove_phase', phase: at(phaseIds(plan), phase) })),
  nat.map((task) => (plan) => ({ op: 'remove_task', task: at(taskIds(plan), task) })),
  fc.tuple(nat, fc.array(nat, { maxLength: 3 })).map(([task, others]) => (plan) => ({
    op: 'set_dependencies',
    task: at(taskIds(plan), task),
    depends_on: others.map((other) => at(taskIds(plan), other)),
  })),
];

export const anyIntents = fc.array(fc.oneof(...intents), { minLength: 1, maxLength: 8 });
