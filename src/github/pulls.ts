import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';
import type { Author } from './identity.ts';
import { authorOf } from './identity.ts';
import type { Label } from './labels.ts';
import { addLabels } from './labels.ts';

export interface Pull extends Author {
  readonly number: number;
  /** GraphQL's name for it. */
  readonly id: string;
  readonly url: string;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  readonly merged: boolean;
  /** RFC 3339; absent while it is open. */
  readonly closedAt?: string;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    /** `owner/name`; undefined when the fork is gone. Anything but our own name is a fork. */
    readonly repository: string | undefined;
  };
  readonly base: { readonly ref: string; readonly sha: string };
  /** Untrusted text. */
  readonly title: string;
  /** Untrusted text. */
  readonly body: string;
  readonly labels: readonly string[];
}

/** Of a pull request in GitHub's own words, what is read here. */
interface RawPull {
  readonly number: number;
  readonly node_id: string;
  readonly html_url: string;
  readonly state: string;
  readonly draft?: boolean;
  readonly merged_at: string | null;
  readonly closed_at: string | null;
  readonly title: string;
  readonly body: string | null;
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly labels: readonly { readonly name: string }[];
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo: { readonly full_name: string } | null;
  };
  readonly base: { readonly ref: string; readonly sha: string };
}

const pullOf = (raw: RawPull): Pull => ({
  number: raw.number,
  id: raw.node_id,
  url: raw.html_url,
  state: raw.state === 'open' ? 'open' : 'closed',
  draft: raw.draft ?? false,
  merged: raw.merged_at !== null,
  ...(raw.closed_at === null ? {} : { closedAt: raw.closed_at }),
  head: { ref: raw.head.ref, sha: raw.head.sha, repository: raw.head.repo?.full_name },
  base: { ref: raw.base.ref, sha: raw.base.sha },
  title: raw.title,
  body: raw.body ?? '',
  labels: raw.labels.map(({ name }) => name),
  ...authorOf(raw.user),
});

/** A pull request by its branches; both are of this repository. */
interface Between {
  readonly head: string;
  readonly base?: string;
}

const lookFor = async (
  github: GitHub,
  state: 'open' | 'all',
  { head, base }: Between,
): Promise<Result<RawPull | undefined, ApiFailure>> => {
  const purpose = { what: `look for a pull request of ${head}`, needs: 'pull-requests: read' };
  const onto = base === undefined ? {} : { base };
  const all = await github.readAll<RawPull>(purpose, (octokit, given) =>
    octokit.rest.pulls.list({ ...given, ...onto, state, head: `${given.owner}:${head}` }),
  );
  if (!all.ok) return all;
  // GitHub passes over a filter that it does not understand, and a fork of the same owner has the same `owner:branch`.
  const own = all.value.items.filter((one) => one.head.ref === head && one.head.repo?.full_name === github.name);
  return ok(own.find((one) => one.state === 'open') ?? own[0]);
};

const lookForOpen = (github: GitHub, between: Between): Promise<Result<RawPull | undefined, ApiFailure>> =>
  lookFor(github, 'open', between);

/** The open pull request of a branch of this repository. */
export const findOpenPull = async (github: GitHub, between: Between): Promise<Result<Pull | undefined, ApiFailure>> => {
  const found = await lookForOpen(github, between);
  return found.ok ? ok(found.value && pullOf(found.value)) : found;
};

/** The open pull request of a branch of this repository, else its newest. */
export const findLastPull = async (github: GitHub, head: string): Promise<Result<Pull | undefined, ApiFailure>> => {
  const found = await lookFor(github, 'all', { head });
  return found.ok ? ok(found.value && pullOf(found.value)) : found;
};

export const readPull = async (github: GitHub, number: number): Promise<Result<Pull, ApiFailure>> => {
  const purpose = { what: `read pull request #${number}`, needs: 'pull-requests: read' };
  const found = await github.read<RawPull>(purpose, (octokit, given) =>
    octokit.rest.pulls.get({ ...given, pull_number: number }),
  );
  return found.ok ? ok(pullOf(found.value)) : found;
};

