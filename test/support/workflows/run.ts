import { EventEmitter, once } from 'node:events';
import type { Frame, Conclusion, EventOptions, JobOutcome, JobRecord } from './model.ts';
import { callWorkflow, runJob } from './job.ts';
import type { Hub } from './hub.ts';
import type { Standing } from './expressions.ts';
import { holds, textOf, textsOf, valueOf } from './expressions.ts';
import type { JobSpec, WorkflowSpec } from './parse.ts';
import { Unmodelled } from './parse.ts';

export interface RunOptions {
  readonly hub: Hub;
  readonly id: string;
  readonly attempt: number;
  readonly workflow: WorkflowSpec;
  readonly event: EventOptions;
  readonly inputs: Frame['inputs'];
}

/** One attempt of a run of a workflow. */
export class WorkflowRun {
  readonly hub: Hub;
  readonly id: string;
  readonly attempt: number;
  readonly workflow: WorkflowSpec;
  readonly event: EventOptions;
  readonly inputs: Frame['inputs'];
  readonly jobs: JobRecord[] = [];
  readonly ended: Promise<Conclusion>;
  readonly #changes = new EventEmitter();
  readonly #stop = new AbortController();
  conclusion: Conclusion | undefined;
  /** Why the run failed before any job. */
  error: string | undefined;

  constructor(options: RunOptions) {
    ({
      hub: this.hub,
      id: this.id,
      attempt: this.attempt,
      workflow: this.workflow,
      event: this.event,
      inputs: this.inputs,
    } = options);
    this.#changes.setMaxListeners(0);
    this.ended = this.#carryOut();
  }

  /** Aborted when the run is cancelled. */
  get stop(): AbortSignal {
    return this.#stop.signal;
  }

  cancel(): void {
    this.#stop.abort();
    this.changed();
  }

  /** Says that a job has got on. */
  changed(): void {
    this.hub.record(this);
    this.hub.follow();
    this.#changes.emit('change');
  }

