import { appendFileSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { dispatch } from './commands/table.ts';
import { failureOf } from './execution/broken-world.ts';
import { githubTokens, lazyGitHub, runLiveness } from './execution/github.ts';
import type { Outcome, Refusal } from './execution/outcome.ts';
import { refuse } from './execution/outcome.ts';
import type { World } from './execution/world.ts';
import { systemClock } from './lib/clock.ts';
import { logLine } from './lib/escape.ts';
import { createRedactor } from './lib/redact.ts';
import { ok, type Result } from './lib/result.ts';
import { createAnnotate, diagnosticAnnotation } from './report/annotations.ts';
import { renderFailure } from './report/failure.ts';
import { setOutputs } from './report/outputs.ts';
import type { Reporter } from './report/reporter.ts';
import { createReporter } from './report/reporter.ts';
import type { Context } from './request/context.ts';
import type { Request } from './request/request.ts';
import type { Emit } from './scheduler/event.ts';

/** Carries out a request: command, reports, outputs. Returns the exit code; what breaks under it is told like any other failure. */
export const run = async (request: Request, context: Context): Promise<number> => {
  const result = await carryOut(request, context);
  const redact = createRedactor(context.secrets);
  return await tell(result, context, redact).catch((error: unknown) => {
    const broken = refuse(failureOf(error));
    tellFailure(broken.error, context, redact);
    return broken.error.exit;
  });
};

/** The command of a request, with its reports; never rejects. */
export const carryOut = async (request: Request, context: Context): Promise<Result<Outcome, Refusal>> => {
  const reporter = createReporter(context, { stdout: process.stdout, stderr: process.stderr, clock: systemClock });
  using stop = stopSignal();
  const { signal } = stop;
  const warnings: string[] = [];
  const emit: Emit = (event) => {
    if (event.kind === 'warning') warnings.push(event.message);
    reporter.emit(event);
  };
  const githubToken = githubTokens({ context, clock: systemClock, signal });
  const github = lazyGitHub({ context, clock: systemClock, signal }, githubToken);
  const world: World = {
    context,
    clock: systemClock,
    emit,
    redact: createRedactor(context.secrets),
    toolHost: [process.execPath, join(dist(), 'tool-host.js')],
    templates: join(dist(), '..', 'plans', 'templates'),
    ...(githubToken === undefined ? {} : { githubToken }),
    github,
    lifeOfRun: runLiveness(github, { clock: systemClock, emit }),
    ...asking(context, reporter, signal),
    signal,
  };
  try {
    const result = (await appRefusal(world)) ?? (await told(world, await dispatch(request, world)));
    await reporter.close();
    return result.ok ? ok({ ...result.value, warnings }) : result;
  } catch (error) {
    await reporter.close().catch(() => undefined);
    return refuse(failureOf(error));
  }
};

/** Where a plan stands is told on GitHub too. */
const told = async (world: World, result: Result<Outcome, Refusal>): Promise<Result<Outcome, Refusal>> => {
  if (!result.ok || (result.value.standing === undefined && result.value.alerts === undefined)) return result;
  const { withBulletin } = await import('./bulletin/tell.ts');
  return ok(await withBulletin(world, result.value));
};

/** An App that GitHub does not know is a wrong request, and said before anything is done. */
const appRefusal = async ({ context, githubToken }: World): Promise<Result<Outcome, Refusal> | undefined> => {
  const token = context.app === undefined ? undefined : await githubToken?.();
  return token === undefined || token.ok ? undefined : refuse(token.error);
};

/** A person can be asked where they see the question and can answer it; while they do, the live view makes room. */
const asking = (context: Context, reporter: Reporter, signal: AbortSignal): Pick<World, 'ask' | 'confirm'> => {
  if (!context.tty || context.json || !process.stdin.isTTY) return {};
  const redact = createRedactor(context.secrets);
  const answer = async (lines: readonly string[], prompt: string): Promise<boolean> => {
    const { askYesNo } = await import('./gate/terminal.ts');
    using _room = reporter.pause();
    const streams = { input: process.stdin, output: process.stderr };
    return await askYesNo(streams, { lines: lines.map(redact), prompt }, signal);
  };
  return {
    ask: async (question) => {
      const { questionText } = await import('./gate/terminal.ts');
      return await answer(questionText(question), 'Approve it?');
    },
    ...(context.yes ? {} : { confirm: (lines: readonly string[]) => answer(lines, 'Go on?') }),
  };
};

/** The folder of the file that was started. dist/tool-host.js stands in it, and plans/templates/ beside it. */
const dist = (): string => {
  const started = process.argv[1];
  if (started === undefined) throw new Error('started without a program');
  return dirname(realpathSync(started));
};

/** A cancelled run is sent SIGINT, and SIGTERM 7.5 s later (actions/runner, ProcessInvoker.cs). A second SIGINT ends us at once. */
const stopSignal = (): { readonly signal: AbortSignal } & Disposable => {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted && name === 'SIGINT' && process.stdin.isTTY)
      process.exit(128 + constants.signals.SIGINT);
    controller.abort(new Error(`the run was stopped (${name})`));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => void process.off('SIGINT', stop).off('SIGTERM', stop),
  };
};

const tell = async (
  result: Result<Outcome, Refusal>,
  context: Context,
  redact: (text: string) => string,
): Promise<number> => {
  const { exit, diagnostics } = result.ok ? result.value : result.error;
  if (context.door === 'action') {
    const annotate = createAnnotate(print, redact);
    for (const diagnostic of diagnostics) annotate(diagnosticAnnotation(diagnostic));
    await setOutputs(context, { ...outputsOf(result), 'exit-code': String(exit) }, print);
  }
  if (result.ok && result.value.markdown !== undefined) summarise(redact(result.value.markdown), context);
  if (!result.ok) tellFailure(result.error, context, redact);
  else if (context.json) print(`${redact(JSON.stringify(result.value.result))}\n`);
  else print(shown(redact(result.value.text), context));
  if (result.ok && result.value.failure !== undefined && !context.json)
    tellFailure({ failure: result.value.failure, exit, diagnostics: [] }, context, redact);
  return exit;
};

/** In a log the runner reads every line for commands, also those of a table with a plan's words in it. */
const shown = (text: string, { door }: Context): string =>
  door === 'action' ? text.split('\n').map(logLine).join('\n') : text;

const print = (text: string): void => void process.stdout.write(text);

/** A command that has its own words for the job summary writes no other. */
const summarise = (markdown: string, { door, env }: Context): void => {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (door === 'action' && file) appendFileSync(file, `${markdown}\n`);
};

const outputsOf = (result: Result<Outcome, Refusal>) =>
  result.ok
    ? { ...result.value.outputs, result: JSON.stringify(result.value.result) }
    : { ...result.error.outputs, result: JSON.stringify({ error: result.error.failure }) };

const tellFailure = ({ failure, diagnostics }: Refusal, context: Context, redact: (text: string) => string): void => {
  if (context.door === 'action') process.stdout.write(redact(renderFailure(failure, 'action')));
  else if (context.json) process.stdout.write(`${redact(JSON.stringify({ error: failure, diagnostics }))}\n`);
  else process.stderr.write(redact(renderFailure(failure, 'person')));
};
