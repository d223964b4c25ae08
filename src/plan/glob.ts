const forbidden: readonly (readonly [RegExp, string])[] = [
  [/^(\/|~|[A-Za-z]:)/, 'is an absolute path; paths are relative to the repository'],
  [/\\/, 'contains a backslash; paths are written with `/`'],
  [/(^|\/)\.\.(\/|$)/, 'leaves the repository with `..`'],
  [/^!(?!\()/, 'is negated; list the paths that are allowed'],
  [/(^|\/)\.git(\/|$)/, 'reaches into `.git`'],
  [/\/$/, 'ends with `/` and matches no file; end it with `/**`'],
  [/\/\//, 'contains `//`'],
];

/** Why a path or glob is refused before it is even parsed, as the end of the sentence `x …`, or undefined. */
export const globProblem = (glob: string): string | undefined => forbidden.find(([pattern]) => pattern.test(glob))?.[1];
