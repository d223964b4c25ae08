import { changedFiles } from '../github/changed-files.ts';
import type { ChangedFile } from '../github/changed-files.ts';
import type { GitHub } from '../github/client.ts';
import { readBlob, readFileAt } from '../github/contents.ts';
import type { Pull } from '../github/pulls.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { splitSource } from '../plan/source.ts';
import { mayHoldState } from '../state/checkout.ts';
import type { PlanFile } from '../state/plan-file.ts';
import { parsePlanFile } from '../state/plan-file.ts';

/** A plan, or a template, that a pull request adds, changes or removes. */
export interface PullPlan {
  readonly id: string;
  readonly path: string;
  /** At the head; undefined when it is removed. */
  readonly file: PlanFile | undefined;
  /** The text on the base; undefined when it is new. */
  readonly before: string | undefined;
  /** Untrusted text. */
  readonly patch: string | undefined;
}

export interface PullPlans {
  readonly plans: readonly PullPlan[];
  readonly templates: readonly PullPlan[];
  /** False when the pull request changes more files than GitHub lists. */
  readonly complete: boolean;
}

const planPath = /^plans\/(templates\/)?([a-z0-9][a-z0-9-]{0,62})\.ya?ml$/;

/** Whether a pull request comes from another repository, or from one that is gone. */
export const isFork = (github: GitHub, { head }: Pull): boolean => head.repository !== github.name;

/** The plans and templates of a pull request, read as data through the API: nothing of it is checked out or run. */
export const readPullPlans = async (github: GitHub, pull: Pull): Promise<Result<PullPlans, Failure>> => {
  const changed = await changedFiles(github, pull.number);
  if (!changed.ok) return changed;
  const plans: PullPlan[] = [];
  const templates: PullPlan[] = [];
  for (const file of changed.value.items) {
    const [, folder, id] = planPath.exec(file.path) ?? [];
    if (id === undefined) continue;
    const kind = folder === undefined ? 'plan' : 'template';
    const plan = await readPlan(github, pull, { id, file, kind });
    if (!plan.ok) return plan;
    (kind === 'plan' ? plans : templates).push(plan.value);
  }
  return ok({ plans, templates, complete: changed.value.complete });
};

interface Changed {
  readonly id: string;
  readonly file: ChangedFile;
  readonly kind: 'plan' | 'template';
}

const readPlan = async (
  github: GitHub,
  pull: Pull,
  { id, file, kind }: Changed,
): Promise<Result<PullPlan, Failure>> => {
  const { path, previousPath = path, status, blob, patch } = file;
  const base = status === 'added' ? ok(undefined) : await readFileAt(github, pull.base.sha, previousPath);
  if (!base.ok) return base;
  const head = blob === undefined ? ok(undefined) : await readBlob(github, blob);
  if (!head.ok) return head;
  const before = base.value === undefined ? undefined : Buffer.from(base.value).toString('utf8');
  const bytes = head.value;
  const plan = bytes === undefined ? undefined : await parsed(github, pull, { id, path, bytes, before, kind });
  return ok({ id, path, file: plan, before, patch });
};

interface Read {
  readonly id: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly before: string | undefined;
  readonly kind: Changed['kind'];
}

/** A `state:` counts where Planwright wrote it: on a branch of its own, or as it was on the base. */
const parsed = async (github: GitHub, pull: Pull, { id, path, bytes, before, kind }: Read): Promise<PlanFile> => {
  const place = { id, path };
  if (kind === 'template') return parsePlanFile(place, bytes, 'refused');
  const file = await parsePlanFile(place, bytes, 'allowed');
  if (!file.parsed.ok) return file;
  const branch = isFork(github, pull) ? undefined : pull.head.ref;
  const known = mayHoldState(file.parsed.value, branch) || stateOf(file.text) === stateOf(before ?? '');
  return known ? file : parsePlanFile(place, bytes, 'refused');
};

const stateOf = (text: string): string => text.slice(splitSource(text).human.length);
