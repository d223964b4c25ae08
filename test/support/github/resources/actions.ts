import { approvalsOf, environmentOf, permissionOf, runOf } from '../answers.ts';
import type { Call, Handler } from '../call.ts';
import { good, goodOr404, unprocessable } from '../call.ts';

const run = ({ repository, params }: Call) => repository.runs.get(params['run_id'] ?? '');

const dispatch: Handler = ({ repository, by, params, body }) => {
  const asked = body as {
    readonly ref: string;
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly return_run_details?: boolean;
  };
  const { settings, dispatches, runs } = repository;
  if (asked.return_run_details === true && !settings.tellsRuns)
    return unprocessable('"return_run_details" is not a permitted key.');
  const { workflow_id: file = '' } = params;
  const made = { file, ref: asked.ref, inputs: asked.inputs ?? {}, by };
  const id = String(repository.nextId());
  const started = { status: 'queued', file, event: 'workflow_dispatch', title: settings.runName(made), by };
  runs.set(id, started);
  dispatches.push({ ...made, run: id });
  if (asked.return_run_details !== true) return { status: 204 };
  const page = runOf(repository, id, started).html_url;
  return good({ workflow_run_id: Number(id), run_url: `${page}/api`, html_url: page });
};

/** `>=2026-11-23T08:00:00Z`; other ranges are not known here. */
const isSince = (created: string, asked: string | undefined): boolean =>
  asked === undefined || (asked.startsWith('>=') && created >= asked.slice(2));

const list: Handler = ({ repository, params, query }) => {
  const { event, status, created } = query;
  const items = [...repository.runs]
    .filter(([, one]) => params['workflow_id'] === undefined || one.file === params['workflow_id'])
    .map(([id, one]) => runOf(repository, id, one))
    .filter((one) => event === undefined || one.event === event)
    .filter((one) => status === undefined || one.status === status)
    .filter((one) => isSince(one.created_at, created))
    .toReversed();
  return { items, wrap: (page, total) => ({ total_count: total, workflow_runs: page }) };
};

export const actionHandlers: Readonly<Record<string, Handler>> = {
  'repos/get-collaborator-permission-level': ({ repository, params }) => {
    const { username = '' } = params;
    const role = repository.permissions.get(username);
    return goodOr404(role && permissionOf(username, role));
  },
  'repos/get-environment': ({ repository, params }) => {
    const { environment_name: name = '' } = params;
    const environment = repository.environments.get(name);
    return goodOr404(environment && environmentOf(name, environment));
  },
  'repos/get-all-environments': ({ repository }) => {
    const items = [...repository.environments].map(([name, one]) => environmentOf(name, one));
    return { items, wrap: (page, total) => ({ total_count: total, environments: page }) };
  },
  'actions/get-github-actions-default-workflow-permissions-repository': ({ repository: { settings } }) =>
    settings.workflowSettingsAreSeen
      ? good({
          default_workflow_permissions: settings.tokenMayWrite ? 'write' : 'read',
          can_approve_pull_request_reviews: settings.actionsMayCreatePulls,
        })
      : {
          status: 403,
          body: { message: 'Resource not accessible by integration', documentation_url: '', status: '403' },
        },
  'actions/get-workflow-run': (call) => {
    const found = run(call);
    return goodOr404(found && runOf(call.repository, call.params['run_id'] ?? '', found));
  },
  'actions/get-reviews-for-run': (call) => {
    const found = run(call);
    return goodOr404(found && approvalsOf(found));
  },
  'actions/create-workflow-dispatch': dispatch,
  'actions/list-workflow-runs': list,
  'actions/list-workflow-runs-for-repo': list,
};
