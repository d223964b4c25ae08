import { EventEmitter, once } from 'node:events';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Anthropic, Script } from '../anthropic/server.ts';
import { startAnthropic } from '../anthropic/server.ts';
import { exec } from '../../../src/lib/exec.ts';
import { probeSandbox } from '../../../src/workspace/sandbox.ts';
import type { Scratch } from '../git.ts';
import { git, gitEnvironment, scratch } from '../git.ts';
import type { GitHttp } from '../git-http.ts';
import { serveGit } from '../git-http.ts';
import { GitHubStandIn } from '../github/server.ts';
import { Artifacts } from './artifacts.ts';
import type { Json } from './expressions.ts';
import { textOf, valueOf } from './expressions.ts';
import { Gates } from './gates.ts';
import { ConcurrencyGroups } from './groups.ts';
import { typedInputs } from './inputs.ts';
import type { EventOptions, Frame } from './model.ts';
import type { Permissions, WorkflowSpec } from './parse.ts';
import { Unmodelled, parseFile } from './parse.ts';
import { refusalOf } from './permissions.ts';
import { ownRepository } from './machine.ts';
import type { RunOptions } from './run.ts';
import { WorkflowRun } from './run.ts';

export interface HubOptions {
  /** The files of the repository's default branch; its workflows are the examples unless they are here. */
  readonly files: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly script?: Script;
  /** Whether runs start that others ask for by dispatch. Default: they do. */
  readonly follows?: boolean;
}

const confined = (await probeSandbox(process.env)).ok;
const own = new URL('../../../', import.meta.url).pathname;
const name = 'acme/widgets';
const apiKey = 'key-of-the-workflow-tests-91c0a4';
const everywhere = 'token-of-the-workflow-tests-2f77';

const unexpected: Script = (request) => {
  throw new Error(`nobody was to ask: ${request.raw.slice(0, 200)}`);
};

/** A repository on a GitHub of our own: its workflows, their runs, its git over HTTP, the stand-ins of both APIs. */
export class Hub implements AsyncDisposable {
  readonly api: GitHubStandIn;
  readonly anthropic: Anthropic;
  readonly artifacts: Artifacts;
  readonly gates: Gates;
  readonly groups = new ConcurrencyGroups();
  readonly runs: WorkflowRun[] = [];
  readonly secrets: Readonly<Record<string, string>>;
  readonly #place: Scratch;
  readonly #http: GitHttp;
  readonly #grants: Map<string, Permissions>;
  readonly #problems: Error[] = [];
  readonly #pushes: EventEmitter;
  readonly #follows: boolean;
  readonly #starting: Promise<unknown>[] = [];
  #followed = 0;

  private constructor(parts: {
    readonly place: Scratch;
    readonly api: GitHubStandIn;
    readonly anthropic: Anthropic;
    readonly http: GitHttp;
    readonly grants: Map<string, Permissions>;
    readonly pushes: EventEmitter;
    readonly follows: boolean;
    readonly secrets: Readonly<Record<string, string>>;
  }) {
    const { place, api, anthropic, http, grants, pushes, follows, secrets } = parts;
    this.#pushes = pushes;
    this.#follows = follows;
    this.#place = place;
    this.#http = http;
    this.#grants = grants;
    this.api = api;
    this.anthropic = anthropic;
    this.secrets = secrets;
    this.artifacts = new Artifacts(join(place.root, 'artifacts'));
    this.gates = new Gates(api);
  }

  static async start({ files, secrets = {}, script = unexpected, follows = true }: HubOptions): Promise<Hub> {
    const place = await scratch({ ...(await callers()), ...files });
    const api = await GitHubStandIn.start({ token: everywhere, name, remote: place.remote });
    api.repository.permissions.set('ada', 'admin');
    const anthropic = await startAnthropic({ script, apiKey });
    const grants = new Map<string, Permissions>();
    await mkdir(join(place.root, 'served', 'acme'), { recursive: true });
    await symlink(place.remote, join(place.root, 'served', name));
    const pushes = new EventEmitter();
    const http = await serveGit({
      root: join(place.root, 'served'),
      authorization: mayUseGit(grants),
      onAnswered: () => void pushes.emit('push'),
    });
    const all = { ANTHROPIC_API_KEY: apiKey, ...secrets };
    return new Hub({ place, api, anthropic, http, grants, pushes, follows, secrets: all });
  }

