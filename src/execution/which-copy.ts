import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import { sameHuman, splitSource } from '../plan/source.ts';
import type { PlanFile } from '../state/plan-file.ts';
import { parsePlanFile } from '../state/plan-file.ts';
import { combineFiles } from '../state/store.ts';
import type { Workbench } from '../workspace/workbench.ts';
import type { World } from './world.ts';

/** Why a plan could not be opened. */
export interface NotOpened {
  readonly failure: Failure;
  readonly diagnostics: readonly Diagnostic[];
  /** The folder with the transcript, where Claude was talked to in vain. */
  readonly transcripts?: string;
}

/**
 * The copy of the plan that counts: the branch's where there is a branch, else the base's. In a terminal also what the person has just
 * written in the checkout: a plan that is not committed yet, or edits of one that nobody has edited on the branch.
 */
export const readWhereItCounts = async (
  world: World,
  workbench: Workbench,
  seen: PlanFile,
): Promise<Result<PlanFile, NotOpened>> => {
  const committed = await workbench.readFile(workbench.head, seen.path);
  if (world.context.door === 'cli') {
    if (!workbench.branchExisted || committed === undefined) return ok(seen);
    return ok(await withEdits(world, workbench, { seen, committed }));
  }
  if (committed !== undefined) return ok(await parsePlanFile(seen, committed, 'allowed'));
  const { name } = workbench.base;
  const failure = {
    code: 'plan-not-on-base',
    message: `${seen.path} is in the checkout, but neither on ${name} nor on the plan's own branch; accepted: a plan that was reviewed and merged`,
    hint: `merge it into ${name} first`,
  };
  return err({ failure, diagnostics: [] });
};

/** The plan as it stood at a commit of its branch. Any other commit is refused: nobody has approved what it says. */
export const readAt = async (
  workbench: Workbench,
  place: PlanFile,
  commit: string,
): Promise<Result<PlanFile, NotOpened>> => {
  const { git, objects, head, branch } = workbench;
  const known = (await objects.read(commit))?.type === 'commit' && (await git.isAncestor(commit, head));
  const bytes = known ? await workbench.readFile(commit, place.path) : undefined;
  if (bytes !== undefined) return ok(await parsePlanFile(place, bytes, 'allowed'));
  const failure = {
    code: 'invalid-input',
    message: `base is ${commit}; accepted: a commit of ${branch} that holds ${place.path}, as \`schedule\` names it`,
  };
  return err({ failure, diagnostics: [] });
};

const humanPart = (file: Uint8Array): string => splitSource(Buffer.from(file).toString('utf8')).human;

interface Copies {
  /** In the checkout. */
  readonly seen: PlanFile;
  /** At the head of the branch. */
  readonly committed: Buffer;
}

const withEdits = async (world: World, workbench: Workbench, { seen, committed }: Copies): Promise<PlanFile> => {
  const file = Buffer.from(seen.text);
  const onBranch = humanPart(committed);
  if (sameHuman(humanPart(file), onBranch)) return parsePlanFile(seen, committed, 'allowed');
  const tell = (message: string): void => world.emit({ kind: 'warning', at: world.clock.now(), message });
  const original = await firstVersion(workbench, seen.path);
  if (original === undefined || !sameHuman(humanPart(original), onBranch)) {
    tell(`${seen.path} differs from the one on ${workbench.branch}, which was edited there; the branch's is used`);
    return parsePlanFile(seen, committed, 'allowed');
  }
  tell(`${seen.path} was edited in the checkout; your version is used from now on`);
  return parsePlanFile(seen, combineFiles(file, committed), 'allowed');
};

/** The plan as the branch began with it: where it left the base, or in its first commit. */
const firstVersion = async (workbench: Workbench, path: string): Promise<Buffer | undefined> => {
  const { git, base, head } = workbench;
  const fork = (await git.run(['merge-base', base.sha, head])).stdout.trim();
  if (fork === '') return undefined;
  const atFork = await workbench.readFile(fork, path);
  if (atFork !== undefined) return atFork;
  const [first] = (await git.text(['rev-list', '--reverse', '--first-parent', `^${fork}`, head])).split('\n');
  return first === undefined || first === '' ? undefined : workbench.readFile(first, path);
};