export interface NewPull {
  readonly title: string;
  readonly body: string;
  /** A branch of this repository. */
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
  readonly labels: readonly Label[];
}

export interface CreatedPull {
  readonly pull: Pull;
  /** False when it was open already; it is then as it was. */
  readonly created: boolean;
  /** What was refused though the pull request is there. */
  readonly unlabelled?: ApiFailure;
}

const pathOf = (branch: string): string => branch.split('/').map(encodeURIComponent).join('/');

/** Where a person opens the pull request by hand. */
export const compareUrl = ({ url }: GitHub, { head, base }: Required<Between>): string =>
  `${url}/compare/${pathOf(base)}...${pathOf(head)}?expand=1`;

/** A job's token also needs a setting of the repository, which is off at first; GitHub says so with one of these and no code of its own. */
const orByHand = (github: GitHub, failure: ApiFailure, between: Required<Between>): ApiFailure => {
  const { status = 0, hint = '' } = failure;
  if (![403, 404, 422].includes(status)) return failure;
  const setting = 'Settings > Actions > General > Allow GitHub Actions to create and approve pull requests';
  const more = `a workflow's token also needs the setting \`${setting}\`; or open it by hand: ${compareUrl(github, between)}`;
  return { ...failure, hint: `${hint}; ${more}` };
};

const open = async (github: GitHub, wanted: NewPull): Promise<Result<CreatedPull, ApiFailure>> => {
  const { title, body, head, base } = wanted;
  const create = (draft: boolean) =>
    github.write<RawPull>(
      { what: `open a pull request from ${head}`, needs: 'pull-requests: write' },
      (octokit, given) => octokit.rest.pulls.create({ ...given, title, body, head, base, draft }),
      { found: () => lookForOpen(github, { head, base }) },
    );
  let made = await create(wanted.draft);
  if (!made.ok && made.error.status === 422) {
    const there = await lookForOpen(github, { head, base });
    if (there.ok && there.value !== undefined) return ok({ pull: pullOf(there.value), created: false });
    // Private repositories of some plans have no drafts.
    if (wanted.draft) made = await create(false);
  }
  return made.ok ? ok({ pull: pullOf(made.value), created: true }) : err(orByHand(github, made.error, { head, base }));
};

/** Opens a pull request, or returns the one that is open between these branches. A draft where the repository has drafts. */
export const createPull = async (github: GitHub, wanted: NewPull): Promise<Result<CreatedPull, ApiFailure>> => {
  const opened = await open(github, wanted);
  if (!opened.ok) return opened;
  const labelled = await addLabels(github, opened.value.pull.number, wanted.labels);
  return ok(labelled.ok ? opened.value : { ...opened.value, unlabelled: labelled.error });
};

export interface PullChange {
  readonly title?: string;
  readonly body?: string;
  readonly base?: string;
  readonly state?: 'open' | 'closed';
}

export const updatePull = async (
  github: GitHub,
  number: number,
  change: PullChange,
): Promise<Result<Pull, ApiFailure>> => {
  const purpose = { what: `change pull request #${number}`, needs: 'pull-requests: write' };
  const changed = await github.write<RawPull>(purpose, (octokit, given) =>
    octokit.rest.pulls.update({ ...given, ...change, pull_number: number }),
  );
  return changed.ok ? ok(pullOf(changed.value)) : changed;
};

const draftMutations = {
  draft: 'mutation ($id: ID!) { convertPullRequestToDraft(input: { pullRequestId: $id }) { clientMutationId } }',
  ready: 'mutation ($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { clientMutationId } }',
};

/** Makes a pull request a draft, or ready for review; the REST API cannot. */
export const setDraft = async (
  github: GitHub,
  { id, number }: Pick<Pull, 'id' | 'number'>,
  as: keyof typeof draftMutations,
): Promise<Result<undefined, ApiFailure>> => {
  const purpose = {
    what: `make pull request #${number} ${as === 'draft' ? 'a draft' : 'ready'}`,
    needs: 'pull-requests: write',
  };
  const set = await github.graphql(purpose, draftMutations[as], { id });
  return set.ok ? ok(undefined) : set;
};
