import { spawn, type ChildProcess } from 'node:child_process';
import { Readable, type Writable } from 'node:stream';

import { BoundedOutput } from './bounded-output.ts';
import { systemClock } from './clock.ts';
import { namespaceEnd, readInfo } from './namespace.ts';

interface StartOptions {
  readonly cwd?: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Kills the whole process group when aborted. */
  readonly signal?: AbortSignal;
  /**
   * The program is bubblewrap: it counts as ended once no process of its namespace is left. Its own exit comes earlier: the kernel
   * kills what a command left running only after that.
   */
  readonly bubblewrap?: boolean;
}

export interface ExecOptions extends StartOptions {
  /** Written to standard input, which is then closed. Without it standard input is empty. */
  readonly input?: string | Uint8Array | Readable;
  readonly timeoutMs?: number;
  /** Called with decoded text as it comes; characters are never cut in two. */
  readonly onOutput?: (text: string, stream: 'stdout' | 'stderr') => void;
  /** Per stream; of longer output head and tail are kept, with a note in between. Default 1 MiB. */
  readonly keepBytes?: number;
  /** `bytes`: standard output comes as `stdoutBytes` instead of text. Default `text`. */
  readonly capture?: 'text' | 'bytes';
  /** From SIGTERM to SIGKILL, on a time limit or an abort. Default 2000. */
  readonly killGraceMs?: number;
}

interface Captured {
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order in which they came. */
  readonly output: string;
  /** What standard output said, undecoded; empty unless `capture` is `bytes`. */
  readonly stdoutBytes: Buffer;
  /** Something was left out because of `keepBytes`. */
  readonly truncated: boolean;
  readonly seconds: number;
}

export type ExecResult = Captured &
  (
    | { readonly kind: 'exited'; readonly code: number }
    | { readonly kind: 'signalled'; readonly signal: NodeJS.Signals }
    | { readonly kind: 'timeout' }
    | { readonly kind: 'aborted' }
    | { readonly kind: 'not-started'; readonly error: Error }
  );

export interface ChildExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Set when the program could not be started. */
  readonly error?: Error;
}

/** A running program with open pipes. */
export interface Child {
  /** Absent when it could not be started; `exited` says why. */
  readonly pid: number | undefined;
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Never rejects. When it resolves, the rest of the process group has been killed. */
  readonly exited: Promise<ChildExit>;
  /** SIGTERM to the whole group, SIGKILL 2 s later; resolves when the program is gone. */
  kill(): Promise<void>;
}

const defaultKeep = 1024 * 1024;
const defaultGrace = 2000;
/** How long a process that left the group may hold our pipes open after the program has ended. */
const drainMs = 500;

/**
 * Runs a program to its end and never rejects. The program leads a process group of its own: on a time limit or an abort the
 * group gets SIGTERM, then SIGKILL; when the program ends, whatever it left running in the group is killed at once.
 */
export const exec = async (file: string, args: readonly string[], options: ExecOptions): Promise<ExecResult> => {
  const started = systemClock.monotonic();
  const capture = new Capture(options);
  const finish = (end: Ending): ExecResult => ({
    ...end,
    ...capture.result(),
    seconds: (systemClock.monotonic() - started) / 1000,
  });
  if (options.signal?.aborted === true) return finish({ kind: 'aborted' });

  const spawned = start(file, args, options, options.input === undefined ? 'ignore' : 'pipe');
  if (spawned instanceof Error) return finish({ kind: 'not-started', error: spawned });
  capture.listen(spawned);
  feed(spawned, options.input);

  const done = new AbortController();
  const cause = watch(spawned, options, done.signal);
  const exit = await ended(spawned);
  done.abort();
  return finish(verdict(exit, cause()));
};

/** Starts a program whose pipes the caller reads and writes; both must be used or the program may block. */
export const startChild = (file: string, args: readonly string[], options: StartOptions): Child => {
  const child = start(file, args, options, 'pipe');
  if (child instanceof Error) throw child;
  const done = new AbortController();
  const exited = ended(child).finally(() => done.abort());
  const stop = (): Promise<void> => terminate(child, defaultGrace, done.signal);
  onAbort(options.signal, done.signal, () => void stop());
  // A program that stops reading is seen by its exit, not as a broken pipe.
  child.stdin?.on('error', () => undefined);
  return {
    pid: child.pid,
    stdin: present(child.stdin),
    stdout: present(child.stdout),
    stderr: present(child.stderr),
    exited,
    kill: async () => {
      await stop();
      await exited;
    },
  };
};

type Ending =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: NodeJS.Signals }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'not-started'; readonly error: Error };

const verdict = (exit: ChildExit, cause: 'timeout' | 'aborted' | undefined): Ending => {
  if (exit.error !== undefined) return { kind: 'not-started', error: exit.error };
  if (cause !== undefined) return { kind: cause };
  if (exit.code !== null) return { kind: 'exited', code: exit.code };
  return { kind: 'signalled', signal: exit.signal ?? 'SIGKILL' };
};

