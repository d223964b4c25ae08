const forbidden: readonly (readonly [RegExp, string])[] = [
  [/^-/, 'starts with `-`, which git reads as an option'],
  [/^refs\//, 'starts with `refs/`; name the branch alone'],
  [/^(HEAD|@)$/, 'is a name that git keeps for itself'],
  [/^[0-9a-f]{40}$/, 'looks like a commit'],
  // oxlint-disable-next-line no-control-regex
  [/[\0-\u0020\u007f~^:?*[\\]/, 'contains a space or one of ~ ^ : ? * [ \\'],
  [/\.\.|@\{/, 'contains `..` or `@{`'],
  [/^\/|\/$|\/\//, 'starts or ends with `/`, or contains `//`'],
  [/(^|\/)\./, 'has a part that starts with `.`'],
  [/\.lock(\/|$)/, 'has a part that ends with `.lock`'],
  [/\.$/, 'ends with `.`'],
];

/**
 * Why a branch name is not safe, as the end of the sentence `x …`, or undefined. The rules of `git check-ref-format --branch`,
 * and nothing that git or GitHub could take for an option, a commit or a full ref.
 */
export const branchProblem = (name: string): string | undefined =>
  name === '' ? 'is empty' : forbidden.find(([pattern]) => pattern.test(name))?.[1];

/** The branch on which a plan is written and reviewed, before any work is done on its own branch. */
export const plansBranch = (id: string): string => `planwright-plans/${id}`;

/** The branch that holds a plan's work and state where the plan names no other. */
export const workBranch = (id: string): string => `planwright/${id}`;
