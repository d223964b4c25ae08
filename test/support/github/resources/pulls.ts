import { fileOf, pullOf } from '../answers.ts';
import type { Call, Handler, Reply } from '../call.ts';
import { good, notFound, number, tooLong, unprocessable } from '../call.ts';
import type { Repository, StandInFile, StandInIssue, StandInPull } from '../model.ts';

export type PullIssue = StandInIssue & { readonly pull: StandInPull };

const isPull = (issue: StandInIssue | undefined): issue is PullIssue => issue?.pull !== undefined;

/** The pull request of the path. */
export const pullIn = (call: Call): PullIssue | undefined => {
  const issue = call.repository.issues.get(number(call, 'pull_number'));
  return isPull(issue) ? issue : undefined;
};

/** What a pull request changes: what the test says, or git. */
export const filesOf = async ({ git }: Repository, pull: StandInPull): Promise<readonly StandInFile[]> =>
  pull.files ?? (await git?.changes(`refs/heads/${pull.base}`, pull.sha ?? `refs/heads/${pull.head}`)) ?? [];

const ownerOf = (name: string): string => name.split('/')[0] ?? '';

const list: Handler = async ({ repository, query }) => {
  const { state = 'open', head = '', base } = query;
  const matches = ({ pull, state: now }: PullIssue): boolean =>
    (state === 'all' || state === now) &&
    (base === undefined || base === pull.base) &&
    // A head without an owner is passed over, as GitHub does.
    (!head.includes(':') || head === `${ownerOf(pull.headRepository ?? '')}:${pull.head}`);
  const found = [...repository.issues.values()].filter(isPull).filter(matches).toReversed();
  return { items: await Promise.all(found.map((one) => pullOf(repository, one))) };
};

interface NewPull {
  readonly title: string;
  readonly head: string;
  readonly base: string;
  readonly body?: string;
  readonly draft?: boolean;
}

/** Why GitHub would not open it. */
const refusal = async ({ repository, by }: Call, wanted: NewPull): Promise<Reply | undefined> => {
  const { settings, git } = repository;
  const head = wanted.head.split(':').at(-1) ?? '';
  const resource = 'PullRequest';
  if (by === 'github-actions[bot]' && !settings.actionsMayCreatePulls) {
    const message = 'GitHub Actions is not permitted to create or approve pull requests.';
    return { status: 403, body: { message, documentation_url: '', status: '403' } };
  }
  const from = await git?.commit(`refs/heads/${head}`);
  const onto = await git?.commit(`refs/heads/${wanted.base}`);
  if (git !== undefined && from === undefined) return unprocessable({ resource, field: 'head', code: 'invalid' });
  if (git !== undefined && onto === undefined) return unprocessable({ resource, field: 'base', code: 'invalid' });
  if (git !== undefined && from === onto)
    return unprocessable({ resource, code: 'custom', message: `No commits between ${wanted.base} and ${head}` });
  const there = [...repository.issues.values()].some(
    ({ pull, state }) => pull?.head === head && pull.base === wanted.base && state === 'open',
  );
  if (there)
    return unprocessable({ resource, code: 'custom', message: `A pull request already exists for acme:${head}.` });
  if (wanted.draft === true && !settings.hasDrafts)
    return unprocessable({ resource, code: 'custom', message: 'Draft pull requests are not supported.' });
  return tooLong(resource, wanted.body);
};

const create: Handler = async (call) => {
  const wanted = call.body as NewPull;
  const refused = await refusal(call, wanted);
  if (refused !== undefined) return refused;
  const { title, body = null, base, draft = false } = wanted;
  const head = wanted.head.split(':').at(-1) ?? '';
  const opened = call.repository.open({ by: call.by, title, body, pull: { head, base, draft } });
  return isPull(opened) ? good(await pullOf(call.repository, opened), 201) : notFound;
};

const update: Handler = async (call) => {
  const issue = pullIn(call);
  const { base, ...change } = call.body as { title?: string; body?: string; state?: 'open' | 'closed'; base?: string };
  if (issue === undefined) return notFound;
  const refused = tooLong('PullRequest', change.body);
  if (refused !== undefined) return refused;
  const pull = base === undefined ? issue.pull : { ...issue.pull, base };
  const changed = call.repository.changeIssue(issue.number, { ...change, pull });
  return isPull(changed) ? good(await pullOf(call.repository, changed)) : notFound;
};

const mostFiles = 3000;

export const pullHandlers: Readonly<Record<string, Handler>> = {
  'pulls/list': list,
  'pulls/create': create,
  'pulls/update': update,
  'pulls/get': async (call) => {
    const issue = pullIn(call);
    return issue === undefined ? notFound : good(await pullOf(call.repository, issue));
  },
  'pulls/list-files': async (call) => {
    const issue = pullIn(call);
    if (issue === undefined) return notFound;
    const files = await filesOf(call.repository, issue.pull);
    return { items: files.slice(0, mostFiles).map(fileOf) };
  },
};
