import { join } from 'node:path';
import type { ActionRun } from './action.ts';
import type { Script } from './anthropic/server.ts';
import type { MessageReply } from './anthropic/reply.ts';
import { text } from './anthropic/reply.ts';
import { clone, commitAll, git, writeFiles } from './git.ts';
import type { StandInIssue } from './github/model.ts';
import { GitHubStandIn } from './github/server.ts';
import type { Project } from './project.ts';
import { githubToken, project } from './project.ts';

type Inputs = Readonly<Record<string, string>>;
type Keys = Readonly<Record<string, unknown>>;

/** A repository with plans, its remote behind a stand-in of GitHub's API, and a stand-in of the Messages API. */
export interface Desk extends AsyncDisposable {
  readonly place: Project;
  readonly github: GitHubStandIn;
  /** Runs the action as a step of a run that an event started. */
  run(inputs: Inputs, event?: { readonly name: string; readonly payload: object }): Promise<ActionRun>;
  /** Somebody comments on an issue or a pull request, and the run of `issue_comment` answers. */
  comment(issue: number, body: string, by?: string): Promise<ActionRun>;
  /** A run of `pull_request`. */
  pullRequest(number: number, inputs?: Inputs): Promise<ActionRun>;
  /** Commits files to a branch of the remote, from the default branch where it is new, and opens a pull request. */
  propose(branch: string, files: Readonly<Record<string, string>>, rest?: Partial<StandInIssue>): Promise<number>;
  /** A file of a branch of the remote. */
  read(path: string, branch: string): Promise<string>;
}

export interface DeskOptions {
  readonly plan?: string;
  readonly script?: Script;
  readonly files?: Readonly<Record<string, string>>;
}

const plain = [
  'version: 1',
  'title: Demo',
  'phases:',
  '  - id: work',
  '    title: Work',
  '    tasks:',
  '      - { id: a, title: A, run: echo a > a.txt }',
  '',
].join('\n');

export const openDesk = async ({ plan = plain, ...rest }: DeskOptions = {}): Promise<Desk> => {
  const place = await project(plan, rest);
  const github = await GitHubStandIn.start({ token: githubToken, remote: place.remote });
  github.repository.permissions.set('ada', 'write');
  const run: Desk['run'] = async (inputs, event) => {
    await writeFiles(place.root, { 'event.json': JSON.stringify(event?.payload ?? { inputs: {} }) });
    await git(place.checkout, 'fetch', '--quiet', 'origin');
    const env = {
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch',
      GITHUB_EVENT_PATH: join(place.root, 'event.json'),
    };
    return place.action(inputs, { env });
  };
  return {
    place,
    github,
    run,
    comment: (issue, body, by = 'ada') => {
      const id = github.repository.nextId();
      github.repository.comments.set(String(id), { id, by, body, issue });
      const found = github.repository.issues.get(issue);
      const payload = {
        action: 'created',
        comment: { id, body, user: { login: by, type: by.endsWith('[bot]') ? 'Bot' : 'User' } },
        issue: { number: issue, ...(found?.pull === undefined ? {} : { pull_request: {} }) },
      };
      return run({}, { name: 'issue_comment', payload });
    },
    pullRequest: (number, inputs = { command: 'review' }) => {
      const fork = github.repository.pull(number).headRepository !== github.repository.name;
      const repo = (id: number) => ({ repo: { id } });
      const payload = { action: 'opened', pull_request: { number, head: repo(fork ? 2 : 1), base: repo(1) } };
      return run(inputs, { name: 'pull_request', payload });
    },
    propose: async (branch, files, issue = {}) => {
      const there = await clone(place.remote, join(place.root, branch.replaceAll('/', '-')), 'main');
      await commitAll(there, files, 'a plan');
      await git(there, 'push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
      return github.repository.open({ title: 'A plan', ...issue, pull: { head: branch, ...issue.pull } }).number;
    },
    read: (path, branch) => place.file(path, place.remote, `refs/heads/${branch}`),
    [Symbol.asyncDispose]: async () => {
      await place[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
};

/** The comments that we wrote on an issue or a pull request, oldest first. */
export const replies = ({ github }: Desk, issue: number): string[] =>
  [...github.repository.comments.values()]
    .filter((one) => one.issue === issue && one.by === 'github-actions[bot]')
    .map(({ body }) => body);

/** Every reaction to the comments of an issue, in order. */
export const reactions = ({ github }: Desk, issue: number): string[] =>
  [...github.repository.comments.values()]
    .filter((one) => one.issue === issue)
    .flatMap(({ reactions: all = [] }) => all.map(({ content }) => content));

export const task = (overrides: Keys = {}): Keys => ({
  id: 'login',
  title: 'Add the login endpoint',
  why: '',
  kind: 'claude',
  description: 'POST /login answers with a token.',
  run: '',
  depends_on: [],
  files: ['src/**'],
  verify: [],
  ...overrides,
});

export const phase = (overrides: Keys = {}): Keys => ({
  id: 'api',
  title: 'The API',
  why: 'Everything else builds on it.',
  description: '',
  mode: 'sequential',
  pause_after: false,
  environment: '',
  tasks: [task()],
  ...overrides,
});

export const planAnswer = (overrides: Keys = {}): Keys => ({
  title: 'Add user login',
  description: 'People can log in.',
  why: 'One phase is enough.',
  setup: '',
  verify: ['npm test'],
  phases: [phase()],
  ...overrides,
});

export const operation = (overrides: Keys): Keys => ({
  op: 'update_task',
  phase: '',
  task: '',
  before: '',
  after: '',
  at: '',
  changes: [],
  unset: [],
  depends_on: [],
  new_phase: [],
  new_tasks: [],
  ...overrides,
});

export const suggestion = (overrides: Keys): Keys => ({
  type: 'refine_descriptions',
  target: 'task/a',
  why: 'It is too short to be clear.',
  operations: [],
  ...overrides,
});

/** A change of the description of a task. */
export const describes = (id: string, description: string): Keys =>
  suggestion({
    target: `task/${id}`,
    operations: [operation({ task: id, changes: [{ key: 'description', text: description, list: [] }] })],
  });

/** Claude's structured answer. */
export const says = (value: object): MessageReply => text(JSON.stringify(value));
