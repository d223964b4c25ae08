import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { GitHub, Look } from './client.ts';
import type { ApiFailure, Purpose } from './failure.ts';

export interface Dispatch {
  /** The name of the workflow's file, which must be on the default branch: `plan-execute.yml`. */
  readonly file: string;
  /** The branch or tag whose version of the file runs. */
  readonly ref: string;
  /** At most 25. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What the workflow's `run-name` makes of these inputs, if that is unlike all other runs: by it the run is found when the answer is lost. */
  readonly title?: string;
}

/** The run that was started, as far as GitHub tells. */
export interface DispatchedRun {
  readonly id?: string;
  readonly url?: string;
}

/** A little more than clocks go wrong by. */
const skewMs = 300_000;

const purposeOf = ({ file }: Dispatch): Purpose => ({ what: `start the workflow ${file}`, needs: 'actions: write' });

const lost = ({ file }: Dispatch): ApiFailure => ({
  code: 'unreachable',
  message: `cannot find out whether the workflow ${file} was started`,
});

/** Looks for a run that a lost answer may have left; without a title there is no telling it from others. */
const justStarted =
  (github: GitHub, dispatch: Dispatch, since: Date): Look<DispatchedRun> =>
  async () => {
    const { file, title } = dispatch;
    if (title === undefined) return err(lost(dispatch));
    const purpose = { what: `list the runs of ${file}`, needs: 'actions: read' };
    const created = `>=${since.toISOString().slice(0, 19)}Z`;
    const runs = await github.read(purpose, (octokit, given) =>
      octokit.rest.actions.listWorkflowRuns({ ...given, workflow_id: file, event: 'workflow_dispatch', created }),
    );
    if (!runs.ok) return runs;
    const run = runs.value.workflow_runs.find((one) => one.display_title === title);
    return ok(run && { id: String(run.id), url: run.html_url });
  };

/** The toolkit's types do not know the answer yet that tells the run (docs: create a workflow dispatch event). */
const runOf = (data: unknown): DispatchedRun => {
  if (typeof data !== 'object' || data === null || !('workflow_run_id' in data)) return {};
  const url = 'html_url' in data && typeof data.html_url === 'string' ? { url: data.html_url } : {};
  return { id: String(data.workflow_run_id), ...url };
};

const start = (
  github: GitHub,
  dispatch: Dispatch,
  wish: { readonly return_run_details?: true },
): Promise<Result<DispatchedRun, ApiFailure>> => {
  const { file, ref, inputs } = dispatch;
  const found = justStarted(github, dispatch, new Date(github.now.getTime() - skewMs));
  return github.write<DispatchedRun>(
    purposeOf(dispatch),
    async (octokit, given) => {
      const asked = { ...given, ...wish, workflow_id: file, ref, inputs };
      const reply = await octokit.rest.actions.createWorkflowDispatch(asked);
      return { ...reply, data: runOf(reply.data) };
    },
    { found },
  );
};

/**
 * Starts a workflow once. When the answer is lost and the run cannot be told by its title, that is a failure and not a second start.
 * Servers that do not know how to tell the run refuse the wish (github/gh-aw#19414) and are asked again without it.
 */
export const dispatchWorkflow = async (
  github: GitHub,
  dispatch: Dispatch,
): Promise<Result<DispatchedRun, ApiFailure>> => {
  const started = await start(github, dispatch, { return_run_details: true });
  if (started.ok || (started.error.status !== 400 && started.error.status !== 422)) return started;
  return start(github, dispatch, {});
};
