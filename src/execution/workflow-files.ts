import { readIdentity } from '../github/identity.ts';
import type { Failure } from '../lib/result.ts';
import type { Plan } from '../plan/model.ts';
import type { World } from './world.ts';

/** Whom a job's own token speaks for; GitHub lets it push no file of `.github/workflows`, whatever its permissions. */
const jobsBot = 'github-actions[bot]';

/**
 * Why a plan that may change workflow files cannot be executed with this token: said before anything is spent, as the push would be refused. Undefined
 * for every other plan, in a terminal, and where only the push can tell.
 */
export const workflowFilesFault = async (world: World, plan: Plan): Promise<Failure | undefined> => {
  if (!plan.allow_workflows || world.context.door !== 'action') return undefined;
  const github = await world.github();
  if (github === undefined) return undefined;
  const identity = await readIdentity(github);
  if (!identity.ok || identity.value.login !== jobsBot) return undefined;
  return {
    code: 'no-workflow-files',
    message: `plan ${plan.id} says allow_workflows: true, and the job's own token may push no workflow file`,
    hint: 'give the token of a GitHub App or a person with workflows: write (app-id and app-private-key, or github-token), or leave allow_workflows out of the plan',
  };
};
