import picomatch from 'picomatch';
import type { ChangedPath } from '../workspace/snapshot.ts';

type Changed = Pick<ChangedPath, 'path' | 'symlink'>;

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
export const scopeViolations = (changes: readonly Changed[], scope: Scope): Violation[] => {
  const allowed = scope.files === undefined ? undefined : picomatch([...scope.files], { dot: true, nonegate: true });
  return changes.flatMap((change) => {
    const { path } = change;
    const why = protection(path, scope) ?? escape(change) ?? (allowed?.(path) === false ? outside(scope) : undefined);
    return why === undefined ? [] : [{ path, why }];
  });
};

const outside = (scope: Scope): string => `is outside the task's files (${scope.files?.join(', ') ?? ''})`;

/** Characters that the file system of macOS passes over in names: there `.g\u200cit` is `.git` (git, utf8.c: next_hfs_char). */
const passedOver = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

const protection = (path: string, scope: Scope): string | undefined => {
  if (path === scope.planPath) return 'is the plan itself, which only Planwright writes';
  const plain = path.replaceAll(passedOver, '').toLowerCase();
  if (plain.split('/').includes('.git')) return 'is inside a .git folder';
  if (!scope.allowWorkflows && protectedFolders.some((folder) => isInOrInPlaceOf(folder, plain)))
    return 'is protected: a plan that changes workflows or actions says allow_workflows: true';
  return undefined;
};

/** A file or link where the folder, or one above it, would be puts other files in its place. */
const isInOrInPlaceOf = (folder: string, path: string): boolean =>
  path.startsWith(folder) || folder.startsWith(`${path}/`);

/** A committed link out of the repository would be followed by whoever checks it out. */
const escape = ({ symlink }: Changed): string | undefined =>
  symlink?.escapes === true ? `is a symbolic link out of the repository (${symlink.target})` : undefined;

const shown = 20;

export const describeViolations = (violations: readonly Violation[]): string => {
  const lines = violations.slice(0, shown).map(({ path, why }) => `${path} ${why}`);
  const more = violations.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
};
