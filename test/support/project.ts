import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

import type { ExecResult } from '../../src/lib/exec.ts';
import { exec } from '../../src/lib/exec.ts';
import type { PlanState } from '../../src/plan/state.ts';
import type { ActionOptions, ActionRun, Running } from './action.ts';
import { runAction, runCli, startAction, startCli } from './action.ts';
import { isRecord } from './anthropic/record.ts';
import type { Anthropic, Script } from './anthropic/server.ts';
import { startAnthropic, type Identity } from './anthropic/server.ts';
import { git, gitEnvironment, scratch, type Scratch } from './git.ts';

/** Of no known format, so that only knowing it can keep it out of a text. */
export const apiKey = 'key-of-the-e2e-tests-4b1f09';
export const githubToken = 'token-of-the-e2e-tests-77c2de';

type Inputs = Readonly<Record<string, string>>;
type Rest = Partial<Omit<ActionOptions, 'inputs'>>;

/** A commit of the plan's branch. */
export interface Commit {
  readonly sha: string;
  readonly subject: string;
  readonly body: string;
  readonly trailers: Readonly<Record<string, string>>;
  /** Changed paths. */
  readonly files: readonly string[];
}

export const planPath = 'plans/demo.yml';
export const planBranch = 'planwright/demo';
export const planRef = `refs/heads/${planBranch}`;

const hasState = (plan: unknown): plan is { readonly state: PlanState } => isRecord(plan) && isRecord(plan['state']);

/** A repository whose default branch has `plans/demo.yml`, its bare remote, and a stand-in of the Messages API. */
export class Project implements AsyncDisposable {
  readonly api: Anthropic;
  readonly checkout: string;
  readonly remote: string;
  readonly root: string;
  readonly #scratch: Scratch;
  readonly #running = new Set<Running<unknown>>();

  constructor(place: Scratch, api: Anthropic) {
    this.#scratch = place;
    this.api = api;
    ({ checkout: this.checkout, remote: this.remote, root: this.root } = place);
  }

  /** Runs the action as a step of a fresh runner. */
  action(inputs: Inputs, rest: Rest = {}): Promise<ActionRun> {
    return runAction(this.#step(inputs, rest));
  }

  /** `execute` of the one plan. */
  execute(inputs: Inputs = {}, rest: Rest = {}): Promise<ActionRun> {
    return this.action({ command: 'execute', plan: 'demo', ...inputs }, rest);
  }

  async startAction(inputs: Inputs, rest: Rest = {}): ReturnType<typeof startAction> {
    return this.#watched(await startAction(this.#step(inputs, rest)));
  }

  cli(...args: readonly string[]): Promise<ExecResult> {
    return runCli(args, { cwd: this.checkout, env: this.terminal });
  }

  startCli(...args: readonly string[]): ReturnType<typeof startCli> {
    return this.#watched(startCli(args, { cwd: this.checkout, env: this.terminal }));
  }

  /** What a person's shell adds to the environment. */
  get terminal(): Readonly<Record<string, string>> {
    return {
      XDG_CACHE_HOME: join(this.root, 'cache'),
      HOME: join(this.root, 'home'),
      ANTHROPIC_API_KEY: apiKey,
      ANTHROPIC_BASE_URL: this.api.url,
    };
  }

  /** A file of the plan's branch, as bytes in a string. */
  async file(path: string, where: string = this.remote, rev = planRef): Promise<string> {
    const result = await exec('git', ['show', `${rev}:${path}`], { cwd: where, env: gitEnvironment });
    if (result.kind !== 'exited' || result.code !== 0) throw new Error(result.output);
    return result.stdout;
  }

  /** The state as the remote's branch has it. */
  async state(where: string = this.remote): Promise<PlanState> {
    const plan: unknown = parse(await this.file(planPath, where));
    if (!hasState(plan)) throw new Error('the plan has no state');
    return plan.state;
  }

  /** The commits of the plan's branch since the default branch, oldest first. */
  async commits(where: string = this.remote): Promise<Commit[]> {
    const format = '--format=%x02%H%x01%s%x01%b%x01%(trailers:unfold)%x01';
    const args = ['log', '--reverse', '--first-parent', '--name-only', format, `main..${planRef}`];
    const entries = (await git(where, ...args)).split('\u0002').slice(1);
    return entries.map((entry) => {
      const [sha = '', subject = '', body = '', trailers = '', files = ''] = entry.split('\u0001');
      const pairs = trailers.split('\n').flatMap((line) => {
        const [, name, value] = /^(Plan[\w-]*): (.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      });
      const named = Object.fromEntries(pairs);
      return { sha, subject, body, trailers: named, files: files.split('\n').filter((line) => line !== '') };
    });
  }

  /** Ids of the tasks that have a commit, oldest first. */
  async committed(where: string = this.remote): Promise<string[]> {
    return (await this.commits(where)).flatMap(({ trailers }) => trailers['Plan-Task'] ?? []);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const running of this.#running) {
      running.signal('SIGKILL');
      await running.ended;
    }
    await this.api.close();
    await this.#scratch[Symbol.asyncDispose]();
  }

  /** A test that fails must not leave its program behind. */
  #watched<R extends Running<unknown>>(running: R): R {
    this.#running.add(running);
    void running.ended.then(() => this.#running.delete(running));
    return running;
  }

  #step(inputs: Inputs, rest: Rest): ActionOptions {
    return {
      workspace: this.checkout,
      under: this.root,
      ...rest,
      inputs: { 'anthropic-api-key': apiKey, 'github-token': githubToken, 'base-url': this.api.url, ...inputs },
    };
  }
}

