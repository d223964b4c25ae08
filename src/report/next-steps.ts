import type { Plan } from '../plan/model.ts';
import type { PlanState, Reason } from '../plan/state.ts';
import { failedTasks, tasksWith } from './progress.ts';

/** One thing a person may do about a plan: a command with its inputs, and what it is for. */
export interface Step {
  readonly why: string;
  readonly command: 'execute' | 'retry' | 'skip' | 'complete' | 'resume' | 'validate' | 'approve' | 'reject' | 'reset';
  readonly task?: string;
}

export interface NextSteps {
  /** One or two sentences of our own words, without untrusted text; may hold Markdown code. */
  readonly text: string;
  readonly steps: readonly Step[];
}

const listed = 3;

const onFailedTasks = (plan: Plan, state: PlanState): Step[] =>
  failedTasks(plan, state)
    .slice(0, listed)
    .flatMap(({ id }) => [
      { command: 'retry', task: id, why: 'fresh attempts' } as const,
      { command: 'complete', task: id, why: 'accept what you did by hand on the branch' } as const,
      { command: 'skip', task: id, why: 'pass over it' } as const,
    ]);

const onWaitingTasks = (plan: Plan, state: PlanState): Step[] =>
  tasksWith(plan, state, 'waiting')
    .slice(0, listed)
    .flatMap(({ id, worker }) => [
      { command: 'approve', task: id, why: worker.kind === 'human' ? 'when you have done it' : 'let it run' } as const,
      { command: 'reject', task: id, why: 'it fails without having run' } as const,
      { command: 'skip', task: id, why: 'pass over it' } as const,
    ]);

const resume = (why: string): Step => ({ command: 'resume', why });

const reasonText: Readonly<Record<Reason, string>> = {
  approval: 'The plan waits for a person.',
  requested: 'The plan stands still until somebody goes on with it.',
  'pause-after': 'The plan asks for a look here before it goes on.',
  'time-budget': 'The time of this run is used up; nothing is lost.',
  'task-failed': 'A task failed. Decide about it, then the plan goes on.',
  auth: 'The API refused the key or the account. Mend the secret or the credit first.',
  overloaded: 'The API was overloaded or out of reach for longer than `max-wait`. No attempt was lost.',
  budget: 'The budget is used up. Raise `budget` in the plan first.',
  interrupted: 'The run was stopped, or its runner died. Finished tasks stay finished.',
  'no-progress':
    'Nothing gets done although tasks are left: nothing can run, or no task ends within the time of a run.',
  'invalid-plan': 'The plan file has errors, or a condition in it cannot be evaluated. Mend that first.',
  'push-refused': 'The remote refused the push. Look at the permissions of the token and the rules of the branch.',
  'gate-misconfigured': 'No approval of the environment could be proved. Look at its required reviewers first.',
  'base-conflict': 'The base moved and conflicts with the branch. Merge it by hand first.',
};

function reasonSteps(reason: Reason, plan: Plan, state: PlanState): readonly Step[] {
  switch (reason) {
    case 'approval':
      return onWaitingTasks(plan, state);
    case 'task-failed':
      return onFailedTasks(plan, state);
    case 'no-progress': {
      const steps = onFailedTasks(plan, state);
      return steps.length > 0 ? steps : [{ command: 'execute', why: 'try again, with more time' }];
    }
    case 'invalid-plan':
      return [
        { command: 'validate', why: 'see all errors of the file' },
        { command: 'resume', why: 'go on when it is mended' },
      ];
    case 'time-budget':
    case 'interrupted':
      return [{ command: 'execute', why: 'go on' }];
    case 'requested':
      return [...onFailedTasks(plan, state), ...onWaitingTasks(plan, state), resume('go on')];
    case 'pause-after':
    case 'auth':
    case 'overloaded':
    case 'budget':
    case 'push-refused':
    case 'gate-misconfigured':
    case 'base-conflict':
      return [resume('go on')];
  }
}

/** What happens next with a plan, and what a person can do about it. */
export function nextSteps(plan: Plan, state: PlanState): NextSteps {
  switch (state.status) {
    case 'completed':
      return { text: 'Every task is done. Review the branch and merge it.', steps: [] };
    case 'pending':
      return state.started_at === undefined
        ? { text: 'The plan has not run yet.', steps: [{ command: 'execute', why: 'start it' }] }
        : { text: 'The plan goes on where it was.', steps: [{ command: 'execute', why: 'go on' }] };
    case 'running':
      return { text: 'The plan is running.', steps: [] };
    case 'cancelled':
      return {
        text: 'The plan was cancelled. Its commits stay on the branch.',
        steps: [{ command: 'reset', why: 'forget the execution, so that it can start anew' }],
      };
    case 'failed':
      return { text: 'The plan failed. Its commits stay on the branch.', steps: onFailedTasks(plan, state) };
    case 'waiting':
    case 'paused':
      return state.reason === undefined
        ? { text: 'The plan stands still.', steps: [resume('go on')] }
        : { text: reasonText[state.reason], steps: reasonSteps(state.reason, plan, state) };
  }
}

/** Commands that do not take `execute`. */
const alone: ReadonlySet<Step['command']> = new Set(['execute', 'validate', 'reject', 'reset']);

const goesOn = (step: Step): boolean => !alone.has(step.command);

const quoted = (word: string): string =>
  /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** The step as a command line for a POSIX shell. */
export const asCommandLine = (plan: string, step: Step): string =>
  [
    `npx planwright ${step.command} ${quoted(plan)}`,
    ...(step.task === undefined ? [] : [`--task ${quoted(step.task)}`]),
    ...(goesOn(step) ? ['--execute'] : []),
  ].join(' ');

/** The step as a comment. The plan goes without saying on a pull request of its branch; an issue may have several. */
export const asComment = ({ command, task }: Step, plan?: string): string =>
  [
    `/plan ${command}`,
    ...(task === undefined ? [] : [task]),
    ...(plan === undefined ? [] : [task === undefined ? plan : `--plan ${plan}`]),
  ].join(' ');

/** The step as inputs of the action, or of a workflow that hands them on. */
export const asInputs = (plan: string, step: Step): readonly (readonly [string, string])[] => [
  ['command', step.command],
  ['plan', plan],
  ...(step.task === undefined ? [] : [['task', step.task] as const]),
  ...(goesOn(step) ? [['execute', 'true'] as const] : []),
];
