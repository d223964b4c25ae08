import { impliedDependencies } from './diff/file-shape.ts';
import { overlapOf } from './globs-overlap.ts';
import { Ancestors } from './graph.ts';
import { mayRead, unreadOutputs, unusedInputs } from './mentions.ts';
import type { Phase, Plan, Task } from './model.ts';
import { tasksOf } from './model.ts';
import { criticalPath, wavesOf } from './order.ts';

type Reads = ReadonlyMap<string, ReadonlySet<string>>;

/** Two tasks that may run at once and whose `files` may name the same path. */
export interface Overlap {
  readonly tasks: readonly [string, string];
  readonly globs: readonly [string, string];
}

/** A sequential phase whose tasks do not build on one another. */
export interface ParallelCandidate {
  readonly phase: string;
  readonly tasks: readonly string[];
  /** Pairs of its tasks that would conflict if they ran at once; `unknown` where a task does not say its `files`. */
  readonly overlaps: readonly Overlap[] | 'unknown';
}

/** What can be computed about a plan, so that nobody has to guess it. Ids are in the order of the file. */
export interface PlanFacts {
  readonly phases: number;
  readonly tasks: number;
  readonly maxParallel: number;
  readonly criticalPath: readonly string[];
  readonly waves: readonly (readonly string[])[];
  readonly couldBeParallel: readonly ParallelCandidate[];
  /** Phases that follow each other although nothing in the second builds on the first: they could be one, or stand in either order. */
  readonly independentPhases: readonly (readonly [string, string])[];
  /** Of tasks that may run at once as the plan is. */
  readonly overlaps: readonly Overlap[];
  /** Pairs of tasks that may run at once were too many to look at all of them. */
  readonly overlapsCut: boolean;
  readonly withoutVerify: readonly string[];
  readonly withoutFiles: readonly string[];
  readonly sameVerify: readonly { readonly verify: readonly string[]; readonly tasks: readonly string[] }[];
  /** Tasks of agents, with the words of their descriptions. */
  readonly longDescriptions: readonly { readonly task: string; readonly words: number }[];
  readonly shortDescriptions: readonly { readonly task: string; readonly words: number }[];
  readonly unusedInputs: readonly string[];
  readonly unreadOutputs: readonly string[];
}

const mostPairs = 20_000;
const words = { short: 8, long: 400 };

const isAgent = ({ worker }: Task): boolean => worker.kind === 'claude' || worker.kind === 'command';
const ids = (tasks: readonly Task[]): string[] => tasks.map(({ id }) => id);

/** Pairs of tasks of a phase that `together` lets run at once. */
function* pairsOf(
  tasks: readonly Task[],
  together: (one: Task, other: Task) => boolean,
): Generator<readonly [Task, Task]> {
  for (const [at, one] of tasks.entries())
    for (const other of tasks.slice(at + 1)) if (together(one, other)) yield [one, other];
}

const overlapsAmong = (
  pairs: Iterable<readonly [Task, Task]>,
): { readonly overlaps: readonly Overlap[]; readonly cut: boolean } => {
  const overlaps: Overlap[] = [];
  let left = mostPairs;
  for (const [one, other] of pairs) {
    left -= (one.files?.length ?? 1) * (other.files?.length ?? 1);
    if (left < 0) return { overlaps, cut: true };
    const globs = overlapOf(one.files ?? [], other.files ?? []);
    if (globs !== undefined) overlaps.push({ tasks: [one.id, other.id], globs });
  }
  return { overlaps, cut: false };
};

const overlapsNow = (plan: Plan): { readonly overlaps: readonly Overlap[]; readonly cut: boolean } => {
  const ancestors = new Ancestors(tasksOf(plan));
  const together = (one: Task, other: Task): boolean =>
    !ancestors.waitsFor(one.id, other.id) && !ancestors.waitsFor(other.id, one.id);
  const parallel = plan.phases.filter(({ mode }) => mode === 'parallel');
  return overlapsAmong(
    (function* all() {
      for (const { tasks } of parallel) yield* pairsOf(tasks, together);
    })(),
  );
};

const buildsOn = (task: Task, others: ReadonlySet<string>, reads: Reads, implied?: string): boolean =>
  task.depends_on.some((id) => id !== implied && others.has(id)) ||
  [...(reads.get(task.id) ?? [])].some((id) => others.has(id));

const candidateOf = (phase: Phase, reads: Reads, implied: ReadonlyMap<string, string>): ParallelCandidate[] => {
  const { id, mode, tasks } = phase;
  const own = new Set(ids(tasks));
  if (mode !== 'sequential' || tasks.length < 2) return [];
  if (tasks.some((task) => buildsOn(task, own, reads, implied.get(task.id)))) return [];
  const unknown = tasks.some(({ files }) => files === undefined);
  const { overlaps, cut } = unknown ? { overlaps: [], cut: true } : overlapsAmong(pairsOf(tasks, () => true));
  return [{ phase: id, tasks: ids(tasks), overlaps: cut && overlaps.length === 0 ? 'unknown' : overlaps }];
};

const independentNeighbours = ({ phases }: Plan, reads: Reads): (readonly [string, string])[] =>
  phases.slice(1).flatMap((phase, at) => {
    const before = phases[at];
    if (before === undefined || phase.mode === 'manual' || before.mode === 'manual' || before.pause_after) return [];
    const others = new Set(ids(before.tasks));
    return phase.tasks.some((task) => buildsOn(task, others, reads)) ? [] : [[before.id, phase.id] as const];
  });

const sharedVerify = (tasks: readonly Task[]): PlanFacts['sameVerify'] => {
  const groups = Map.groupBy(
    tasks.filter(({ verify }) => verify.length > 0),
    ({ verify }) => JSON.stringify(verify),
  );
  return [...groups.values()].flatMap((same) =>
    same.length < 2 || same[0] === undefined ? [] : [{ verify: same[0].verify, tasks: ids(same) }],
  );
};

/** Computes the facts. Linear but for the overlaps, which are looked for in at most 20,000 pairs of globs. */
export const planFacts = (plan: Plan): PlanFacts => {
  const tasks = tasksOf(plan);
  const reads = mayRead(plan);
  const implied = impliedDependencies(plan);
  const { overlaps, cut } = overlapsNow(plan);
  const counted = tasks.filter(isAgent).map(({ id, description }) => ({
    task: id,
    words: description.match(/\S+/gu)?.length ?? 0,
  }));
  return {
    phases: plan.phases.length,
    tasks: tasks.length,
    maxParallel: plan.max_parallel,
    criticalPath: criticalPath(plan),
    waves: wavesOf(plan),
    couldBeParallel: plan.phases.flatMap((phase) => candidateOf(phase, reads, implied)),
    independentPhases: independentNeighbours(plan, reads),
    overlaps,
    overlapsCut: cut,
    withoutVerify: ids(tasks.filter(({ verify, worker }) => worker.kind !== 'human' && verify.length === 0)),
    withoutFiles: ids(tasks.filter(({ files, worker }) => worker.kind !== 'human' && files === undefined)),
    sameVerify: sharedVerify(tasks),
    longDescriptions: counted.filter((one) => one.words > words.long),
    shortDescriptions: counted.filter((one) => one.words < words.short),
    unusedInputs: unusedInputs(plan),
    unreadOutputs: unreadOutputs(plan, reads),
  };
};