const unexpected: Script = (request) => {
  throw new Error(`nobody was to ask: ${request.raw.slice(0, 200)}`);
};

/** Makes a project of a plan, what Claude will say, and further files of the repository. */
export const project = async (
  plan: string,
  rest: {
    readonly script?: Script;
    readonly files?: Readonly<Record<string, string>>;
    /** In place of the key. */
    readonly identity?: Identity;
  } = {},
): Promise<Project> => {
  const place = await scratch({ 'README.md': 'hello\n', [planPath]: plan, ...rest.files });
  await mkdir(join(place.root, 'home'));
  const { script = unexpected, identity } = rest;
  const credential = identity === undefined ? { apiKey } : { identity, apiKey: identity.accessToken };
  return new Project(place, await startAnthropic({ script, ...credential }));
};

type Keys = Readonly<Record<string, unknown>>;

/** One task of a plan; the title is the id where none is given. */
export type TaskKeys = Keys & { readonly id: string };

/** A plan of one phase. `top` are further keys of the file. */
export const planOf = (tasks: readonly TaskKeys[], top: Keys = {}): string => phasesOf([{ id: 'work', tasks }], top);

/** A plan of several phases. JSON is YAML, so every value is written as it is. */
export const phasesOf = (
  phases: readonly (Keys & { readonly id: string; readonly tasks: readonly TaskKeys[] })[],
  top: Keys = {},
): string =>
  [
    '# written by a person',
    'version: 1',
    'title: Demo',
    ...Object.entries(top).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    'phases:',
    ...phases.flatMap(({ tasks, ...phase }) => [
      `  - ${JSON.stringify({ title: phase.id, ...phase }).slice(0, -1)}, tasks: [`,
      ...tasks.map((task) => `      ${JSON.stringify({ title: task.id, ...task })},`),
      '    ]}',
    ]),
    '',
  ].join('\n');

/** A plan whose tasks do not hang together: whatever becomes of one, the others run. One attempt each. */
export const independent = (tasks: readonly TaskKeys[], top: Keys = {}): string =>
  phasesOf(
    tasks.map((task) => ({ id: `phase-${task.id}`, tasks: [task] })),
    { defaults: { max_attempts: 1, on_failure: 'continue' }, ...top },
  );
