import type { Phase, PhaseMode, Plan, Task } from '../../src/plan/model.ts';

interface TaskSketch extends Partial<Omit<Task, 'id' | 'phase' | 'index'>> {
  readonly id: string;
}

export interface PhaseSketch extends Partial<Omit<Phase, 'tasks'>> {
  readonly id: string;
  readonly tasks: readonly TaskSketch[];
}

/** A whole plan model from the few parts a test cares about; shell tasks, dependencies implied as in the parser. */
export const makePlan = (phases: readonly PhaseSketch[], rest: Partial<Plan> = {}): Plan => {
  let index = 0;
  return {
    id: 'demo',
    version: 1,
    title: 'Demo',
    description: '',
    branch: 'planwright/demo',
    inputs: {},
    max_parallel: 4,
    budget: { usd: 20 },
    prices: {},
    workspace: { link: [] },
    sandbox: 'auto',
    network: 'on',
    signed: false,
    allow_workflows: false,
    env: {},
    pass_env: [],
    ...rest,
    phases: phases.map((phase) => makePhase(phase, () => index++)),
  };
};

const makePhase = (sketch: PhaseSketch, next: () => number): Phase => {
  const mode: PhaseMode = sketch.mode ?? 'sequential';
  return {
    title: sketch.id,
    description: '',
    pause_after: false,
    runners: 'one',
    ...sketch,
    mode,
    tasks: sketch.tasks.map((task, position) => {
      const before = mode === 'parallel' ? undefined : sketch.tasks[position - 1];
      const implied = before === undefined ? [] : [before.id];
      return makeTask(task, sketch.id, next(), [...new Set([...(task.depends_on ?? []), ...implied])]);
    }),
  };
};

const makeTask = (sketch: TaskSketch, phase: string, index: number, depends_on: readonly string[]): Task => ({
  title: sketch.id,
  description: '',
  worker: { kind: 'shell', run: 'true' },
  model: ['claude-sonnet-5-5'],
  max_attempts: 3,
  max_turns: 100,
  timeout_minutes: 30,
  verify: [],
  on_failure: 'pause',
  ...sketch,
  phase,
  index,
  depends_on,
});
