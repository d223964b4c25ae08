import { isFork } from '../authoring/pull-plans.ts';
import type { Outcome, Refusal } from '../execution/outcome.ts';
import { done, exitOf, refuse } from '../execution/outcome.ts';
import { runLink, runText, startWorkflow } from '../execution/start-workflow.ts';
import type { GitHub } from '../github/client.ts';
import { readPull } from '../github/pulls.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { scopeText } from '../plan/review-scope.ts';
import type { Context } from '../request/context.ts';
import type { RawInputs } from '../request/inputs.ts';
import type { Request } from '../request/request.ts';

interface Asking {
  readonly github: GitHub;
  readonly context: Context;
  /** Who asks. The run itself is the bot's. */
  readonly event: { readonly by: string };
  readonly raw: RawInputs;
  readonly carryOut: (request: Request, context: Context) => Promise<Result<Outcome, Refusal>>;
}

type Answer = Promise<Result<Outcome, Refusal>>;
type Generate = Extract<Request, { command: 'generate' }>;
type Review = Extract<Request, { command: 'review' }>;

/** Lets Claude write a plan in a run of its own: the job that answers comments may write, and whatever may write has no key. */
export const startGeneration = async (asking: Asking, request: Generate, given: RawInputs): Answer => {
  const file = asking.raw['generate-workflow'] || 'plan-generate.yml';
  const wanted = { title: given.title, description: given.description, issue: given.issue, plan: request.id };
  const run = await startWorkflow(asking.github, {
    file,
    input: 'generate-workflow',
    inputs: said({ ...wanted, ...spendingOf(given) }),
    by: asking.event.by,
  });
  if (!run.ok) return refuse(run.error);
  const about = given.issue ? ` that names #${given.issue}` : '';
  return ok(
    done({
      text: `Claude writes the plan in ${runText(file, run.value)}. It comes as a pull request${about}.\n`,
      markdown: `▶️ Claude writes the plan in ${runLink(file, run.value)}. It comes as a pull request${about}.`,
      result: { workflow: file, run: run.value },
    }),
  );
};

/**
 * Answers with what needs no model, and lets Claude review in a run of its own. Where Claude would not be asked (nobody wants it, the pull request comes
 * from a fork, no plan can be read) that is the whole answer.
 */
export const startReview = async (asking: Asking, request: Review, given: RawInputs): Answer => {
  const { github, context, raw, carryOut } = asking;
  const fork = request.pull === undefined ? ok(false) : await isOfFork(github, request.pull);
  if (!fork.ok) return refuse(fork.error);
  if (fork.value) return carryOut(request, context);
  const checked = await carryOut({ ...request, types: [] }, context);
  if (!checked.ok || request.types.length === 0 || !isReviewable(checked.value)) return checked;
  const file = raw['review-workflow'] || 'plan-review.yml';
  const run = await startWorkflow(github, {
    file,
    input: 'review-workflow',
    inputs: said({
      'pull-request': request.pull === undefined ? undefined : String(request.pull),
      plan: request.plan,
      review: given.review && request.types.join(','),
      scope: given.scope && scopeText(request.scope),
      ...spendingOf(given),
    }),
    by: asking.event.by,
  });
  // What was checked stands all the same.
  if (!run.ok) return ok({ ...checked.value, exit: exitOf(run.error), failure: run.error });
  const { text, markdown = '', outputs } = checked.value;
  return ok(
    done({
      text: `${text}\nClaude reviews in ${runText(file, run.value)}. The suggestions come as a review.\n`,
      markdown: `${markdown}\n\n▶️ Claude reviews in ${runLink(file, run.value)}. The suggestions come as a review.`,
      result: { workflow: file, run: run.value },
      outputs,
    }),
  );
};

const isOfFork = async (github: GitHub, number: number): Promise<Result<boolean, Failure>> => {
  const pull = await readPull(github, number);
  return pull.ok ? ok(isFork(github, pull.value)) : pull;
};

/** Whether there are plans and none has an error. */
const isReviewable = ({ exit, result }: Outcome): boolean =>
  exit === 0 &&
  typeof result === 'object' &&
  result !== null &&
  'plans' in result &&
  Array.isArray(result.plans) &&
  result.plans.length > 0;

const spendingOf = ({ model, budget }: RawInputs) => ({ model, budget });

/** What was said, and nothing else: a workflow of somebody's own may know fewer inputs. */
const said = (inputs: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).flatMap(([name, value]) => (value ? [[name, value]] : [])));