  get root(): string {
    return this.#place.root;
  }

  /** The bare repository. */
  get remote(): string {
    return this.#place.remote;
  }

  /** A person's checkout of it. */
  get checkout(): string {
    return this.#place.checkout;
  }

  /** Where the repository is cloned from. */
  get origin(): string {
    return `${this.#http.origin}/${name}`;
  }

  /** A person, or with `by` somebody else, starts a workflow of the default branch. */
  async dispatch(file: string, inputs: Readonly<Record<string, string>>, by = 'ada'): Promise<WorkflowRun> {
    return this.#start({ file, inputs, by, id: String(this.api.repository.nextId()) });
  }

  /** Something happens that a workflow is started by. */
  async event(file: string, event: EventOptions): Promise<WorkflowRun> {
    const workflow = await this.#caller(file);
    if (workflow.events[event.name] === undefined) throw new Error(`${file} is not started by ${event.name}`);
    return this.#begin({ workflow, event, inputs: {}, id: String(this.api.repository.nextId()), attempt: 1 });
  }

  /** All jobs again, in the same run. */
  rerun({ id, attempt, workflow, event, inputs }: WorkflowRun): WorkflowRun {
    return this.#begin({ workflow, event, inputs, id, attempt: attempt + 1 });
  }

  /** Waits until somebody has pushed such a file to a branch. */
  async branchHas(branch: string, path: string): Promise<void> {
    const there = (): Promise<boolean> =>
      git(this.remote, 'cat-file', '-e', `refs/heads/${branch}:${path}`).then(
        () => true,
        () => false,
      );
    for (let pushed = once(this.#pushes, 'push'); !(await there()); pushed = once(this.#pushes, 'push')) await pushed;
  }

  /** Waits until a job of any run waits for a reviewer; its run. Rejects when all runs have ended without. */
  async waits(job: string): Promise<WorkflowRun> {
    for (;;) {
      this.follow();
      await Promise.all(this.#starting);
      const found = this.runs.find(({ jobs }) => jobs.some((one) => one.name === job && one.status === 'waiting'));
      if (found !== undefined) return found;
      const open = this.runs.filter(({ conclusion }) => conclusion === undefined);
      if (open.length === 0) throw new Error(`${job} never waited: ${this.runs.map(({ log }) => log).join('\n')}`);
      await Promise.race(open.map((run) => run.change()));
    }
  }

  /** Waits until no run is under way, those included that other runs started. */
  async settle(): Promise<void> {
    for (let seen = -1; seen !== this.runs.length;) {
      seen = this.runs.length;
      await Promise.all(this.runs.map(({ ended }) => ended));
      this.follow();
      await Promise.all(this.#starting);
    }
  }

  /** Starts the runs that were asked for by dispatch. */
  follow(): void {
    if (!this.#follows) return;
    const { dispatches } = this.api.repository;
    for (const { file, inputs, by, run } of dispatches.slice(this.#followed)) {
      this.#followed += 1;
      const texts = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value)]));
      const started = this.#start({ file, inputs: texts, by, id: run }).catch((error: unknown) => {
        this.#problems.push(error instanceof Error ? error : new Error(String(error)));
      });
      this.#starting.push(started);
    }
  }

  /** The workflow that a job calls: of this repository, whichever release is named. */
  async resolve(uses: string): Promise<WorkflowSpec> {
    const path = uses.startsWith('$/') ? uses.slice(2) : /^planwright\/planwright\/(.+)@/.exec(uses)?.[1];
    if (path === undefined) throw new Unmodelled(`uses: ${uses}, which is not of ${ownRepository}`);
    return parseFile(path, await readFile(join(own, path), 'utf8'));
  }

