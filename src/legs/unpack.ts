import { join } from 'node:path';
import type { OpenPlan } from '../execution/open-plan.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Task } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import { specHash } from '../plan/spec-hash.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import type { BegunAttempt } from '../plan/transitions.ts';
import type { Scheduled } from '../state/scheduled.ts';
import type { MadeAttempt, MadeTask } from '../task/replay.ts';
import { readBundle } from '../workspace/bundle.ts';
import type { AttemptFile } from './attempt-file.ts';
import { bundleFile } from './attempt-file.ts';
import type { Handed } from './collect.ts';

/** What came back of a fan-out. */
export interface Unpacked {
  /** By task. */
  readonly made: ReadonlyMap<string, MadeTask>;
  /** In plan order. */
  readonly tasks: readonly Task[];
  /** Attempts of which nothing usable came back. */
  readonly missing: readonly BegunAttempt[];
  /** Tasks whose result is of no use any more, with the reason. */
  readonly passedOver: readonly { readonly task: string; readonly why: string }[];
}

const noWord = 'its job ended without a result';

/**
 * Looks at every result that a fan-out owes, and believes none of it: it has to be of this plan, this execution, this base and the task as it is
 * defined now, and its change has to be one commit on that base. `ready` are the tasks that could start now: what a result is built on may be gone.
 */
export const unpack = async (
  open: OpenPlan,
  scheduled: Scheduled,
  { handed, ready }: { readonly handed: ReadonlyMap<string, Handed>; readonly ready: ReadonlySet<string> },
): Promise<Unpacked> => {
  const { plan, state } = open;
  const made = new Map<string, MadeTask>();
  const missing: BegunAttempt[] = [];
  const passedOver: { task: string; why: string }[] = [];
  const tasks = new Map(tasksOf(plan).map((task) => [task.id, task]));
  for (const begun of scheduled.tasks) {
    const task = tasks.get(begun.task);
    const unwanted = task === undefined ? 'it is no longer in the plan' : whyUnwanted(task, state, ready);
    if (task === undefined || unwanted !== undefined) {
      passedOver.push({ task: begun.task, why: unwanted ?? '' });
      continue;
    }
    const result = await readResult(open, scheduled, task, handed.get(task.id));
    if (!result.ok) missing.push({ ...begun, why: result.error.message });
    else if (result.value.attempts.length > 0) made.set(task.id, result.value);
  }
  return { made, tasks: tasksOf(plan).filter(({ id }) => made.has(id)), missing, passedOver };
};

const whyUnwanted = ({ id }: Task, state: PlanState, ready: ReadonlySet<string>): string | undefined => {
  const { status } = taskState(state, id);
  if (status === 'completed' || status === 'skipped' || status === 'failed') return `it is ${status} by now`;
  return ready.has(id) ? undefined : 'what it was built on has changed';
};

const unusable = (why: string): { ok: false; error: Failure } => err({ code: 'bad-result', message: why });

const readResult = async (
  { plan, path, state, workbench }: OpenPlan,
  { base, execution }: Scheduled,
  task: Task,
  handed: Handed | undefined,
): Promise<Result<MadeTask, Failure>> => {
  if (handed === undefined) return unusable(noWord);
  if (!handed.file.ok) return handed.file;
  const file = handed.file.value;
  const strange = strangeIn(file, { plan: plan.id, execution, task: task.id, base });
  if (strange !== undefined) return unusable(`its result is of another ${strange}`);
  if (file.spec !== specHash(task)) return unusable('the task was edited after it was given out');
  const attempts = notRecorded(file, state);
  if (attempts.at(-1)?.end.kind !== 'succeeded') return ok({ attempts });
  const change = { file: join(handed.folder, bundleFile), base, planPath: path.path };
  const bundle = await readBundle(workbench, change);
  return bundle.ok
    ? ok({ attempts, tree: bundle.value.tree })
    : unusable(`its result is refused: ${bundle.error.message}`);
};

type Origin = Pick<AttemptFile, 'plan' | 'execution' | 'task' | 'base'>;

const strangeIn = (file: AttemptFile, expected: Origin): keyof Origin | undefined =>
  (['plan', 'execution', 'task', 'base'] as const).find((key) => file[key] !== expected[key]);

/** A job that is run again hands in what it, or the one before it, has handed in already. */
const notRecorded = ({ task, before, attempts }: AttemptFile, state: PlanState): readonly MadeAttempt[] => {
  const known = taskState(state, task)
    .attempts.slice(before)
    .filter(({ outcome }) => outcome !== 'interrupted');
  return attempts.filter(({ started_at }, index) => known[index]?.started_at !== started_at);
};
