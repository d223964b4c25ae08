import type {
  Repository,
  Role,
  StandInCheck,
  StandInComment,
  StandInFile,
  StandInIssue,
  StandInPull,
  StandInReview,
  StandInReviewComment,
  StandInRun,
} from './model.ts';

/* What the stand-in answers, in GitHub's words. What is left out here is filled in from GitHub's schemas. */

const at = '2026-11-23T08:00:00Z';
const later = '2026-11-23T09:00:00Z';
const pages = 'https://github.example';

export const user = (login: string, type = login.endsWith('[bot]') ? 'Bot' : 'User') => ({ login, type });

/** `permission` knows four steps only: `maintain` is `write`, `triage` is `read`. */
const legacy = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read' } as const;

export const permissionOf = (login: string, role: Role) => ({
  permission: legacy[role],
  role_name: role,
  user: { ...user(login), role_name: role },
});

export const environmentOf = (
  name: string,
  {
    reviewers,
    preventSelfReview = false,
  }: { readonly reviewers: readonly string[]; readonly preventSelfReview?: boolean },
) => ({
  name,
  protection_rules: [
    { id: 1, type: 'wait_timer', wait_timer: 30 },
    ...(reviewers.length === 0
      ? []
      : [
          {
            id: 2,
            type: 'required_reviewers',
            prevent_self_review: preventSelfReview,
            reviewers: reviewers.map((login) => ({ type: 'User', reviewer: user(login) })),
          },
        ]),
    { id: 3, type: 'branch_policy' },
  ],
  deployment_branch_policy: null,
});

export const runOf = ({ name }: Repository, id: string, run: StandInRun) => ({
  id: Number(id),
  status: run.status,
  conclusion: run.conclusion ?? (run.status === 'completed' ? 'success' : null),
  run_attempt: run.attempt ?? 1,
  event: run.event ?? 'workflow_dispatch',
  display_title: run.title ?? '',
  created_at: run.createdAt ?? at,
  html_url: `${pages}/${name}/actions/runs/${id}`,
  actor: user(run.by ?? 'ada'),
  repository: { full_name: name, owner: user(name.split('/')[0] ?? '') },
  path: `.github/workflows/${run.file ?? 'plan-execute.yml'}`,
});

export const approvalsOf = ({ reviews = [] }: StandInRun) =>
  reviews.map(({ state, by, environments }) => ({
    state,
    user: user(by),
    comment: '',
    environments: environments.map((name) => ({ name })),
  }));

export const commentOf = ({ name }: Repository, comment: StandInComment) => {
  const { id, by, body, bot = by.endsWith('[bot]'), edited = false, issue = 1, createdAt = at } = comment;
  return {
    id,
    node_id: `IC_${id}`,
    html_url: `${pages}/${name}/issues/${issue}#issuecomment-${id}`,
    body,
    user: user(by, bot ? 'Bot' : 'User'),
    created_at: createdAt,
    updated_at: edited ? later : createdAt,
    author_association: 'NONE',
  };
};

export const issueOf = ({ name }: Repository, issue: StandInIssue) => ({
  number: issue.number,
  title: issue.title,
  body: issue.body,
  state: issue.state,
  user: user(issue.by),
  html_url: `${pages}/${name}/${issue.pull === undefined ? 'issues' : 'pull'}/${issue.number}`,
  labels: issue.labels.map((label) => ({ name: label })),
  ...(issue.pull === undefined
    ? {}
    : { pull_request: { url: `${pages}/api`, html_url: `${pages}/${name}`, diff_url: pages, patch_url: pages } }),
});

/** The head of a pull request: what the branch points to, or what the test says. */
export const headSha = async ({ git }: Repository, pull: StandInPull): Promise<string> =>
  pull.sha ?? (await git?.commit(`refs/heads/${pull.head}`)) ?? '0'.repeat(40);

export const pullOf = async (repository: Repository, issue: StandInIssue & { readonly pull: StandInPull }) => {
  const { number, pull, title, body, state, by, labels, closedAt = at } = issue;
  const { git, name } = repository;
  const named = (full: string) => ({ full_name: full, owner: user(full.split('/')[0] ?? '') });
  return {
    number,
    node_id: `PR_${number}`,
    html_url: `${pages}/${name}/pull/${number}`,
    state,
    draft: pull.draft,
    merged_at: pull.merged ? at : null,
    closed_at: state === 'closed' ? closedAt : null,
    title,
    body,
    user: user(by),
    labels: labels.map((label) => ({ name: label })),
    head: {
      ref: pull.head,
      label: `${pull.headRepository?.split('/')[0] ?? 'unknown'}:${pull.head}`,
      sha: await headSha(repository, pull),
      repo: pull.headRepository === null ? null : named(pull.headRepository),
    },
    base: { ref: pull.base, sha: (await git?.commit(`refs/heads/${pull.base}`)) ?? '1'.repeat(40), repo: named(name) },
  };
};

const lines = (patch: string, sign: string): number => patch.split('\n').filter((line) => line.startsWith(sign)).length;

export const fileOf = ({ path, status, previousPath, sha = '2'.repeat(40), patch }: StandInFile) => ({
  filename: path,
  status,
  sha,
  additions: lines(patch ?? '', '+'),
  deletions: lines(patch ?? '', '-'),
  changes: lines(patch ?? '', '+') + lines(patch ?? '', '-'),
  ...(previousPath === undefined ? {} : { previous_filename: previousPath }),
  ...(patch === undefined ? {} : { patch }),
});

export const reviewOf = ({ name }: Repository, pull: number, review: StandInReview) => ({
  id: review.id,
  node_id: `PRR_${review.id}`,
  user: user(review.by),
  body: review.body,
  state: review.state,
  commit_id: review.commit,
  html_url: `${pages}/${name}/pull/${pull}#pullrequestreview-${review.id}`,
});

export const reviewCommentOf = (comment: StandInReviewComment) => ({
  id: comment.id,
  node_id: `PRRC_${comment.id}`,
  pull_request_review_id: comment.review,
  path: comment.path,
  body: comment.body,
  user: user(comment.by),
  side: comment.side,
  line: comment.outdated === true ? null : comment.line,
  original_line: comment.line,
  author_association: 'NONE',
});

export const checkOf = ({ name }: Repository, check: StandInCheck) => ({
  id: check.id,
  name: check.name,
  head_sha: check.sha,
  external_id: check.externalId,
  status: check.status,
  conclusion: check.conclusion,
  html_url: `${pages}/${name}/runs/${check.id}`,
  output: {
    title: check.title,
    summary: check.summary,
    text: check.text,
    annotations_count: check.annotations.length,
  },
});

export const repositoryOf = ({ name, settings }: Repository) => ({
  full_name: name,
  name: name.split('/')[1],
  owner: user(name.split('/')[0] ?? ''),
  private: settings.private,
  default_branch: settings.defaultBranch,
  html_url: `${pages}/${name}`,
});
