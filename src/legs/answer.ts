import { outcomeOf, standingOf } from '../execution/go-on.ts';
import type { OpenPlan } from '../execution/open-plan.ts';
import type { Outcome } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { plural } from '../lib/text.ts';
import type { PlanState } from '../plan/state.ts';
import type { Leg } from '../scheduler/leg.ts';

/** A decision about what comes next, and which leg it is. */
interface Decision {
  readonly leg: Leg | { readonly kind: 'none'; readonly detail?: string };
  readonly number: number;
}

/** The same for a plan that this leg has brought to where it stands, to be told to those who follow it. */
export const answerAnew = (world: World, open: OpenPlan, state: PlanState, decision: Decision): Outcome => ({
  ...answer(world, open, state, decision),
  standing: standingOf(open, state, { stopped: decision.leg.kind === 'none' || decision.leg.kind === 'gated' }),
});

/** Nothing comes next, whatever the plan looks like inside. */
export const nothingNext = (number: number, detail: string): Decision => ({ leg: { kind: 'none', detail }, number });

/** What `schedule` says: outputs that are never empty, and hold nothing but ids. */
export const answer = (
  world: World,
  open: Pick<OpenPlan, 'plan' | 'path' | 'workbench'>,
  state: PlanState,
  { leg, number }: Decision,
): Outcome => {
  const outcome = outcomeOf(world, open, state, `${open.plan.id}, leg ${number}: ${inWords(leg)}\n`);
  const { matrix, tasks } = jobsOf(leg);
  const next = {
    next: leg.kind,
    matrix: JSON.stringify(matrix),
    'max-parallel': String(leg.kind === 'fanout' ? tasks.length : 1),
    base: open.workbench.head,
    leg: String(number),
  };
  return {
    ...outcome,
    result: { ...outcome.result, next: leg.kind, tasks, leg: number, base: next.base },
    outputs: { ...outcome.outputs, ...next },
  };
};

/** An empty matrix is an error of the platform, also where the job is not run. */
const jobsOf = (leg: Decision['leg']): { readonly matrix: object; readonly tasks: readonly string[] } => {
  switch (leg.kind) {
    case 'fanout': {
      const tasks = leg.tasks.map(({ id }) => id);
      return { matrix: { task: tasks }, tasks };
    }
    case 'gated': {
      const include = leg.tasks.map(({ task, environment }) => ({ task: task.id, environment }));
      return { matrix: { include }, tasks: include.map(({ task }) => task) };
    }
    case 'run':
    case 'none':
      return { matrix: { task: ['none'] }, tasks: [] };
  }
};

const inWords = (leg: Decision['leg']): string => {
  switch (leg.kind) {
    case 'run':
      return 'one runner goes on.';
    case 'fanout':
      return `${plural(leg.tasks.length, 'task')}, each on a runner of its own.`;
    case 'gated':
      return `${leg.tasks.map(({ task, environment }) => `${task.id} waits for the reviewers of ${environment}`).join(', ')}.`;
    case 'none':
      return `nothing to do${leg.detail === undefined ? '' : `: ${leg.detail}`}.`;
  }
};
