import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { writeAtomically } from '../workspace/files.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Workbench } from '../workspace/workbench.ts';
import type { Change, Desk, Saved } from './desk.ts';
import { stateIn } from './history.ts';

interface CheckoutDeskOptions {
  readonly path: PlanPath;
  readonly repository: Repository;
  readonly workbench: Workbench;
}

/** A plan written as a file of the person's checkout, where an editor would write it. Its history begins with its first commit by Planwright. */
export const checkoutDesk = async ({ path, repository, workbench }: CheckoutDeskOptions): Promise<Desk> => {
  const file = join(repository.toplevel, path.path);
  const text = await read(file);
  return {
    kind: 'checkout',
    path,
    text,
    state: await stateIn(path, text),
    repository,
    before: (await workbench.readFile(workbench.base.sha, path.path))?.toString('utf8'),
    workbench,
    save: (change) => save(file, path, { seen: text, change }),
    [Symbol.asyncDispose]: () => workbench[Symbol.asyncDispose](),
  };
};

const read = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);

const save = async (
  file: string,
  { path }: PlanPath,
  { seen, change }: { readonly seen: string | undefined; readonly change: Change },
): Promise<Result<Saved, Failure>> => {
  if ((await read(file)) !== seen)
    return err({
      code: 'moved',
      message: `${path} was changed meanwhile; nothing was written`,
      hint: 'try again with the plan as it is now',
    });
  if (change.text === undefined) await rm(file, { force: true });
  else await writeAtomically(file, change.text);
  return ok({ where: path });
};
