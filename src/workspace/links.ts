import { cp, lstat, mkdir, readdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';

import { exec } from '../lib/exec.ts';
import { err, ok, type Failure, type Result } from '../lib/result.ts';
import { kindOf, type FileKind } from './files.ts';
import type { Git } from './git.ts';

/** An untracked path of the checkout that workspaces share. */
export interface Link {
  /** Relative to the checkout and to the workspace alike. */
  readonly path: string;
  /** Real path of the original. */
  readonly source: string;
  readonly kind: FileKind;
}

/**
 * Checks a plan's `workspace.link` against the checkout. Failures: `link-bad-path`, `link-missing`, `link-outside-repository`, `link-tracked`.
 */
export const resolveLinks = async (
  git: Git,
  toplevel: string,
  head: string,
  paths: readonly string[],
): Promise<Result<readonly Link[], Failure>> => {
  const links: Link[] = [];
  for (const given of paths) {
    const link = await resolveLink(git, toplevel, head, given);
    if (!link.ok) return link;
    links.push(link.value);
  }
  return ok(links);
};

const resolveLink = async (git: Git, toplevel: string, head: string, given: string): Promise<Result<Link, Failure>> => {
  const shown = `workspace.link names ${JSON.stringify(given)}`;
  const path = posix.normalize(given).replace(/\/$/, '');
  const [first = ''] = path.split('/');
  if (path === '.' || first === '' || first === '..' || first.toLowerCase() === '.git' || /\p{Cc}/u.test(path))
    return fail('link-bad-path', `${shown}; accepted: a path inside of the checkout, not .git`);
  const kind = await kindOf(join(toplevel, path));
  if (kind === undefined) return fail('link-missing', `${shown}, which is not in ${toplevel}`);
  const source = await realpath(join(toplevel, path));
  if (relative(await realpath(toplevel), source).startsWith('..'))
    return fail('link-outside-repository', `${shown}, which leads out of ${toplevel}`);
  const tracked = await git.list(['ls-tree', '-z', head, '--', path]);
  if (tracked.length > 0) return fail('link-tracked', `${shown}, which is tracked by git; accepted: untracked paths`);
  return ok({ path, source, kind });
};

const fail = (code: string, message: string): { readonly ok: false; readonly error: Failure } => err({ code, message });

/** Copies what is linked into a workspace that has no sandbox to mount it. What is there already stays. */
export const copyLinks = async (workspace: string, links: readonly Link[], path: string): Promise<void> => {
  for (const link of links) {
    const target = join(workspace, link.path);
    if (await occupied(target, link.kind)) continue;
    await mkdir(dirname(target), { recursive: true });
    const from = link.kind === 'directory' ? join(link.source, '.') : link.source;
    // `cp` shares the blocks where the file system can (copy-on-write) and is many times faster than fs.cp on small files.
    const copied = await exec('cp', ['-a', '--reflink=auto', '--', from, target], { env: { PATH: path, LC_ALL: 'C' } });
    if (copied.kind === 'exited' && copied.code === 0) continue;
    await cp(link.source, target, { recursive: true, verbatimSymlinks: true });
  }
};

/** Makes the empty files and folders that a sandbox mounts the originals over. */
export const placeLinks = async (workspace: string, links: readonly Link[]): Promise<void> => {
  for (const { path, kind } of links) {
    const target = join(workspace, path);
    if ((await lstat(target).catch(() => undefined)) !== undefined) continue;
    await mkdir(kind === 'directory' ? target : dirname(target), { recursive: true });
    if (kind === 'file') await writeFile(target, '');
  }
};

/** An empty folder is only a place to mount on, and counts as free. */
const occupied = async (target: string, kind: FileKind): Promise<boolean> => {
  const found = await lstat(target).catch(() => undefined);
  if (found === undefined) return false;
  if (kind === 'file') return found.size > 0;
  return (await readdir(target)).length > 0;
};
