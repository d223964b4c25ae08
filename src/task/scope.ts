import picomatch from 'picomatch';

/** One path that differs between the start of the attempt and its end. */
export interface ChangedPath {
  readonly path: string;
  /** Target of a symbolic link, where the path is one now. */
  readonly link?: string;
}

export interface Scope {
  /** Globs of the only paths the task may change; absent = all but the protected ones. */
  readonly files?: readonly string[];
  readonly planPath: string;
  readonly allowWorkflows: boolean;
}

export interface Violation {
  readonly path: string;
  readonly why: string;
}

const protectedFolders = ['.github/workflows/', '.github/actions/'];

/** Every changed path that the task had no right to change, with the reason in words. */
export const scopeViolations = (changes: readonly ChangedPath[], scope: Scope): Violation[] => {
  const allowed = scope.files === undefined ? undefined : picomatch([...scope.files], { dot: true, nonegate: true });
  return changes.flatMap(({ path, link }) => {
    const why = protection(path, scope) ?? escape(path, link) ?? (allowed?.(path) === false ? outside(scope) : undefined);
    return why === undefined ? [] : [{ path, why }];
  });
};

const outside = (scope: Scope): string => `is outside the task's files (${scope.files?.join(', ') ?? ''})`;

const protection = (path: string, scope: Scope): string | undefined => {
  if (path === scope.planPath) return 'is the plan itself, which only Planwright writes';
  if (path.split('/').some((part) => part.toLowerCase() === '.git')) return 'is inside a .git folder';
  if (!scope.allowWorkflows && protectedFolders.some((folder) => path.toLowerCase().startsWith(folder)))
    return 'is protected: a plan that changes workflows or actions says allow_workflows: true';
  return undefined;
};

/** A committed link out of the repository would be followed by whoever checks it out. */
const escape = (path: string, link: string | undefined): string | undefined => {
  if (link === undefined) return undefined;
  if (link.startsWith('/')) return `is a symbolic link to an absolute path (${link})`;
  let depth = path.split('/').length - 1;
  for (const part of link.split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return `is a symbolic link out of the repository (${link})`;
  }
  return undefined;
};

const shown = 20;

export const describeViolations = (violations: readonly Violation[]): string => {
  const lines = violations.slice(0, shown).map(({ path, why }) => `${path} ${why}`);
  const more = violations.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
};
