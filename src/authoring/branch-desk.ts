import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { splitSource } from '../plan/source.ts';
import { treeOf } from '../workspace/commit.ts';
import type { Draft } from '../workspace/draft.ts';
import { commitMessage } from '../workspace/message.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Workbench } from '../workspace/workbench.ts';
import { withoutClosing } from '../report/closing-words.ts';
import type { Change, Desk, Saved } from './desk.ts';
import { fileWithHistory, stateIn } from './history.ts';

interface BranchDeskOptions {
  readonly kind: 'plans-branch' | 'pull-request';
  readonly path: PlanPath;
  readonly repository: Repository;
  readonly workbench: Workbench;
  /** Whether the branch is one of Planwright's own, where a plan carries its history. */
  readonly keepsHistory: boolean;
}

/** A plan written on the branch of its pull request. */
export const branchDesk = async (world: World, options: BranchDeskOptions): Promise<Desk> => {
  const { kind, path, repository, workbench } = options;
  const read = async (rev: string): Promise<string | undefined> =>
    (await workbench.readFile(rev, path.path))?.toString('utf8');
  const before = await read(workbench.base.sha);
  const onBranch = workbench.branchExisted ? await read(workbench.head) : undefined;
  const merged = await isMerged(path, onBranch, before);
  const text = merged ? before : (onBranch ?? before);
  return {
    kind,
    path,
    text,
    state: await stateIn(path, text),
    before,
    repository,
    workbench,
    save: (change) => save(world, { ...options, seen: onBranch, fromBase: kind === 'plans-branch' && merged }, change),
    [Symbol.asyncDispose]: () => workbench[Symbol.asyncDispose](),
  };
};

/** Whether the base has by now all that the branch brought: what people wrote, and its history. */
const isMerged = async (path: PlanPath, onBranch: string | undefined, before: string | undefined): Promise<boolean> => {
  if (onBranch === undefined || before === undefined || human(onBranch) !== human(before)) return false;
  const [there, here] = [await stateIn(path, before), await stateIn(path, onBranch)];
  return there.iterations.length >= here.iterations.length;
};

const human = (text: string): string => splitSource(text).human;

interface Saving extends BranchDeskOptions {
  readonly seen: string | undefined;
  /** What the branch brought is on the base by now, in whatever commits: it goes on from there. */
  readonly fromBase: boolean;
}

const save = async (world: World, saving: Saving, change: Change): Promise<Result<Saved, Failure>> => {
  const { workbench, path, keepsHistory } = saving;
  const opened = workbench.head;
  const file = keepsHistory && change.text !== undefined ? await fileWithHistory(world, path, change) : plain(change);
  if (!file.ok) return file;
  const message = commitMessage(withoutClosing(change.subject), withoutClosing(change.body ?? ''), { plan: path.id });
  const saved = await workbench.publishDraft(async (draft) => {
    if (draft.head !== opened && !(await isAsSeen(saving, draft.head))) return err(moved(saving));
    await commit(saving, draft, { file: file.value, message });
    return ok(draft.head);
  });
  return saved.ok ? ok({ where: workbench.branch, branch: workbench.branch, sha: saved.value }) : saved;
};

const plain = ({ text }: Change): Result<Buffer | undefined, Failure> =>
  ok(text === undefined ? undefined : Buffer.from(text));

const commit = async (
  { workbench, fromBase }: Saving,
  draft: Draft,
  { file, message }: { readonly file: Buffer | undefined; readonly message: string },
): Promise<void> => {
  const { base, objects } = workbench;
  // A merge of the base, so that the pull request shows what is new and nothing else.
  if (fromBase && workbench.branchExisted && !(await workbench.git.isAncestor(base.sha, draft.head)))
    await draft.merge({ sha: base.sha, tree: await treeOf(objects, base.sha) }, file, message);
  else await draft.plan(file, message);
};

const isAsSeen = async ({ workbench, path, seen }: Saving, head: string): Promise<boolean> =>
  (await workbench.readFile(head, path.path))?.toString('utf8') === seen;

const moved = ({ path, workbench }: Saving): Failure => ({
  code: 'moved',
  message: `${path.path} was changed on ${workbench.branch} meanwhile; nothing was written`,
  hint: 'try again with the plan as it is now',
});