  callInputs({ inputs, file }: WorkflowSpec, given: Readonly<Record<string, Json>>): Frame['inputs'] {
    return typedInputs(file, inputs['workflow_call'] ?? {}, given);
  }

  callSecrets({ events, file }: WorkflowSpec, given: Readonly<Record<string, string>>): Frame['secrets'] {
    const declared = events.workflow_call?.secrets ?? {};
    const strange = Object.keys(given).find((one) => !(one in declared));
    if (strange !== undefined) throw new Error(`${file} has no secret ${strange}`);
    return given;
  }

  secretsFor({ fork }: EventOptions): Frame['secrets'] {
    return fork === true ? {} : this.secrets;
  }

  /** A token of a job, good for what it is granted. */
  grant(permissions: Permissions): string {
    const token = `ghs_job${String(this.#grants.size).padStart(36, '0')}`;
    this.#grants.set(token, permissions);
    this.api.tokens.set(token, 'github-actions[bot]');
    return token;
  }

  /** Outputs of a job as later jobs see them: empty ones and those with a secret in them are not there (actions/runner, JobExtension.cs). */
  async keptOutputs(outputs: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
    const masked = [...Object.values(this.secrets), ...this.#grants.keys()];
    const kept = Object.entries(outputs).filter(
      ([, value]) => value !== '' && !masked.some((secret) => value.includes(secret)),
    );
    return Object.fromEntries(kept);
  }

  contextsOf(run: WorkflowRun, frame: Frame, more: Readonly<Record<string, Json>> = {}): Record<string, Json> {
    return {
      github: this.#github(run),
      inputs: frame.inputs,
      secrets: frame.secrets,
      vars: {},
      ...more,
    };
  }

  /** The variables of a job's steps. */
  async environmentOf(run: WorkflowRun, { temp }: { readonly temp: string }): Promise<Record<string, string>> {
    const path = join(temp, '_event.json');
    await writeFile(path, JSON.stringify(run.event.payload));
    const github = this.#github(run);
    const texts = Object.entries(github).filter(([, value]) => typeof value !== 'object');
    return {
      ...Object.fromEntries(texts.map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, textOf(value)])),
      GITHUB_EVENT_PATH: path,
      GITHUB_GRAPHQL_URL: `${this.api.url}/graphql`,
      // Where bubblewrap cannot work, a runner of GitHub's would refuse every plan.
      ...(confined ? { RUNNER_ENVIRONMENT: 'self-hosted' } : {}),
      ANTHROPIC_BASE_URL: this.anthropic.url,
    };
  }

  /** Something that the harness does not model: the test must fail, whatever else it looks at. */
  unmodelled(error: Unmodelled): void {
    this.#problems.push(error);
  }

  /** What jobs asked of the API without having the permission for it. */
  get overreach(): string[] {
    return this.api.requests.flatMap((request) => {
      const granted = this.#grants.get((request.authorization ?? '').replace(/^(?:token|bearer) /i, ''));
      const refusal = granted === undefined ? undefined : refusalOf(request, granted);
      return refusal === undefined ? [] : [refusal];
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const run of this.runs) run.cancel();
    await Promise.all(this.runs.map(({ ended }) => ended));
    const { overreach } = this;
    await this.anthropic.close();
    await this.#http[Symbol.asyncDispose]();
    await this.api[Symbol.asyncDispose]();
    await this.#place[Symbol.asyncDispose]();
    if (overreach.length > 0) throw new Error(overreach.join('\n'));
    const [first] = this.#problems;
    if (first !== undefined) throw first;
  }

  async #start(asked: {
    readonly file: string;
    readonly inputs: Readonly<Record<string, string>>;
    readonly by: string;
    readonly id: string;
  }): Promise<WorkflowRun> {
    const { file, inputs, by, id } = asked;
    const workflow = await this.#caller(file);
    const { workflow_dispatch: trigger } = workflow.inputs;
    if (workflow.events.workflow_dispatch === undefined) throw new Error(`${file} has no workflow_dispatch trigger`);
    const typed = typedInputs(file, trigger ?? {}, inputs);
    const event = { name: 'workflow_dispatch', payload: { inputs }, actor: by } as const;
    return this.#begin({ workflow, event, inputs: typed, id, attempt: 1 });
  }

  #begin(options: Omit<RunOptions, 'hub'>): WorkflowRun {
    const run = new WorkflowRun({ hub: this, ...options });
    this.runs.push(run);
    this.record(run);
    void run.ended.then(() => this.record(run));
    return run;
  }

  /** What the API says of the run from now on. */
  record(run: WorkflowRun): void {
    const { id, attempt, workflow, event, conclusion, jobs } = run;
    const { runs } = this.api.repository;
    const waits =
      jobs.some(({ status }) => status === 'waiting') && !jobs.some(({ status }) => status === 'in_progress');
    const title =
      workflow.runName === undefined
        ? workflow.file
        : textOf(valueOf(workflow.runName, { contexts: { github: this.#github(run), inputs: run.inputs, vars: {} } }));
    runs.set(id, {
      attempt,
      file: workflow.file,
      event: event.name,
      by: event.actor,
      title,
      reviews: runs.get(id)?.reviews ?? [],
      ...(conclusion === undefined
        ? { status: waits ? 'waiting' : 'in_progress' }
        : { status: 'completed', conclusion }),
    });
  }

  async #caller(file: string): Promise<WorkflowSpec> {
    const where = `refs/heads/${this.api.repository.settings.defaultBranch}:.github/workflows/${file}`;
    const shown = await exec('git', ['show', where], { cwd: this.remote, env: gitEnvironment });
    if (shown.kind !== 'exited' || shown.code !== 0)
      throw new Error(`there is no workflow ${file} on the default branch`);
    return parseFile(file, shown.stdout);
  }

  #github({ event, id, attempt, workflow }: WorkflowRun): Record<string, Json> {
    const branch = this.api.repository.settings.defaultBranch;
    const ref = event.ref ?? `refs/heads/${branch}`;
    const pull = event.payload['pull_request'] as
      | { readonly head: { ref: string }; readonly base: { ref: string } }
      | undefined;
    return {
      actor: event.actor,
      triggering_actor: event.actor,
      api_url: this.api.url,
      server_url: this.#http.origin,
      event: event.payload,
      event_name: event.name,
      ref,
      ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
      repository: name,
      repository_owner: name.split('/')[0] ?? '',
      run_id: id,
      run_number: '1',
      run_attempt: String(attempt),
      workflow: workflow.file,
      workflow_ref: `${name}/.github/workflows/${workflow.file}@refs/heads/${branch}`,
      ...(pull === undefined ? {} : { head_ref: pull.head.ref, base_ref: pull.base.ref }),
    };
  }
}

const callers = async (): Promise<Record<string, string>> => {
  const names = ['generate', 'review', 'command', 'execute', 'watchdog'].map(
    (one) => `.github/workflows/plan-${one}.yml`,
  );
  const texts = names.map(async (path) => [path, await readFile(join(own, 'examples', path), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
};

/** A token of a job reads with `contents: read`, and pushes with `contents: write`. */
const mayUseGit =
  (grants: ReadonlyMap<string, Permissions>) =>
  (given: string, { url = '' }: IncomingMessage): boolean => {
    const token =
      Buffer.from(given.replace(/^basic /i, ''), 'base64')
        .toString()
        .split(':')[1] ?? '';
    const level = grants.get(token)?.['contents'];
    return url.includes('git-receive-pack') ? level === 'write' : level !== undefined && level !== 'none';
  };
