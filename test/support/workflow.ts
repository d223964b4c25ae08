import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActionRun } from './action.ts';
import { clone } from './git.ts';
import { GitHubStandIn } from './github/server.ts';
import type { Project } from './project.ts';
import { githubToken } from './project.ts';

type Inputs = Readonly<Record<string, string>>;

/** What happens to the jobs of a run, where it is not what should happen. */
export interface Mishaps {
  /** After a job of a fan-out has ended, with its folder; `lost`: it leaves none. */
  readonly afterTask?: (task: string, folder: string) => 'lost' | undefined | Promise<'lost' | undefined>;
  /** Between the fan-out and the join. */
  readonly beforeJoin?: () => Promise<unknown>;
  /** What the reviewers of the environment say when a gated job asks them. */
  readonly review?: (
    task: string,
    environment: string,
  ) => { readonly state: 'approved' | 'rejected'; readonly by: string };
}

/** One run of `plan-execute.yml`, as far as it came. */
export interface WorkflowRun {
  readonly id: string;
  readonly schedule: ActionRun;
  readonly jobs: readonly ActionRun[];
  readonly join?: ActionRun;
  readonly continued?: ActionRun;
  /** The inputs of the run that continues it. */
  readonly next?: Inputs;
}

/**
 * The jobs of `plan-execute.yml` in their order, each in a checkout of its own as on a runner of its own: who runs when, and what they are handed. The
 * conditions of the workflow file itself are another test's business.
 */
export class Workflow implements AsyncDisposable {
  readonly place: Project;
  readonly api: GitHubStandIn;
  #jobs = 0;

  private constructor(place: Project, api: GitHubStandIn) {
    this.place = place;
    this.api = api;
  }

  static async of(place: Project): Promise<Workflow> {
    const workflow = new Workflow(place, await GitHubStandIn.start({ token: githubToken }));
    workflow.api.repository.permissions.set('ada', 'write');
    return workflow;
  }

  /** A job: a fresh runner with a fresh checkout. */
  async job(run: string, inputs: Inputs, env: Inputs = {}): Promise<ActionRun> {
    return this.place.action({ plan: 'demo', ...inputs }, await this.#runner(run, env));
  }

  /** The same, and control comes back while it works. */
  async startJob(run: string, inputs: Inputs): ReturnType<Project['startAction']> {
    return this.place.startAction({ plan: 'demo', ...inputs }, await this.#runner(run, {}));
  }

  /** Hands the folder of a fan-out's job to the join of its run. */
  async upload(run: string, task: string, folder: string): Promise<void> {
    const artifact = join(this.place.root, 'attempts', run, `planwright-demo-${task}-1`);
    await mkdir(artifact, { recursive: true });
    await cp(folder, artifact, { recursive: true });
  }

  /** The join of a run, with what was handed to it. */
  join(run: string): Promise<ActionRun> {
    return this.job(run, { command: 'join', attempts: join(this.place.root, 'attempts', run) });
  }

  /** One run with the inputs of its dispatch. */
  async run(id: string, inputs: Inputs = {}, mishaps: Mishaps = {}, env: Inputs = {}): Promise<WorkflowRun> {
    const { runs } = this.api.repository;
    runs.set(id, { status: 'in_progress', file: 'plan-execute.yml', event: 'workflow_dispatch' });
    const row = { leg: '0', ...inputs };
    const schedule = await this.job(id, { command: 'schedule', ...row }, env);
    const { next = '' } = schedule.outputs;
    const jobs = await this.#work(id, schedule.outputs, { row, mishaps, env });
    await mishaps.beforeJoin?.();
    const joins = schedule.code === 0 && next !== 'none';
    const attempts = join(this.place.root, 'attempts', id);
    const joined = joins ? await this.job(id, { command: 'join', attempts, leg: row.leg }, env) : undefined;
    const more = joined?.outputs['more'] === 'true';
    const { leg } = row;
    const continued = more ? await this.job(id, { command: 'continue', leg, 'requested-by': 'ada' }, env) : undefined;
    runs.set(id, { ...runs.get(id), status: 'completed', conclusion: 'success' });
    const dispatched = continued?.code === 0 ? this.api.repository.dispatches.at(-1) : undefined;
    return {
      id,
      schedule,
      jobs,
      ...(joined === undefined ? {} : { join: joined }),
      ...(continued === undefined ? {} : { continued }),
      ...(dispatched === undefined ? {} : { next: asText(dispatched.inputs) }),
    };
  }

  /** Runs until no run dispatches another one. */
  async all(first = '100', mishaps: readonly Mishaps[] = []): Promise<WorkflowRun[]> {
    const done: WorkflowRun[] = [];
    let next: Inputs | undefined = {};
    while (next !== undefined && done.length < 20) {
      const { plan: _plan, ...inputs }: Inputs = next;
      const id = String(Number(first) + done.length);
      const one: WorkflowRun = await this.run(id, inputs, mishaps[done.length], bot(done.length));
      done.push(one);
      ({ next } = one);
    }
    return done;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.api[Symbol.asyncDispose]();
    await this.place[Symbol.asyncDispose]();
  }

  async #runner(runId: string, env: Inputs) {
    this.#jobs += 1;
    const workspace = await clone(this.place.remote, join(this.place.root, `job-${this.#jobs}`), 'main');
    return { workspace, runId, env: { GITHUB_API_URL: this.api.url, ...env } };
  }

  async #work(
    id: string,
    { next, matrix = '{}', base = '' }: Inputs,
    { row, mishaps, env }: { readonly row: Inputs; readonly mishaps: Mishaps; readonly env: Inputs },
  ): Promise<ActionRun[]> {
    const leg = { leg: row['leg'] ?? '0' };
    const asked: { task?: string[]; include?: { task: string; environment: string }[] } = JSON.parse(matrix);
    const jobs: ActionRun[] = [];
    if (next === 'run') jobs.push(await this.job(id, { command: 'execute', 'hand-over': 'true', ...leg }, env));
    if (next === 'fanout')
      for (const task of asked.task ?? []) jobs.push(await this.#fanOut(id, { task, base }, mishaps, env));
    if (next === 'gated')
      for (const { task, environment } of asked.include ?? []) {
        const review = mishaps.review?.(task, environment);
        const { runs } = this.api.repository;
        const before = runs.get(id) ?? { status: 'in_progress' };
        const reviews = [...(before.reviews ?? []), ...(review ? [{ ...review, environments: [environment] }] : [])];
        runs.set(id, { ...before, reviews });
        // A rejected job never starts; nor do those after it.
        if (review?.state === 'rejected') break;
        jobs.push(await this.job(id, { command: 'execute', task, 'hand-over': 'true', ...leg }, env));
      }
    return jobs;
  }

  async #fanOut(id: string, given: { task: string; base: string }, mishaps: Mishaps, env: Inputs): Promise<ActionRun> {
    const ended = await this.job(id, { command: 'execute', ...given }, env);
    const { attempt } = ended.outputs;
    if (attempt === undefined) return ended;
    if ((await mishaps.afterTask?.(given.task, attempt)) === 'lost') return ended;
    await this.upload(id, given.task, attempt);
    return ended;
  }
}

/** A run that another run has started is the bot's. */
const bot = (index: number): Inputs => (index === 0 ? {} : { GITHUB_ACTOR: 'github-actions[bot]' });

const asText = (inputs: Readonly<Record<string, unknown>>): Inputs =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
