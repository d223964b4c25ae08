import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { exec, startChild } from '../../../src/lib/exec.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { hostEnvironment, parseOutputs, startAction } from '../action.ts';
import { git, gitEnvironment } from '../git.ts';
import type { Artifacts } from './artifacts.ts';
import type { Json } from './expressions.ts';
import { textOf } from './expressions.ts';
import { Unmodelled } from './parse.ts';

/** The runner of one job: a fresh folder with a workspace and a temporary folder. */
export interface Machine {
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  readonly run: string;
  readonly token: string;
  readonly artifacts: Artifacts;
  /** Where the repository is cloned from, over HTTP. */
  readonly origin: string;
  readonly ref: string;
  readonly env: Readonly<Record<string, string>>;
  /** What steps have added for later ones by the file behind GITHUB_ENV. */
  readonly exported: Record<string, string>;
}

export interface StepRequest {
  readonly uses: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Aborted when the step is to be stopped as the runner does it. */
  readonly stop: AbortSignal;
}

export interface StepResult {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
}

const good: StepResult = { conclusion: 'success', outputs: {}, log: '', summary: '' };

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: Json }>>;
}

const manifest: Promise<Manifest> = readFile(new URL('../../../action.yml', import.meta.url), 'utf8').then(
  (text): Manifest => parse(text),
);

/** This repository, as the files of a caller name it. */
export const ownRepository = 'planwright/planwright';

const isOwn = (uses: string): boolean => uses === '$/action' || uses.startsWith(`${ownRepository}@`);

/** Carries out one `uses` step. */
export const runStep = async (machine: Machine, step: StepRequest): Promise<StepResult> => {
  const { uses, inputs } = step;
  if (isOwn(uses)) return runOwn(machine, step);
  if (uses === './.github/actions/planwright-setup') return runSetup(machine, uses);
  const [name = ''] = uses.split('@');
  switch (name) {
    case 'actions/checkout':
      return checkout(machine, inputs);
    case 'actions/upload-artifact':
      return failing(() => machine.artifacts.upload(machine.run, inputs));
    case 'actions/download-artifact':
      return failing(() => machine.artifacts.download(machine.run, inputs));
    default:
      throw new Unmodelled(`uses: ${uses}`);
  }
};

const failing = async (work: () => Promise<void>): Promise<StepResult> => {
  try {
    await work();
    return good;
  } catch (error) {
    if (error instanceof Unmodelled) throw error;
    return { ...good, conclusion: 'failure', log: error instanceof Error ? error.message : String(error) };
  }
};

/** actions/checkout with `fetch-depth: 0` and `persist-credentials: false`: all branches, and no credential that stays. */
const checkout = async (machine: Machine, inputs: Readonly<Record<string, string>>): Promise<StepResult> => {
  const { 'fetch-depth': depth, 'persist-credentials': persist, ...others } = inputs;
  if (depth !== '0' || persist !== 'false' || Object.keys(others).length > 0)
    throw new Unmodelled(`actions/checkout with ${JSON.stringify(inputs)}`);
  const { workspace, origin, token, ref } = machine;
  const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
  const fetch = [
    'fetch',
    '--quiet',
    '--tags',
    'origin',
    '+refs/heads/*:refs/remotes/origin/*',
    `+${ref}:refs/planwright-harness/ref`,
  ];
  await mkdir(workspace, { recursive: true });
  await git(workspace, 'init', '--quiet');
  await git(workspace, 'remote', 'add', 'origin', origin);
  await git(workspace, '-c', `http.extraHeader=Authorization: Basic ${secret}`, ...fetch);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === undefined) await git(workspace, 'checkout', '--quiet', '--detach', 'refs/planwright-harness/ref');
  else await git(workspace, 'checkout', '--quiet', '-B', branch, `refs/remotes/origin/${branch}`);
  await git(workspace, 'update-ref', '-d', 'refs/planwright-harness/ref');
  return good;
};

interface Composite {
  readonly runs: {
    readonly using: string;
    readonly steps: readonly { readonly run?: string; readonly shell?: string }[];
  };
}

