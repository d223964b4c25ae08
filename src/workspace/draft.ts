import { fileEdit, storeCommit, treeOf } from './commit.ts';
import { mergeTrees, type Repo } from './merge.ts';
import type { Author } from './message.ts';
import { editTree, entryAt, rawPath } from './tree.ts';

export interface DraftOptions {
  readonly repo: Repo;
  /** The commit that the draft goes on from. */
  readonly head: string;
  readonly planPath: string;
  readonly author: Author;
  readonly date: Date;
}

export interface Revert {
  readonly sha: string;
  readonly message: string;
}

/** The first commit that cannot be reverted, and the paths that keep it from that. */
export interface RevertConflict {
  readonly sha: string;
  readonly paths: readonly string[];
}

/** Commits that lead on from the head of a branch and are not part of it yet: what goes wrong here has changed nothing. */
export class Draft {
  readonly #options: DraftOptions;
  #head: string;

  constructor(options: DraftOptions) {
    this.#options = options;
    this.#head = options.head;
  }

  get head(): string {
    return this.#head;
  }

  /** Adds one revert per commit, in the given order, each leaving the plan file as it is. Stops at the first one that conflicts. */
  async revert(commits: readonly Revert[]): Promise<RevertConflict | undefined> {
    for (const { sha, message } of commits) {
      const merged = await this.#without(sha);
      if (merged.kind === 'conflict') return { sha, paths: merged.paths };
      await this.#commit(merged.tree, message);
    }
    return undefined;
  }

  /** Adds a commit that changes the plan file alone; without data it removes it. */
  async plan(data: Uint8Array | undefined, message: string): Promise<void> {
    const { repo } = this.#options;
    await this.#commit(await this.#withPlan(await treeOf(repo.objects, this.#head), data), message);
  }

  /** Adds a merge of another commit, with the merged tree, this plan file and two parents. */
  async merge(
    other: { readonly sha: string; readonly tree: string },
    data: Uint8Array | undefined,
    message: string,
  ): Promise<void> {
    await this.#commit(await this.#withPlan(other.tree, data), message, other.sha);
  }

  /** The head's tree without what a commit brought, plan file excepted. */
  async #without(sha: string): ReturnType<typeof mergeTrees> {
    const { repo, planPath } = this.#options;
    const { objects } = repo;
    const ours = await treeOf(objects, this.#head);
    const path = rawPath(planPath);
    // The same plan file on all three sides cannot conflict.
    const plan = { path, entry: await entryAt(objects, ours, path) };
    const tree = async (name: string): Promise<string> => editTree(objects, await treeOf(objects, name), [plan]);
    return mergeTrees(repo, { base: await tree(sha), ours, theirs: await tree(`${sha}~1`) });
  }

  async #withPlan(tree: string, data: Uint8Array | undefined): Promise<string> {
    const { repo, planPath } = this.#options;
    const path = rawPath(planPath);
    const edit = data === undefined ? { path, entry: undefined } : await fileEdit(repo.objects, path, data);
    return editTree(repo.objects, tree, [edit]);
  }

  async #commit(tree: string, message: string, ...others: readonly string[]): Promise<void> {
    const { repo, author, date } = this.#options;
    this.#head = await storeCommit(repo.objects, { tree, parents: [this.#head, ...others], message, author, date });
  }
}
