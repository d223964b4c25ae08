import { repositoryOf } from '../answers.ts';
import type { Handler } from '../call.ts';
import { good, notFound, unprocessable } from '../call.ts';

const kinds: Readonly<Record<string, string>> = { '040000': 'dir', '120000': 'symlink' };
const download = 'https://raw.github.example/';
const mostEntries = 1000;
/** Beyond, a file's own page comes without its content. */
const mostInline = 2 ** 20;

const links = { git: null, html: null, self: 'https://api.github.example/' };

const getContent: Handler = async ({ repository, params, query }) => {
  const { git, settings } = repository;
  const { path = '' } = params;
  const commit = await git?.commit(query['ref'] ?? settings.defaultBranch);
  if (git === undefined || commit === undefined) return notFound;
  const folder = await git.entries(commit, path);
  if (folder !== undefined) {
    const items = folder.slice(0, mostEntries).map(({ mode, sha, size, name }) => ({
      name,
      path: path === '' ? name : `${path}/${name}`,
      sha,
      size,
      // A submodule is called a file here, of which nothing can be downloaded.
      type: kinds[mode] ?? 'file',
      download_url: mode.startsWith('100') || mode === '120000' ? download : null,
      _links: links,
    }));
    return good(items);
  }
  const parts = path.split('/');
  const parent = await git.entries(commit, parts.slice(0, -1).join('/'));
  const entry = parent?.find(({ name }) => name === parts.at(-1));
  const bytes = entry && (await git.blob(entry.sha));
  if (entry === undefined || bytes === undefined) return notFound;
  const inline = bytes.length <= mostInline;
  return good({
    type: 'file',
    name: entry.name,
    path,
    sha: entry.sha,
    size: bytes.length,
    content: inline ? bytes.toString('base64') : '',
    encoding: inline ? 'base64' : 'none',
    download_url: download,
    _links: links,
  });
};

const createCommit: Handler = async ({ repository, by, body }) => {
  const {
    message,
    tree,
    parents = [],
    ...people
  } = body as {
    readonly message: string;
    readonly tree: string;
    readonly parents?: readonly string[];
  };
  // GitHub signs for bots, and only what it wrote itself (docs: about commit signature verification).
  const signed = repository.settings.signsForBots && by.endsWith('[bot]') && Object.keys(people).length === 0;
  const made = await repository.git?.createCommit({ message, tree, parents, signed });
  if (made === undefined) return unprocessable('Tree SHA does not exist, or a parent SHA does not');
  const { sha, payload, signature } = made;
  const verification = signed
    ? { verified: true, reason: 'valid', signature, payload, verified_at: '2026-11-23T08:00:00Z' }
    : { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  return good({ sha, message, tree: { sha: tree }, parents: parents.map((one) => ({ sha: one })), verification }, 201);
};

export const contentHandlers: Readonly<Record<string, Handler>> = {
  'repos/get': ({ repository }) => good(repositoryOf(repository)),
  'repos/get-content': getContent,
  'git/get-blob': async ({ repository, params }) => {
    const { file_sha: sha = '' } = params;
    const bytes = await repository.git?.blob(sha);
    if (bytes === undefined) return notFound;
    // As GitHub does, a line break every 60 characters.
    const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
    return good({ sha, size: bytes.length, content, encoding: 'base64' });
  },
  'git/create-commit': createCommit,
  'git/get-ref': async ({ repository, params }) => {
    const { ref = '' } = params;
    const sha = await repository.git?.commit(`refs/${ref}`);
    return sha === undefined ? notFound : good({ ref: `refs/${ref}`, object: { type: 'commit', sha } });
  },
};
