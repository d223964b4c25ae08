import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Plan } from '../plan/model.ts';
import { invalidPlan, parsePlanFile } from '../state/plan-file.ts';
import type { Draft } from '../workspace/draft.ts';
import { takenOver } from './go-on.ts';
import type { OpenPlan } from './open-plan.ts';

/**
 * Puts drafted commits on an opened plan's branch: all of them, or none. When somebody else moves the branch meanwhile, the plan is read
 * again from there and `build` is asked once more.
 */
export const draftBranch = <T>(
  open: OpenPlan,
  build: (draft: Draft, plan: Plan) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> => {
  const opened = open.workbench.head;
  return open.workbench.publishDraft(async (draft) => {
    if (open.lease?.lost.aborted === true) return err(takenOver(open));
    const plan = draft.head === opened ? ok(open.plan) : await readAgain(open, draft.head);
    return plan.ok ? build(draft, plan.value) : plan;
  });
};

const readAgain = async ({ workbench, path, store }: OpenPlan, head: string): Promise<Result<Plan, Failure>> => {
  const bytes = await workbench.readFile(head, path.path);
  if (bytes === undefined)
    return err({ code: 'invalid-plan', message: `${path.path} was removed from the branch; nothing was changed` });
  const { parsed } = await parsePlanFile(path, bytes, 'allowed');
  if (!parsed.ok) return err(invalidPlan(path.path, parsed.error));
  store.adopt(bytes);
  return ok(parsed.value.plan);
};
