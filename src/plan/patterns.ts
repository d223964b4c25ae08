/** Ids of plans, phases and tasks. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Names of environment variables. */
export const envNamePattern = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Names of inputs and outputs: what GitHub's expression language reads after a dot. */
export const namePattern = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;

const credentials = new Set(['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN']);
const runnerFiles = new Set(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']);
const reservedPrefixes = ['INPUT_', 'ACTIONS_', 'PLANWRIGHT_'];

/** Whether a variable is Planwright's or the runner's own, and so may not be set or passed on by a plan. */
export const isReservedVariable = (name: string): boolean => {
  const upper = name.toUpperCase();
  return (
    credentials.has(upper) || runnerFiles.has(upper) || reservedPrefixes.some((prefix) => upper.startsWith(prefix))
  );
};
