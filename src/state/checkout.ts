import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { plansBranch } from '../plan/branch.ts';
import type { ParsedPlan } from '../plan/parse.ts';
import { splitSource } from '../plan/source.ts';
import type { PlanState } from '../plan/state.ts';
import { readFileAt } from '../workspace/commit.ts';
import { chooseHead } from '../workspace/heads.ts';
import { ObjectStore } from '../workspace/objects.ts';
import type { PlanPath, PlanPlace } from '../workspace/plan-path.ts';
import { planFiles, planIds, resolvePlanPath, strayFiles, templatesFolder } from '../workspace/plan-path.ts';
import type { Repository } from '../workspace/repository.ts';
import { openRepository } from '../workspace/repository.ts';
import type { Refs } from '../workspace/refs.ts';
import { localRefs } from '../workspace/refs.ts';
import { workRef } from '../workspace/start.ts';
import type { PlanFile } from './plan-file.ts';
import { parsePlanFile } from './plan-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the checkout is compared with to tell a state that Planwright wrote from one that was written by hand. */
interface Reviewed {
  readonly rev: string;
  /** The branch that the checkout's commits are of. */
  readonly branch: string | undefined;
}

/** The person's checkout, read only: its plans as they stand there and on their branches. */
export class Checkout implements AsyncDisposable {
  readonly repository: Repository;
  readonly #directory: string;
  readonly #objects: ObjectStore;
  readonly #reviewed: Reviewed;

  private constructor(repository: Repository, directory: string, reviewed: Reviewed) {
    this.repository = repository;
    this.#directory = directory;
    this.#objects = new ObjectStore(repository.git, repository.format);
    this.#reviewed = reviewed;
  }

  static async open(directory: string, env: Environment): Promise<Result<Checkout, Failure>> {
    const repository = await openRepository(directory, env);
    if (!repository.ok) return repository;
    return ok(new Checkout(repository.value, directory, await reviewedIn(repository.value, env)));
  }

  ids(): Promise<string[]> {
    return planIds(this.repository.toplevel);
  }

  /** Where all plans are, and the files beside them that end like plans but whose names are no ids. */
  async files(): Promise<{ readonly plans: readonly string[]; readonly strays: readonly PlanPath[] }> {
    const folder = join(this.repository.toplevel, 'plans');
    const [plans, strays] = await Promise.all([planFiles(folder), strayFiles(folder)]);
    return {
      plans: plans.map((name) => `plans/${name}`),
      strays: strays.map((name) => ({ id: basename(name, extname(name)), path: `plans/${name}` })),
    };
  }

  /** The paths of the repository's own templates. */
  async templates(): Promise<string[]> {
    const names = await planFiles(join(this.repository.toplevel, templatesFolder));
    return names.map((name) => `${templatesFolder}/${name}`);
  }

  /** The plan file that a person means by an id or a path. */
  resolve(given: string, rest: Pick<PlanPlace, 'templates'> = {}): Promise<Result<PlanPath, Failure>> {
    return resolvePlanPath(given, { toplevel: this.repository.toplevel, directory: this.#directory, ...rest });
  }

  /**
   * The plan as it stands in the checkout. A `state:` is accepted where Planwright wrote it: on the plan's own branch, on the branch of
   * its pull request (a history and nothing else), or unchanged since what was reviewed last, where a merge left it.
   */
  async read(place: PlanPath): Promise<PlanFile> {
    const bytes = await readFile(join(this.repository.toplevel, place.path));
    if (dirname(place.path) === templatesFolder) return parsePlanFile(place, bytes, 'refused');
    const before = stateOf(bytes) === '' ? undefined : await readFileAt(this.#objects, this.#reviewed.rev, place.path);
    const file = await parsePlanFile(place, bytes, 'allowed');
    const own = file.parsed.ok && mayHoldState(file.parsed.value, this.#reviewed.branch);
    return own || stateOf(bytes) === stateOf(before) ? file : parsePlanFile(place, bytes, 'refused');
  }

  /**
   * The plan as it stands: on its own branch (here or at `origin`, whichever is newer), or in the ref that is ahead of it while it is held back, else
   * in the checkout. `there` is where refs of `origin` stand by now; without it counts what was fetched last.
   */
  async readCurrent(place: PlanPath, there: Refs = {}): Promise<Result<PlanFile, Failure>> {
    const file = await this.read(place);
    if (!file.parsed.ok) return ok(file);
    const { branch } = file.parsed.value.plan;
    const { git } = this.repository;
    const ref = { branch: `refs/heads/${branch}`, fetched: `refs/remotes/origin/${branch}`, work: workRef(place.id) };
    const here = await localRefs(git, Object.values(ref));
    const remote = there[ref.branch] ?? here[ref.fetched];
    const home = { branch, local: here[ref.branch], remote, mine: undefined, published: undefined };
    const head = await chooseHead(git, home);
    if (!head.ok) return head;
    if (head.value === undefined) return ok(file);
    const newest = await this.#ahead(head.value, [here[ref.work], there[ref.work]]);
    const bytes = await readFileAt(this.#objects, newest, place.path);
    return ok(bytes === undefined ? file : await parsePlanFile(place, bytes, 'allowed'));
  }

  /** The last of the commits that each contain the one before them, from `head` on. */
  async #ahead(head: string, commits: readonly (string | undefined)[]): Promise<string> {
    let newest = head;
    for (const commit of commits)
      if (commit !== undefined && (await this.repository.git.isAncestor(newest, commit))) newest = commit;
    return newest;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#objects[Symbol.asyncDispose]();
  }
}

/** Whether Planwright may have written the state of a plan on this branch. */
export const mayHoldState = ({ plan, state }: ParsedPlan, branch: string | undefined): boolean =>
  branch !== undefined && (branch === plan.branch || (branch === plansBranch(plan.id) && isHistory(state)));

const ofHistory: readonly string[] = ['status', 'created_at', 'updated_at', 'tasks', 'iterations', 'unknown'];

/** A plan that never ran has a history at most: above all no approvals, no finished tasks, and no inputs that would count before those of its start. */
const isHistory = (state: PlanState): boolean =>
  state.status === 'pending' &&
  Object.keys(state.tasks).length === 0 &&
  Object.entries(state).every(([key, value]) => value === undefined || ofHistory.includes(key));

const stateOf = (bytes: Uint8Array | undefined): string => {
  const text = Buffer.from(bytes ?? []).toString('utf8');
  return text.slice(splitSource(text).human.length);
};

/** In a pull request's run the base branch and the head branch, elsewhere the commit and branch that are checked out. */
const reviewedIn = async (repository: Repository, env: Environment): Promise<Reviewed> => {
  const { GITHUB_BASE_REF: base, GITHUB_HEAD_REF: head } = env;
  if (base !== undefined && base !== '' && head !== undefined) {
    const sha = await repository.git.commit(`refs/remotes/origin/${base}`);
    if (sha !== undefined) return { rev: sha, branch: head };
  }
  return { rev: repository.head, branch: repository.headBranch };
};
