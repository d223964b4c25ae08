import type { Outcome, Refusal } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import { runLink, runText, startWorkflow } from '../execution/start-workflow.ts';
import type { GitHub } from '../github/client.ts';
import { inlineCode } from '../lib/escape.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { RawInputs } from '../request/inputs.ts';
import { inputDefinition } from '../request/inputs.ts';
import type { Request } from '../request/request.ts';

interface Starting {
  readonly github: GitHub;
  /** Who asks. The run itself is the bot's, and an environment may keep people from approving what they asked for. */
  readonly event: { readonly by: string };
  readonly raw: RawInputs;
}

type GoesOn = Extract<Request, { command: 'execute' | 'resume' | 'retry' | 'skip' | 'complete' | 'approve' }>;

const goingOn: readonly string[] = ['resume', 'retry', 'skip', 'complete', 'approve'];

/** Whether the plan goes on after what a comment asked for: from a comment always, in a run of its own. */
export const goesOnLater = (request: Request): request is GoesOn => goingOn.includes(request.command);

/**
 * Lets the plan be executed in a run of its own: an execution takes hours, and a comment's job minutes. `before` is what was done already.
 * The workflow runs on the default branch, whatever the comment stands on.
 */
export const startExecution = async (
  { github, event, raw }: Starting,
  request: GoesOn,
  before?: Outcome,
): Promise<Result<Outcome, Refusal>> => {
  const workflow = raw.workflow || (inputDefinition('workflow').default ?? '');
  const inputs = { plan: request.plan, ...optionsOf(request) };
  const run = await startWorkflow(github, { file: workflow, input: 'workflow', inputs, by: event.by });
  if (!run.ok) return refuse(notStarted(request, run.error, before));
  const going = `${request.plan} is executed by ${runText(workflow, run.value)}`;
  const markdown = `▶️ ${inlineCode(request.plan)} is executed by ${runLink(workflow, run.value)}.`;
  return ok(
    done({
      ...before,
      exit: 0,
      text: `${before === undefined ? '' : `${whatWasDone(request)}.\n`}${going}\n`,
      markdown: before === undefined ? markdown : `✅ ${whatWasDone(request)}.\n\n${markdown}`,
      result: { plan: request.plan, workflow, run: run.value },
      outputs: { plan: request.plan },
    }),
  );
};

/** What was done before stays done: asking for it again is of no use. */
const notStarted = (request: GoesOn, failure: Failure, before: Outcome | undefined): Failure => {
  if (before === undefined) return failure;
  const { message, hint } = failure;
  const next = `the plan goes on with /plan execute ${request.plan}`;
  return {
    ...failure,
    message: `${whatWasDone(request)}, but ${message}`,
    hint: hint === undefined ? next : `${hint}; ${next}`,
  };
};

/** What a comment can say about the execution; the rest is the workflow's own. */
const optionsOf = ({ options: { inputs, until, fresh } }: GoesOn): Readonly<Record<string, string>> => ({
  ...(Object.keys(inputs).length === 0 ? {} : { inputs: JSON.stringify(inputs) }),
  ...(until === undefined ? {} : { until }),
  ...(fresh ? { fresh: 'true' } : {}),
});

const past = {
  execute: 'started',
  resume: 'resumed',
  retry: 'retried',
  skip: 'skipped',
  complete: 'completed',
  approve: 'approved',
} as const;

const whatWasDone = (request: GoesOn): string =>
  `${past[request.command]} ${'task' in request ? request.task : request.plan}`;
