import type { GitHub } from '../github/client.ts';
import type { DispatchedRun } from '../github/dispatch.ts';
import { dispatchWorkflow } from '../github/dispatch.ts';
import type { ApiFailure } from '../github/failure.ts';
import { readRepository } from '../github/refs.ts';
import { inlineCode } from '../lib/escape.ts';
import type { Result } from '../lib/result.ts';
import { err } from '../lib/result.ts';
import type { InputName } from '../request/inputs.ts';

/** A workflow of the repository, and the input of ours that names it. */
interface Wanted {
  readonly file: string;
  readonly input: InputName;
  readonly inputs: Readonly<Record<string, string>>;
  /** Who asks, for the workflow's input `requested-by` where it has one. The run itself is the bot's. */
  readonly by?: string;
}

/**
 * Starts a workflow as it is on the default branch, wherever this run stands. Fails with `workflow-missing` when there is none of that name,
 * and then says how to get one.
 */
export const startWorkflow = async (
  github: GitHub,
  { file, input, inputs, by }: Wanted,
): Promise<Result<DispatchedRun, ApiFailure>> => {
  const repository = await readRepository(github);
  if (!repository.ok) return repository;
  const { defaultBranch } = repository.value;
  const start = (more: { readonly 'requested-by'?: string }) =>
    dispatchWorkflow(github, { file, ref: defaultBranch, inputs: { ...inputs, ...more } });
  const named = await start(by === undefined ? {} : { 'requested-by': by });
  // A workflow of somebody's own may not want to know who asks.
  const run = by !== undefined && !named.ok && named.error.status === 422 ? await start({}) : named;
  return run.ok || run.error.status !== 404 ? run : err(missing(run.error, input, defaultBranch));
};

const missing = ({ message }: ApiFailure, input: InputName, branch: string): ApiFailure => ({
  status: 404,
  code: 'workflow-missing',
  message: `${message}; there is no workflow of this name on ${branch}`,
  hint: `\`planwright init\` writes it: commit it to ${branch}. \`planwright doctor\` says what else is missing. One of another name is told by the input ${input}`,
});

/** The run that was started, for people: `workflow: <its page>`. */
export const runText = (file: string, { url }: DispatchedRun): string =>
  `${file}${url === undefined ? '' : `: ${url}`}`;

/** The same as Markdown. */
export const runLink = (file: string, { url }: DispatchedRun): string =>
  url === undefined ? inlineCode(file) : `[${file}](${url})`;
