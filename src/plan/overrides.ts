import type { Plan, Task } from './model.ts';

export interface Overrides {
  readonly maxAttempts?: number;
  readonly model?: string;
}

/** The plan with what the person asked for on top; the file and the tasks' spec hashes are not touched by it. */
export const withOverrides = (plan: Plan, overrides: Overrides): Plan => {
  const { maxAttempts, model } = overrides;
  if (maxAttempts === undefined && model === undefined) return plan;
  const change = (task: Task): Task => ({
    ...task,
    ...(maxAttempts === undefined ? {} : { max_attempts: maxAttempts }),
    ...(model === undefined ? {} : { model: [model] }),
  });
  return { ...plan, phases: plan.phases.map((phase) => ({ ...phase, tasks: phase.tasks.map(change) })) };
};