/** The caller's own composite action, as far as it consists of `run` steps. A local action is looked up when the step runs. */
const runSetup = async ({ workspace, env, exported, root }: Machine, uses: string): Promise<StepResult> => {
  const text = await readFile(join(workspace, uses, 'action.yml'), 'utf8').catch(() => undefined);
  if (text === undefined) return { ...good, conclusion: 'failure', log: `Can't find 'action.yml' under '${uses}'` };
  const { runs }: Composite = parse(text);
  if (runs.using !== 'composite') throw new Unmodelled(`a setup action that is ${runs.using}`);
  let log = '';
  const file = join(await mkdtemp(join(root, 'setup-')), 'env');
  await writeFile(file, '');
  for (const { run, shell } of runs.steps) {
    if (run === undefined || shell !== 'bash')
      throw new Unmodelled('a step of the setup action that is no bash script');
    const ended = await exec('bash', ['-e', '-c', run], {
      cwd: workspace,
      env: { ...gitEnvironment, ...env, GITHUB_ENV: file },
    });
    log += ended.output;
    if (ended.kind !== 'exited' || ended.code !== 0) return { ...good, conclusion: 'failure', log };
  }
  Object.assign(exported, parseOutputs(await readFile(file, 'utf8')));
  return { ...good, log };
};

/** A script of a workflow: `bash -e`, with the file for its outputs. A signal reaches bash and nothing below it. */
export const runScript = async (
  { workspace, root, env }: Machine,
  { script, env: more, stop }: { readonly script: string } & Pick<StepRequest, 'env' | 'stop'>,
): Promise<StepResult> => {
  const folder = await mkdtemp(join(root, 'step-'));
  const [file, output, summary] = ['script.sh', 'output', 'summary'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await Promise.all([writeFile(file, script), writeFile(output, ''), writeFile(summary, '')]);
  await mkdir(workspace, { recursive: true });
  const files = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
  const child = startChild('bash', ['-e', file], {
    cwd: workspace,
    env: { ...hostEnvironment(), ...env, ...more, ...files },
  });
  child.stdin.end();
  const said = Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  const signal = (name: NodeJS.Signals): void => void (child.pid === undefined || process.kill(child.pid, name));
  const { code } = await withLadder({ ended: child.exited, signal }, stop);
  const log = (await said).flat().join('');
  const conclusion = stop.aborted ? 'cancelled' : code === 0 ? 'success' : 'failure';
  const outputs = parseOutputs(await readFile(output, 'utf8'));
  return { conclusion, outputs, log, summary: await readFile(summary, 'utf8') };
};

/** What the runner does to a step that is to stop (actions/runner, ProcessInvoker.cs): to its entry process alone. */
const ladder: readonly (readonly [NodeJS.Signals, waitMs: number])[] = [
  ['SIGINT', 7500],
  ['SIGTERM', 2500],
  ['SIGKILL', 0],
];

interface Stoppable<End> {
  readonly ended: Promise<End>;
  signal(name: NodeJS.Signals): void;
}

const withLadder = async <End>(running: Stoppable<End>, stop: AbortSignal): Promise<End> => {
  let over = false;
  const climb = async (): Promise<void> => {
    for (const [name, waitMs] of ladder) {
      if (over) return;
      running.signal(name);
      await Promise.race([running.ended, systemClock.sleep(waitMs, new AbortController().signal)]);
    }
  };
  const onStop = (): void => void climb();
  if (stop.aborted) onStop();
  stop.addEventListener('abort', onStop);
  const ended = await running.ended;
  over = true;
  stop.removeEventListener('abort', onStop);
  return ended;
};

/** The bundled action. Only inputs that action.yml has are accepted: GitHub would pass over others with a warning. */
const runOwn = async (machine: Machine, { inputs, env, stop }: StepRequest): Promise<StepResult> => {
  const { inputs: declared } = await manifest;
  const strange = Object.keys(inputs).filter((name) => !(name in declared));
  if (strange.length > 0) throw new Unmodelled(`inputs that action.yml does not have: ${strange.join(', ')}`);
  const defaults = Object.entries(declared).map(([name, { default: preset = '' }]) => [
    name,
    preset === '${{ github.token }}' ? machine.token : textOf(preset),
  ]);
  const running = await startAction({
    workspace: machine.workspace,
    under: machine.root,
    inputs: { ...Object.fromEntries(defaults), ...inputs },
    env: { ...hostEnvironment(), ...machine.env, ...machine.exported, ...env, RUNNER_TEMP: machine.temp },
    runId: machine.run,
  });
  const ended = await withLadder(running, stop);
  // A step that was told to stop is cancelled, whatever its exit code (ProcessInvoker.cs throws after the process has ended).
  const conclusion = stop.aborted ? 'cancelled' : ended.code === 0 ? 'success' : 'failure';
  return { conclusion, outputs: ended.outputs, log: ended.log, summary: ended.summary };
};
