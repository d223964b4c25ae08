import { checkOf } from '../answers.ts';
import type { Handler } from '../call.ts';
import { good, notFound, number } from '../call.ts';
import type { StandInCheck } from '../model.ts';

interface CheckRequest {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly title: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: readonly unknown[];
  };
}

const changed = (before: StandInCheck, asked: CheckRequest): StandInCheck => {
  const { output, conclusion } = asked;
  return {
    ...before,
    // A conclusion completes a check by itself (docs: update a check run).
    status: conclusion === undefined ? (asked.status ?? before.status) : 'completed',
    conclusion: conclusion ?? before.conclusion,
    title: output?.title ?? before.title,
    summary: output?.summary ?? before.summary,
    text: output?.text ?? before.text,
    annotations: [...before.annotations, ...(output?.annotations ?? [])],
  };
};

const create: Handler = ({ repository, body }) => {
  const asked = body as CheckRequest;
  const { name = '', head_sha: sha = '', external_id: externalId = null } = asked;
  const shown = { title: null, summary: null, text: null, annotations: [] };
  const empty = { id: repository.nextId(), name, sha, externalId, status: 'queued', conclusion: null, ...shown };
  const check = changed(empty, asked);
  repository.checks.set(check.id, check);
  return good(checkOf(repository, check), 201);
};

const update: Handler = (call) => {
  const before = call.repository.checks.get(number(call, 'check_run_id'));
  if (before === undefined) return notFound;
  const after = changed(before, call.body as CheckRequest);
  call.repository.checks.set(before.id, after);
  return good(checkOf(call.repository, after));
};

export const checkHandlers: Readonly<Record<string, Handler>> = {
  'checks/create': create,
  'checks/update': update,
  'checks/get': (call) => {
    const check = call.repository.checks.get(number(call, 'check_run_id'));
    return check === undefined ? notFound : good(checkOf(call.repository, check));
  },
  'checks/list-for-ref': ({ repository, params, query }) => {
    const { check_name: name } = query;
    const items = [...repository.checks.values()]
      .filter((one) => one.sha === params['ref'] && (name === undefined || one.name === name))
      .map((one) => checkOf(repository, one));
    return { items, wrap: (page, total) => ({ total_count: total, check_runs: page }) };
  },
};
