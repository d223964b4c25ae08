import { isJobToken, readIdentity } from '../github/identity.ts';
import type { Failure } from '../lib/result.ts';
import type { Plan } from '../plan/model.ts';
import type { World } from './world.ts';

/**
 * Why a plan that may change workflow files cannot be executed with this token: GitHub lets a job's own push no file of `.github/workflows`, whatever its
 * permissions. Said before anything is spent; undefined for every other plan, in a terminal, and where only the push can tell.
 */
export const workflowFilesFault = async (world: World, plan: Plan): Promise<Failure | undefined> => {
  if (!plan.allow_workflows || world.context.door !== 'action') return undefined;
  const github = await world.github();
  if (github === undefined) return undefined;
  const identity = await readIdentity(github);
  if (!identity.ok || !isJobToken(identity.value)) return undefined;
  return {
    code: 'no-workflow-files',
    message: `plan ${plan.id} says allow_workflows: true, and the job's own token may push no workflow file`,
    hint: 'give the token of a GitHub App or a person with workflows: write (app-id and app-private-key, or github-token), or leave allow_workflows out of the plan',
  };
};
