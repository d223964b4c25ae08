import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

/** What workflows of the repository may do with their own token (Settings, Actions, General, Workflow permissions). */
export interface WorkflowSettings {
  /** "Allow GitHub Actions to create and approve pull requests". */
  readonly mayCreatePulls: boolean;
  /** What the token may do in a workflow that does not say. */
  readonly tokenMayWrite: boolean;
}

/** Needs an administrator's token; that of a workflow cannot read it. */
export const readWorkflowSettings = async (github: GitHub): Promise<Result<WorkflowSettings, ApiFailure>> => {
  const purpose = { what: 'read the settings of GitHub Actions', needs: 'administration: read' };
  const found = await github.read(purpose, (octokit, given) =>
    octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...given }),
  );
  if (!found.ok) return found;
  const { can_approve_pull_request_reviews: mayCreatePulls, default_workflow_permissions: token } = found.value;
  return ok({ mayCreatePulls, tokenMayWrite: token === 'write' });
};
