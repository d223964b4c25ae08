import type { Federation } from './context.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The federation rule by which a job's identity stands in for a stored key, from the variables that the SDK's own credential chain reads. The identity is
 * the one that they give, else that of the job, which needs the permission `id-token: write`. Undefined without a rule or without an identity.
 */
export const readFederation = (env: Environment): Federation | undefined => {
  const [ruleId, organizationId] = [env['ANTHROPIC_FEDERATION_RULE_ID'], env['ANTHROPIC_ORGANIZATION_ID']];
  const identity = readIdentity(env);
  if (!ruleId || !organizationId || identity === undefined) return undefined;
  const serviceAccountId = env['ANTHROPIC_SERVICE_ACCOUNT_ID'];
  const workspaceId = env['ANTHROPIC_WORKSPACE_ID'];
  return {
    ruleId,
    organizationId,
    ...(serviceAccountId ? { serviceAccountId } : {}),
    ...(workspaceId ? { workspaceId } : {}),
    identity,
  };
};

/** What a federation rule that was begun still lacks, as the end of a sentence; undefined where nobody named a rule, and where nothing lacks. */
export const federationLacks = (env: Environment): string | undefined => {
  const [rule, organization] = ['ANTHROPIC_FEDERATION_RULE_ID', 'ANTHROPIC_ORGANIZATION_ID'] as const;
  if (!env[rule] && !env[organization]) return undefined;
  const missing = [rule, organization].find((name) => !env[name]);
  if (missing !== undefined) return `workload identity federation lacks ${missing}`;
  if (readIdentity(env) !== undefined) return undefined;
  return 'workload identity federation lacks an identity: give the job the permission `id-token: write`';
};

const readIdentity = (env: Environment): Federation['identity'] | undefined => {
  const [path, token] = [env['ANTHROPIC_IDENTITY_TOKEN_FILE'], env['ANTHROPIC_IDENTITY_TOKEN']];
  if (path) return { kind: 'file', path };
  if (token) return { kind: 'given', token };
  // Set by the runner where the job has the permission (docs: OpenID Connect reference).
  return env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ? { kind: 'job' } : undefined;
};
