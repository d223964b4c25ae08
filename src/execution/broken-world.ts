import type { Failure } from '../lib/result.ts';
import { GitError } from '../workspace/git.ts';

const noRoom = 'make room; the branch is whole, and execute goes on from its last commit';
const hints: Readonly<Record<string, string>> = {
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EROFS: 'Planwright must be able to write there',
  EACCES: 'Planwright must have access there',
  EPERM: 'Planwright must have access there',
};

/** What an exception means for whoever asked: a world that is broken (disk, permissions, git), or a bug of ours. */
export const failureOf = (error: unknown): Failure => {
  const errors = chain(error);
  for (const found of errors) {
    if (!(found instanceof Error)) continue;
    const code = systemCode(found);
    if (code !== undefined) {
      const hint = hints[code];
      return { code: 'system', message: found.message, ...(hint === undefined ? {} : { hint }) };
    }
  }
  const git = errors.find((found) => found instanceof GitError);
  if (git !== undefined) return { code: 'system', message: git.message };
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    code: 'internal',
    message: `internal error: ${told}`,
    hint: 'this is a bug of Planwright: please report it',
  };
};

/** A failed system call has a name such as ENOSPC, a number and the name of the call (Node.js, class SystemError). */
const systemCode = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' && 'syscall' in error ? error.code : undefined;

/** The error and everything it was made of, the outermost first. */
const chain = (error: unknown): unknown[] => {
  const found: unknown[] = [];
  const open = [error];
  for (let one = open.shift(); one !== undefined && found.length < 100; one = open.shift()) {
    found.push(one);
    if (one instanceof AggregateError) open.push(...(one.errors as readonly unknown[]));
    // What failed while we cleaned up follows from what failed first.
    if (one instanceof SuppressedError) open.push(one.suppressed, one.error);
    if (one instanceof Error) open.push(one.cause);
  }
  return found;
};
