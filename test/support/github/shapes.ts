import type { getOctokit } from '@actions/github';

/*
 * What the stand-in answers, in the shapes of GitHub's OpenAPI description. The parts that our code could read are typed by it; links that nobody
 * follows are left out of the largest ones.
 */

type Rest = ReturnType<typeof getOctokit>['rest'];
type Data<Endpoint extends (...given: never[]) => Promise<{ data: unknown }>> = Awaited<ReturnType<Endpoint>>['data'];
type Review = Data<Rest['actions']['getReviewsForRun']>[number];
type SimpleUser = Review['user'];

const at = '2026-11-23T08:00:00Z';
const later = '2026-11-23T09:00:00Z';

export const fullUser = (login: string, type = login.endsWith('[bot]') ? 'Bot' : 'User'): SimpleUser => {
  const url = `https://api.github.example/users/${login}`;
  return {
    login,
    id: 1,
    node_id: 'U_1',
    avatar_url: '',
    gravatar_id: null,
    url,
    html_url: `https://github.example/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following`,
    gists_url: `${url}/gists`,
    starred_url: `${url}/starred`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
};

/** `permission` knows four steps only: `maintain` is `write`, `triage` is `read`. */
const legacy = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read' } as const;

export const permissionOf = (
  user: SimpleUser,
  role: keyof typeof legacy,
): Data<Rest['repos']['getCollaboratorPermissionLevel']> => ({
  permission: legacy[role],
  role_name: role,
  user: { ...user, role_name: role },
});

export const environmentOf = (
  name: string,
  {
    reviewers,
    preventSelfReview = false,
  }: { readonly reviewers: readonly string[]; readonly preventSelfReview?: boolean },
): Data<Rest['repos']['getEnvironment']> => ({
  id: 1,
  node_id: 'EN_1',
  name,
  url: '',
  html_url: '',
  created_at: at,
  updated_at: at,
  protection_rules: [
    { id: 1, node_id: 'GA_1', type: 'wait_timer', wait_timer: 30 },
    ...(reviewers.length === 0
      ? []
      : [
          {
            id: 2,
            node_id: 'GA_2',
            prevent_self_review: preventSelfReview,
            type: 'required_reviewers',
            reviewers: reviewers.map((login) => ({ type: 'User' as const, reviewer: fullUser(login) })),
          },
        ]),
    { id: 3, node_id: 'GA_3', type: 'branch_policy' },
  ],
  deployment_branch_policy: null,
});

export const runOf = (
  id: string,
  { status, attempt = 1 }: { readonly status: string; readonly attempt?: number },
): Pick<
  Data<Rest['actions']['getWorkflowRun']>,
  'id' | 'run_number' | 'run_attempt' | 'status' | 'conclusion' | 'event' | 'url'
> => ({
  id: Number(id),
  run_number: 1,
  run_attempt: attempt,
  status,
  conclusion: status === 'completed' ? 'success' : null,
  event: 'workflow_dispatch',
  url: `https://api.github.example/repos/acme/widgets/actions/runs/${id}`,
});

export const reviewOf = ({
  state,
  by,
  environments,
}: {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly by: string;
  readonly environments: readonly string[];
}): Review => ({
  environments: environments.map((name, n) => ({ id: n, node_id: `EN_${n}`, name })),
  state,
  user: fullUser(by),
  comment: '',
});

export const commentOf = ({
  id,
  by,
  body,
  bot = false,
  edited = false,
}: {
  readonly id: number;
  readonly by: string;
  readonly body: string;
  readonly bot?: boolean;
  readonly edited?: boolean;
}): Data<Rest['issues']['getComment']> => ({
  id,
  node_id: `IC_${id}`,
  url: `https://api.github.example/repos/acme/widgets/issues/comments/${id}`,
  html_url: '',
  issue_url: 'https://api.github.example/repos/acme/widgets/issues/1',
  body,
  user: fullUser(by, bot ? 'Bot' : 'User'),
  created_at: at,
  updated_at: edited ? later : at,
  author_association: 'NONE',
});

export const pullOf = (
  number: number,
  branch: string,
): Pick<Data<Rest['pulls']['list']>[number], 'id' | 'number' | 'state' | 'title' | 'draft'> & {
  readonly head: { readonly ref: string };
} => ({ id: number, number, state: 'open', title: branch, draft: true, head: { ref: branch } });
