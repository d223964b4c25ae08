import type { Result } from '../../lib/result.ts';
import { ok } from '../../lib/result.ts';
import type { RawPhase, RawPlan, RawTask } from '../plan-shape.ts';
import type { Refusal } from './failure.ts';
import { meant, refuse } from './failure.ts';

/** Where a task stands: index of its phase, and its own in it. */
export interface TaskAt {
  readonly phase: number;
  readonly at: number;
}

export const phaseAt = (plan: RawPlan, index: number): RawPhase => existing(plan.phases[index]);

export const taskAt = (plan: RawPlan, { phase, at }: TaskAt): RawTask => existing(phaseAt(plan, phase).tasks[at]);

const existing = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('a position that is not in the plan');
  return value;
};

const phaseIds = ({ phases }: RawPlan): string[] => phases.map(({ id }) => id);

const taskIds = ({ phases }: RawPlan): string[] => phases.flatMap(({ tasks }) => tasks.map(({ id }) => id));

export const findPhase = (plan: RawPlan, id: string): Result<number, Refusal> => {
  const index = plan.phases.findIndex((phase) => phase.id === id);
  if (index >= 0) return ok(index);
  const task = taskIds(plan).includes(id);
  const message = task ? `\`${id}\` is a task, not a phase` : `there is no phase \`${id}\``;
  return refuse('unknown-phase', message, task ? undefined : meant(id, phaseIds(plan)));
};

export const findTask = (plan: RawPlan, id: string): Result<TaskAt, Refusal> => {
  for (const [phase, { tasks }] of plan.phases.entries()) {
    const at = tasks.findIndex((task) => task.id === id);
    if (at >= 0) return ok({ phase, at });
  }
  const phase = phaseIds(plan).includes(id);
  const message = phase ? `\`${id}\` is a phase, not a task` : `there is no task \`${id}\``;
  return refuse('unknown-task', message, phase ? undefined : meant(id, taskIds(plan)));
};

/** Refuses ids that the plan has already (but for those in `freed`), or that come twice among the new ones. */
export const checkNewIds = (
  plan: RawPlan,
  added: readonly string[],
  freed: readonly string[] = [],
): Result<undefined, Refusal> => {
  const taken = new Set([...phaseIds(plan), ...taskIds(plan)]);
  for (const id of freed) taken.delete(id);
  for (const id of added) {
    if (taken.has(id))
      return refuse('duplicate-id', `\`${id}\` exists already; ids are unique over all phases and tasks`);
    taken.add(id);
  }
  return ok(undefined);
};