const start = (
  file: string,
  args: readonly string[],
  options: StartOptions,
  stdin: 'pipe' | 'ignore',
): ChildProcess | Error => {
  const info = options.bubblewrap === true;
  try {
    return spawn(file, info ? ['--info-fd', '3', ...args] : args, {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: options.env,
      detached: true,
      stdio: [stdin, 'pipe', 'pipe', ...(info ? (['pipe'] as const) : [])],
    });
  } catch (error) {
    // Node throws some start failures (too long a command line, a NUL byte) instead of emitting them.
    return error instanceof Error ? error : new Error(String(error));
  }
};

/** Resolves when the program is gone and its output is read; kills its group in between. */
const ended = (child: ChildProcess): Promise<ChildExit> =>
  new Promise((resolve) => {
    let exit: ChildExit = { code: null, signal: null };
    const closed = new AbortController();
    const leader = readInfo(child.stdio[3]);
    child.once('error', (error) => {
      if (child.pid === undefined) resolve({ code: null, signal: null, error });
    });
    child.once('exit', (code, signal) => {
      exit = { code, signal };
      signalGroup(child, 'SIGKILL');
      void closePipes(child, closed.signal);
    });
    child.once('close', () => {
      closed.abort();
      void namespaceEnd(leader()).then(() => resolve(exit));
    });
  });

const closePipes = async (child: ChildProcess, closed: AbortSignal): Promise<void> => {
  await systemClock.sleep(drainMs, closed);
  for (const pipe of child.stdio.slice(1)) pipe?.destroy();
};

/** Kills on a time limit or an abort; the returned function says which it was. */
const watch = (
  child: ChildProcess,
  options: ExecOptions,
  done: AbortSignal,
): (() => 'timeout' | 'aborted' | undefined) => {
  let cause: 'timeout' | 'aborted' | undefined;
  const stop = (why: 'timeout' | 'aborted'): void => {
    if (cause !== undefined || hasExited(child)) return;
    cause = why;
    void terminate(child, options.killGraceMs ?? defaultGrace, done);
  };
  onAbort(options.signal, done, () => stop('aborted'));
  if (options.timeoutMs !== undefined) void systemClock.sleep(options.timeoutMs, done).then(() => stop('timeout'));
  return () => cause;
};

const hasExited = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const onAbort = (signal: AbortSignal | undefined, done: AbortSignal, action: () => void): void => {
  if (signal === undefined) return;
  if (signal.aborted) return action();
  signal.addEventListener('abort', action, { once: true });
  done.addEventListener('abort', () => signal.removeEventListener('abort', action), { once: true });
};

const terminate = async (child: ChildProcess, graceMs: number, done: AbortSignal): Promise<void> => {
  signalGroup(child, 'SIGTERM');
  await systemClock.sleep(graceMs, done);
  if (!done.aborted) signalGroup(child, 'SIGKILL');
};

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is already gone.
  }
};

const feed = (child: ChildProcess, input: ExecOptions['input']): void => {
  const { stdin } = child;
  if (stdin === null || input === undefined) return;
  stdin.on('error', () => undefined);
  if (input instanceof Readable) {
    input.once('error', () => stdin.destroy());
    input.pipe(stdin);
  } else {
    stdin.end(input);
  }
};

/** What passes through the pipes of one program. */
class Capture {
  readonly #stdout: BoundedOutput;
  readonly #stderr: BoundedOutput;
  readonly #both: BoundedOutput;
  readonly #bytes: boolean;
  readonly #onOutput: ExecOptions['onOutput'];

  constructor(options: ExecOptions) {
    const keep = options.keepBytes ?? defaultKeep;
    this.#stdout = new BoundedOutput(keep);
    this.#stderr = new BoundedOutput(keep);
    this.#both = new BoundedOutput(keep);
    this.#bytes = options.capture === 'bytes';
    this.#onOutput = options.onOutput;
  }

  listen(child: ChildProcess): void {
    this.#listen('stdout', child.stdout, this.#stdout);
    this.#listen('stderr', child.stderr, this.#stderr);
  }

  result(): Omit<Captured, 'seconds'> {
    return {
      stdout: this.#bytes ? '' : this.#stdout.text(),
      stderr: this.#stderr.text(),
      output: this.#both.text(),
      stdoutBytes: this.#bytes ? this.#stdout.bytes() : Buffer.alloc(0),
      truncated: this.#stdout.dropped + this.#stderr.dropped > 0,
    };
  }

  #listen(name: 'stdout' | 'stderr', stream: Readable | null, kept: BoundedOutput): void {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const tell = (text: string): void => {
      if (text === '') return;
      this.#both.add(Buffer.from(text));
      this.#onOutput?.(text, name);
    };
    const raw = this.#bytes && name === 'stdout';
    stream?.on('data', (chunk: Buffer) => {
      kept.add(chunk);
      if (!raw) tell(decoder.decode(chunk, { stream: true }));
    });
    stream?.on('end', () => tell(decoder.decode()));
    stream?.on('error', () => undefined);
  }
}

const present = <T>(stream: T | null): T => {
  if (stream === null) throw new Error('the pipes of a child were not opened');
  return stream;
};
