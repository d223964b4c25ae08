import { EventEmitter, once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecResult } from '../../src/lib/exec.ts';
import { exec, startChild } from '../../src/lib/exec.ts';

/** The folder of the bundle. */
export const dist = new URL('../../dist/', import.meta.url).pathname;

export interface ActionRun {
  readonly result: ExecResult;
  /** What the step's log would show. */
  readonly log: string;
  readonly code: number | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The runner's temp folder of this run. */
  readonly temp: string;
}

export interface ActionOptions {
  /** The checkout. */
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly onOutput?: (text: string) => void;
  readonly runId?: string;
  /** Folder in which the runner's temp folder is made. Default: the system's. */
  readonly under?: string;
}

interface Surroundings {
  readonly temp: string;
  readonly output: string;
  readonly summary: string;
  readonly env: Readonly<Record<string, string>>;
}

const surroundings = async (options: ActionOptions): Promise<Surroundings> => {
  const temp = await mkdtemp(join(options.under ?? tmpdir(), 'pw-runner-'));
  const files = join(temp, '_runner_file_commands');
  await mkdir(files);
  const file = async (name: string): Promise<string> => {
    const path = join(files, name);
    await writeFile(path, '');
    return path;
  };
  const output = await file('set_output_1');
  const summary = await file('step_summary_1');
  const env = {
    ...hostEnvironment(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: await file('set_env_1'),
    GITHUB_PATH: await file('add_path_1'),
    GITHUB_STATE: await file('save_state_1'),
    GITHUB_RUN_ID: options.runId ?? '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'ada',
    GITHUB_REPOSITORY: 'acme/widgets',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-that-nobody-may-see',
    ...Object.fromEntries(
      Object.entries(options.inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    ),
    ...options.env,
  };
  return { temp, output, summary, env };
};

/** Starts the bundled action as the runner does: `node dist/index.js`, inputs as variables, file commands in the temp folder. */
export const runAction = async (options: ActionOptions): Promise<ActionRun> => {
  const { temp, output, summary, env } = await surroundings(options);
  const result = await exec(process.execPath, [join(dist, 'index.js')], {
    cwd: options.workspace,
    env,
    keepBytes: 64 * 1024 * 1024,
    killGraceMs: 10_000,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.onOutput === undefined ? {} : { onOutput: options.onOutput }),
  });
  return {
    result,
    log: result.output,
    code: result.kind === 'exited' ? result.code : undefined,
    outputs: parseOutputs(await readFile(output, 'utf8')),
    summary: await readFile(summary, 'utf8'),
    temp,
  };
};

/** A bundled program that is still running. */
export interface Running<End> {
  readonly pid: number;
  /** Resolves as soon as the output holds the text; rejects when the program ends without having said it. */
  said(text: string): Promise<void>;
  /** To the entry process alone, as the runner does it (actions/runner, ProcessInvoker.cs). */
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<End>;
}

export interface ProgramEnd {
  readonly code: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  readonly output: string;
  readonly seconds: number;
}

/** Starts the bundled action and hands back control while it runs. */
export const startAction = async (options: ActionOptions): Promise<Running<Omit<ActionRun, 'result'> & ProgramEnd>> => {
  const { temp, output, summary, env } = await surroundings(options);
  const running = startProgram('index.js', [], { cwd: options.workspace, env });
  const end = async () => ({
    ...(await running.ended),
    log: (await running.ended).output,
    outputs: parseOutputs(await readFile(output, 'utf8')),
    summary: await readFile(summary, 'utf8'),
    temp,
  });
  return { ...running, ended: end() };
};

/** Starts the bundled command line and hands back control while it runs. */
export const startCli = (
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Running<ProgramEnd> =>
  startProgram('cli.js', args, { cwd: options.cwd, env: { ...hostEnvironment(), ...options.env } });

const startProgram = (
  file: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Running<ProgramEnd> => {
  const started = performance.now();
  const child = startChild(process.execPath, [join(dist, file), ...args], options);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} could not be started`);
  child.stdin.end();
  let output = '';
  const heard = new EventEmitter();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      heard.emit('output');
    });
  const ended = child.exited.then(({ code, signal }) => ({
    code: code ?? undefined,
    signal: signal ?? undefined,
    output,
    seconds: (performance.now() - started) / 1000,
  }));
  const said = async (text: string): Promise<void> => {
    while (!output.includes(text)) {
      const over = await Promise.race([once(heard, 'output').then(() => false), ended.then(() => true)]);
      if (over && !output.includes(text)) throw new Error(`${file} ended without saying ${text}:\n${output}`);
    }
  };
  return { pid, said, signal: (name) => void process.kill(pid, name), ended };
};

/** Starts the bundled command line. */
export const runCli = (
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    /** Standard input. */
    readonly input?: string;
  },
): Promise<ExecResult> =>
  exec(process.execPath, [join(dist, 'cli.js'), ...args], {
    cwd: options.cwd,
    ...(options.input === undefined ? {} : { input: options.input }),
    env: { ...hostEnvironment(), ...options.env },
    keepBytes: 64 * 1024 * 1024,
  });

export const hostEnvironment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? tmpdir(),
  LC_ALL: 'C.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
});

/** Reads the file behind GITHUB_OUTPUT: `name=value` lines and `name<<END` blocks. */
export const parseOutputs = (text: string): Record<string, string> => {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const block = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '');
    if (block !== null) {
      const end = lines.indexOf(block[2] ?? '', at + 1);
      outputs[block[1] ?? ''] = lines.slice(at + 1, end).join('\n');
      at = end;
      continue;
    }
    const [name, ...value] = (lines[at] ?? '').split('=');
    if (name !== undefined && name !== '') outputs[name] = value.join('=');
  }
  return outputs;
};

/** Every file below a folder, as one text: to search for what must not be there. */
export const everythingIn = async (folder: string): Promise<string> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1').catch(() => ''));
  return (await Promise.all(texts)).join('\n');
};
