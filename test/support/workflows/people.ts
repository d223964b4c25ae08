import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { commitAll, git } from '../git.ts';
import type { Hub } from './hub.ts';
import type { EventOptions } from './model.ts';

type Files = Readonly<Record<string, string>>;

/** A clone of the hub's repository, for a person who works on it. */
const cloneOf = async (hub: Hub): Promise<string> => {
  const folder = await mkdtemp(join(hub.root, 'person-'));
  await git(folder, 'clone', '--quiet', hub.remote, '.');
  return folder;
};

/** Somebody opens a pull request; the event of it. That of a fork has no branch here, only the refs that GitHub makes. */
export const propose = async (hub: Hub, files: Files, { fork = false } = {}): Promise<EventOptions> => {
  const { repository } = hub.api;
  const folder = await cloneOf(hub);
  const base = await git(folder, 'rev-parse', 'HEAD');
  const sha = await commitAll(folder, files, 'a proposal');
  const number = repository.issues.size + 1;
  const by = fork ? 'eve' : 'ada';
  const refs = [`HEAD:refs/pull/${number}/head`, ...(fork ? [] : ['HEAD:refs/heads/topic'])];
  await git(folder, 'push', '--quiet', 'origin', ...refs);
  const merged = await git(folder, 'commit-tree', '-p', base, '-p', sha, '-m', 'merge', `${sha}^{tree}`);
  await git(folder, 'push', '--quiet', 'origin', `${merged}:refs/pull/${number}/merge`);
  const headRepository = fork ? 'eve/widgets' : repository.name;
  repository.open({ number, title: 'A proposal', by, pull: { head: 'topic', sha, headRepository } });
  const from = { id: fork ? 2 : 1, full_name: headRepository };
  const payload = {
    action: 'opened',
    number,
    pull_request: {
      number,
      head: { ref: 'topic', sha, repo: from },
      base: { ref: 'main', sha: base, repo: { id: 1, full_name: repository.name } },
    },
  };
  return { name: 'pull_request', actor: by, fork, ref: `refs/pull/${number}/merge`, payload };
};

/** Somebody comments on issue 1, or on the pull request of that number; the event of it. */
export const remark = (hub: Hub, body: string, by: string, on: 'issue' | 'pull' = 'issue'): EventOptions => {
  const { repository } = hub.api;
  const { comments, issues } = repository;
  const id = repository.nextId();
  comments.set(String(id), { id, by, body, issue: 1 });
  const title = issues.get(1)?.title ?? '';
  const payload = {
    action: 'created',
    comment: { id, body, user: { login: by, type: 'User' } },
    issue: { number: 1, title, ...(on === 'pull' ? { pull_request: {} } : {}) },
  };
  return { name: 'issue_comment', actor: by, payload };
};

/** What the bot has answered so far. */
export const replies = ({ api }: Hub): readonly string[] =>
  [...api.repository.comments.values()].filter(({ by }) => by === 'github-actions[bot]').map(({ body }) => body);
