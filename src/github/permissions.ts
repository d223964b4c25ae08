import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

/** What somebody may do in the repository. */
export interface Permission {
  readonly write: boolean;
  /** As GitHub calls it: `write`, `maintain`, a custom role. */
  readonly role: string;
}

/**
 * The permission of a user. `permission` knows four steps; `maintain` and custom roles come as the one below them
 * (docs: collaborators, get repository permissions for a user). Whoever GitHub does not know has none.
 */
export const readPermission = async (github: GitHub, user: string): Promise<Result<Permission, ApiFailure>> => {
  const purpose = { what: `read the permission of ${user}`, needs: 'metadata: read' };
  const found = await github.read(purpose, (octokit, given) =>
    octokit.rest.repos.getCollaboratorPermissionLevel({ ...given, username: user }),
  );
  if (!found.ok) return found.error.status === 404 ? ok({ write: false, role: 'none' }) : found;
  const { permission, role_name: role } = found.value;
  return ok({ write: permission === 'admin' || permission === 'write', role });
};
