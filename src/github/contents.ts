import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

/** What lies in a folder of a commit. */
export interface Entry {
  readonly name: string;
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'symlink' | 'submodule';
  /** The blob of a file, for `readBlob`. */
  readonly sha: string;
  /** Bytes. */
  readonly size: number;
}

const needs = 'contents: read';
/** GitHub lists no more of a folder (docs: get repository content). */
const mostEntries = 1000;

/** For now GitHub calls a submodule in a list a `file`, of which there is nothing to download (docs: get repository content). */
const kindOf = (type: string, download: string | null): Entry['kind'] => {
  if (type === 'dir') return 'folder';
  if (type === 'symlink') return 'symlink';
  return type === 'file' && download !== null ? 'file' : 'submodule';
};

/** What lies in a folder at a branch, tag or commit; `''` is the root. Undefined when there is no such folder. At most 1,000 entries. */
export const listFolder = async (
  github: GitHub,
  ref: string,
  path: string,
): Promise<Result<readonly Entry[] | undefined, ApiFailure>> => {
  const purpose = { what: `list ${path === '' ? 'the files' : path} at ${ref}`, needs };
  const found = await github.read(purpose, (octokit, given) => octokit.rest.repos.getContent({ ...given, path, ref }));
  if (!found.ok) return found.error.status === 404 ? ok(undefined) : found;
  if (!Array.isArray(found.value)) return ok(undefined);
  return ok(
    found.value.map(({ name, path: at, type, sha, size, download_url: download }) => ({
      name,
      path: at,
      kind: kindOf(type, download),
      sha,
      size,
    })),
  );
};

/** The bytes of a blob, up to 100 MB. */
export const readBlob = async (github: GitHub, sha: string): Promise<Result<Uint8Array, ApiFailure>> => {
  const found = await github.read({ what: `read blob ${sha}`, needs }, (octokit, given) =>
    octokit.rest.git.getBlob({ ...given, file_sha: sha }),
  );
  if (!found.ok) return found;
  const { content, encoding } = found.value;
  return ok(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
};

const refused = (message: string, hint: string): { readonly ok: false; readonly error: ApiFailure } =>
  err({ code: 'not-a-file', message, hint });

/**
 * The bytes of a file at a branch, tag or commit; undefined when there is none. A symbolic link or a submodule is refused: asked for directly, GitHub
 * would follow the link without a word, so the folder is looked at.
 */
export const readFileAt = async (
  github: GitHub,
  ref: string,
  path: string,
): Promise<Result<Uint8Array | undefined, ApiFailure>> => {
  const folder = path.split('/').slice(0, -1).join('/');
  const entries = await listFolder(github, ref, folder);
  if (!entries.ok) return entries;
  const entry = entries.value?.find((one) => one.path === path);
  if (entry?.kind === 'file') return readBlob(github, entry.sha);
  if (entry !== undefined)
    return refused(`cannot read ${path} at ${ref}: it is a ${entry.kind}`, 'put a regular file in its place');
  if ((entries.value?.length ?? 0) < mostEntries) return ok(undefined);
  const message = `cannot read ${path} at ${ref}: its folder has ${mostEntries} entries or more, and GitHub lists no more`;
  return refused(message, 'spread the files over several folders');
};