  /** Resolves when a job gets on, or the run ends. */
  async change(): Promise<void> {
    await Promise.race([once(this.#changes, 'change'), this.ended]);
  }

  job(name: string): JobRecord {
    const found = this.jobs.find((one) => one.name === name);
    if (found === undefined)
      throw new Error(`no job ${name}; there are: ${this.jobs.map((one) => one.name).join(', ')}`);
    return found;
  }

  /** `name: conclusion` of every job, in the order in which they began. */
  get story(): string[] {
    return this.jobs.map(({ name, status, conclusion }) => `${name}: ${conclusion ?? status}`);
  }

  /** What the logs of all steps say; for messages of tests. */
  get log(): string {
    const steps = this.jobs.flatMap(({ name, error, steps: all }) => [
      ...(error === undefined ? [] : [`--- ${name}: ${error}`]),
      ...all.map(({ id, conclusion, log }) => `--- ${name}, ${id}: ${conclusion}\n${log}`),
    ]);
    return [this.error ?? '', ...steps].join('\n');
  }

  /** Resolves when the job has that status; rejects when the run ends without. */
  async reaches(name: string, status: JobRecord['status']): Promise<void> {
    const there = (): boolean => this.jobs.some((one) => one.name === name && one.status === status);
    while (!there()) {
      if (this.conclusion !== undefined) throw new Error(`${name} never was ${status}: ${this.log}`);
      await Promise.race([once(this.#changes, 'change'), this.ended]);
    }
  }

  async #carryOut(): Promise<Conclusion> {
    // Whoever started the run gets to hold it before it does anything.
    await Promise.resolve();
    try {
      const frame = { prefix: '', inputs: this.inputs, secrets: this.hub.secretsFor(this.event), ceiling: everything };
      const { result } = await inGroup(this, this.workflow, frame, () => runJobs(this, this.workflow, frame));
      this.conclusion = result;
    } catch (error) {
      if (error instanceof Unmodelled) this.hub.unmodelled(error);
      this.error = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.conclusion = 'failure';
    }
    this.changed();
    return this.conclusion;
  }
}

/** What a run's own token may have at most. */
const everything = Object.fromEntries(
  [
    'actions',
    'checks',
    'contents',
    'deployments',
    'id-token',
    'issues',
    'packages',
    'pages',
    'pull-requests',
    'statuses',
  ].map((scope) => [scope, 'write']),
);

/** Waits for the concurrency group of a workflow file, if it has one. */
export const inGroup = async (
  run: WorkflowRun,
  workflow: WorkflowSpec,
  frame: Frame,
  work: () => Promise<JobOutcome>,
): Promise<JobOutcome> => {
  if (workflow.concurrency === undefined) return work();
  const scope = { contexts: run.hub.contextsOf(run, frame) };
  const { group, queue = 'single', ...others } = textsOf(workflow.concurrency, scope);
  const { 'cancel-in-progress': cancels = 'false', ...unknown } = others;
  if (group === undefined || Object.keys(unknown).length > 0 || (queue !== 'single' && queue !== 'max'))
    throw new Unmodelled(`concurrency of ${workflow.file}`);
  const joining = { group, queue, cancelInProgress: cancels === 'true', cancel: () => run.cancel() } as const;
  if (!(await run.hub.groups.join(joining, run.stop))) return { result: 'cancelled', outputs: {} };
  try {
    return await work();
  } finally {
    run.hub.groups.leave(group);
  }
};

const ancestorsOf = (job: JobSpec, jobs: ReadonlyMap<string, JobSpec>): Set<string> => {
  const found = new Set<string>();
  const visit = ({ needs }: JobSpec): void => {
    for (const id of needs) {
      const next = jobs.get(id);
      if (next === undefined) throw new Error(`job ${job.id} needs ${id}, which is not there`);
      if (!found.has(id)) visit(next);
      found.add(id);
    }
  };
  visit(job);
  return found;
};

/** All jobs of a workflow file, each as soon as those it needs are over. */
export const runJobs = async (run: WorkflowRun, workflow: WorkflowSpec, frame: Frame): Promise<JobOutcome> => {
  const specs = new Map(workflow.jobs.map((job) => [job.id, job]));
  const outcomes = new Map<string, Promise<JobOutcome>>();
  const outcomeOf = (id: string): Promise<JobOutcome> => {
    const there = outcomes.get(id);
    if (there !== undefined) return there;
    const spec = specs.get(id);
    if (spec === undefined) throw new Error(`no job ${id}`);
    const begun = begin(spec);
    outcomes.set(id, begun);
    return begun;
  };
  const begin = async (spec: JobSpec): Promise<JobOutcome> => {
    const above = [...ancestorsOf(spec, specs)];
    const results = new Map(await Promise.all(above.map(async (id) => [id, await outcomeOf(id)] as const)));
    const needs = Object.fromEntries(spec.needs.map((id) => [id, { ...(results.get(id) ?? none) }]));
    const standing = standingOf(
      [...results.values()].map(({ result }) => result),
      run.stop.aborted,
    );
    const scope = { contexts: run.hub.contextsOf(run, frame, { needs }), standing };
    if (!holds(spec.condition, scope)) return skipped(run, spec, frame);
    const permissions = spec.permissions ?? workflow.permissions ?? {};
    const given = { run, workflow, spec, frame, needs, permissions, standing };
    return spec.uses === undefined ? runJob(given) : callWorkflow(given);
  };
  const all = await Promise.all(workflow.jobs.map(({ id }) => outcomeOf(id)));
  return { result: overall(all.map(({ result }) => result)), outputs: {} };
};

const none: JobOutcome = { result: 'skipped', outputs: {} };

/** What the status functions of a job's condition say: they look at all jobs before it, not only at those it names (actions/runner#491). */
const standingOf = (above: readonly Conclusion[], cancelled: boolean): Standing => ({
  success: !cancelled && above.every((result) => result === 'success'),
  failure: !cancelled && above.includes('failure'),
  cancelled,
});

const skipped = (run: WorkflowRun, spec: JobSpec, frame: Frame): JobOutcome => {
  const scope = { contexts: run.hub.contextsOf(run, frame) };
  const plain = spec.name === undefined || spec.strategy !== undefined;
  const name = `${frame.prefix}${plain || spec.name === undefined ? spec.id : textOf(valueOf(spec.name, scope))}`;
  run.jobs.push({ name, status: 'completed', conclusion: 'skipped', steps: [] });
  run.changed();
  return none;
};

/** What several results come to together. */
export const overall = (results: readonly Conclusion[]): Conclusion => {
  if (results.includes('failure')) return 'failure';
  return results.includes('cancelled') ? 'cancelled' : 'success';
};
