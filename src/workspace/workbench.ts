import { err, ok, type Failure, type Result } from '../lib/result.ts';
import { fileEdit, readFileAt, treeOf, writeCommit } from './commit.ts';
import { Draft } from './draft.ts';
import type { Git } from './git.ts';
import type { LocalBranch } from './local-branch.ts';
import { mergeTrees, rebaseWhatFits, type Rebased, type RebaseRequest } from './merge.ts';
import { defaultAuthor } from './message.ts';
import type { ObjectStore } from './objects.ts';
import { objectFolders, WorkspacePool } from './pool.ts';
import { writeRef } from './private-dir.ts';
import type { PublisherChain, PublishFailure } from './publish.ts';
import type { RemoteBranch } from './remote-branch.ts';
import { fetchObjects } from './remote.ts';
import { renamed, signCommits } from './signing.ts';
import type { Snapshot } from './snapshot.ts';
import { headRef, type Start } from './start.ts';
import { openLocal, openPublisher, openRemoteBranch } from './targets.ts';
import { Tracked } from './tracked.ts';
import { editTree, rawPath, type TreeEdit } from './tree.ts';
import type { WorkbenchParts } from './workbench-options.ts';
import type { Workspace } from './workspace.ts';

export type CommitResult =
  | { readonly kind: 'committed'; readonly sha: string }
  /** The branch has moved since the snapshot's base: `rebase` first. */
  | { readonly kind: 'moved' };

export type RebaseResult =
  | { readonly kind: 'rebased'; readonly snapshot: Snapshot }
  | { readonly kind: 'conflict'; readonly paths: readonly string[] };

/** How often a draft is built anew because somebody else moved the branch. */
const draftTries = 5;

/** A plan's branch under work: its head, its workspaces, its commits and their publication. */
export class Workbench implements AsyncDisposable {
  readonly git: Git;
  readonly objects: ObjectStore;
  readonly base: Start['base'];
  /** The branch on the remote, which may be held back; undefined where there is no remote. */
  readonly remoteBranch: RemoteBranch | undefined;
  /** Whether the branch was there when the workbench was opened. */
  readonly branchExisted: boolean;
  readonly #parts: WorkbenchParts;
  readonly #local: LocalBranch | undefined;
  readonly #publisher: PublisherChain;
  readonly #pool: WorkspacePool;
  #head: string;
  #tracked: Tracked;
  #turn: Promise<unknown> = Promise.resolve();
  #told: (() => void) | undefined;

  constructor(parts: WorkbenchParts) {
    this.#parts = parts;
    this.git = parts.git;
    this.objects = parts.objects;
    this.base = parts.start.base;
    this.branchExisted = parts.start.branchExists;
    this.#head = parts.start.head;
    this.#tracked = parts.tracked;
    this.#pool = new WorkspacePool(parts, () => this.#tracked);
    this.#local = openLocal(parts);
    this.remoteBranch = openRemoteBranch(parts);
    this.#publisher = parts.resources.use(openPublisher(parts, [this.#local, this.remoteBranch], () => this.#told?.()));
    const { start, options } = parts;
    if (start.branchExists && options.purpose === 'work') this.#publisher.publish(start.head);
  }

  /** What became of commits that a dead run had kept beside the branch: old id → new id, and those that did not fit any more. */
  get kept(): Start['kept'] {
    return this.#parts.start.kept;
  }

  get branch(): string {
    return this.#parts.options.branch;
  }

  /** The newest commit of the branch, published or not. */
  get head(): string {
    return this.#head;
  }

  /** Folders that the decoy `.git` of a workspace refers to; a sandbox must leave them readable. */
  get objectFolders(): readonly string[] {
    return objectFolders(this.#parts);
  }

  /** Content of a regular file at a commit. */
  readFile(rev: string, path: string): Promise<Buffer | undefined> {
    return readFileAt(this.objects, rev, path);
  }

  /** A workspace of the pool, or a new one. Give it back with `release`. */
  acquire(): Workspace {
    return this.#pool.acquire();
  }

  release(workspace: Workspace): void {
    this.#pool.release(workspace);
  }

  /** Puts a finished change on the present head, in its workspace, so that it can be verified again. The plan file never conflicts. */
  async rebase(workspace: Workspace, snapshot: Snapshot): Promise<RebaseResult> {
    const { objects } = this;
    const head = this.#head;
    const ours = await treeOf(objects, head);
    const plan = await this.#planEdit(head);
    const base = await editTree(objects, await treeOf(objects, snapshot.base), plan);
    const edits = snapshot.changes.map(({ edit }) => edit);
    const merged = await mergeTrees(this, { base, ours, theirs: await editTree(objects, base, edits) });
    if (merged.kind === 'conflict') return merged;
    await workspace.adopt(head, merged.tree);
    const moved = await workspace.snapshot();
    if (!moved.ok) throw new Error(`a merged tree cannot be recorded: ${moved.error.message}`);
    return { kind: 'rebased', snapshot: moved.value };
  }

  /** Commits a task's change together with the plan file, moves the head and publishes. The workspace is at the new head afterwards. */
  commitTask(request: {
    readonly workspace: Workspace;
    readonly snapshot: Snapshot;
    readonly plan: Uint8Array;
    readonly message: string;
  }): Promise<CommitResult> {
    return this.#exclusive(async () => {
      const { workspace, snapshot, plan, message } = request;
      if (snapshot.base !== this.#head) return { kind: 'moved' };
      const edits = snapshot.changes.map(({ edit }) => edit);
      const sha = await this.#commit([...edits, await this.#planFile(plan)], message);
      workspace.committed(sha);
      return { kind: 'committed', sha };
    });
  }

  /** Commits files by their content alone, moves the head and publishes. Paths are relative to the repository. */
  commitFiles(files: Readonly<Record<string, Uint8Array>>, message: string): Promise<string> {
    return this.#exclusive(async () => {
      const entries = Object.entries(files);
      const edits = await Promise.all(entries.map(([path, data]) => fileEdit(this.objects, rawPath(path), data)));
      return this.#commit(edits, message);
    });
  }

  /** What keeps commits from being published. After `moved`: `catchUp`. */
  get problem(): PublishFailure | undefined {
    return this.#publisher.problem;
  }

  /** Calls `told` when there is a problem, until the returned thing is disposed. */
  watch(told: () => void): Disposable {
    this.#told = told;
    return { [Symbol.dispose]: () => (this.#told = undefined) };
  }

  /** Somebody looked at the branch where it lives for good and found it at this commit: unless it is one of ours, it is a `moved`. */
  async seen(sha: string | undefined): Promise<void> {
    if (sha === undefined || sha === this.#head) return;
    const known = (await this.objects.read(sha)) !== undefined;
    if (known && (await this.git.isAncestor(sha, this.#head))) return;
    this.remoteBranch?.moved(sha);
    this.#publisher.moved(sha);
  }

  /** Waits until the head is published everywhere, or cannot be. An abort stops what is under way. */
  settle(signal?: AbortSignal): Promise<Result<undefined, PublishFailure>> {
    return this.#publisher.settle(signal);
  }

  /**
   * After a `moved`: fetches what somebody else pushed and puts our commits on top of it, as far as they fit, then goes on publishing.
   * Fails with `unreachable`, or with `moved` again when the branch is gone. The caller's plan file is taken as it is.
   */
  catchUp(planFile: RebaseRequest['planFile']): Promise<Result<Rebased, Failure>> {
    return this.#exclusive(async () => {
      const { problem } = this.#publisher;
      if (problem?.code !== 'moved') return ok({ head: this.#head, rewritten: new Map(), lost: [] });
      if (problem.sha === undefined) return err(problem);
      const fetched = await this.#fetch(problem.sha);
      if (!fetched.ok) return fetched;
      const { planPath } = this.#parts.options;
      const rebased = await rebaseWhatFits(this, { onto: problem.sha, head: this.#head, planPath, planFile });
      const signed = await signCommits(this.#parts, { onto: problem.sha, head: rebased.head });
      if (!signed.ok) return signed;
      const { head } = signed.value;
      await this.#jump(head);
      this.#publisher.resume(head, problem.sha);
      return ok({ ...renamed(rebased, signed.value), head });
    });
  }

  /** Goes on from the base where it holds everything of the branch; the branch follows with the next commit. */
  async startFromBase(): Promise<void> {
    const { sha } = this.base;
    if (!this.branchExisted || sha === this.#head || !(await this.git.isAncestor(this.#head, sha))) return;
    this.#head = sha;
    this.#tracked = await Tracked.load(this.git, sha);
    this.#local?.joinedForeign();
  }

  /**
   * Puts what `build` drafts on the branch and publishes it: all of it or, when it fails or cannot be published, nothing. `build` is
   * asked again when somebody else moved the branch meanwhile.
   */
  publishDraft<T>(build: (draft: Draft) => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
    return this.#exclusive(async () => {
      for (let left = draftTries; ; left -= 1) {
        const before = this.#head;
        const draft = this.#draft();
        const built = await build(draft);
        if (!built.ok || draft.head === before) return built;
        const signed = await signCommits(this.#parts, { onto: before, head: draft.head });
        if (!signed.ok) return signed;
        await this.#jump(signed.value.head);
        this.#publisher.publish(signed.value.head);
        const settled = await this.#publisher.settle();
        if (settled.ok) return built;
        const theirs = await this.#takeBack(before, settled.error);
        if (theirs === undefined || left === 0) return settled;
      }
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#parts.resources.disposeAsync();
  }

  async #commit(edits: readonly TreeEdit[], message: string): Promise<string> {
    const { author = defaultAuthor, clock } = this.#parts.options;
    this.objects.collect(this.#local?.news);
    const made = await writeCommit(this.objects, { parent: this.#head, edits, message, author, date: clock.now() });
    this.objects.collect(undefined);
    const sha = await this.#signed(made);
    this.#tracked.apply(edits);
    for (const { entry } of edits) if (entry !== undefined) this.#local?.news.add(entry.sha);
    await this.#advance(sha);
    this.#publisher.publish(sha);
    return sha;
  }

  /** A new commit as it is signed. Where that fails it stays as it is, and nothing is published any more. */
  async #signed(made: string): Promise<string> {
    if (this.#publisher.problem !== undefined) return made;
    const signed = await signCommits(this.#parts, { onto: this.#head, head: made });
    if (signed.ok) return signed.value.head;
    const code = signed.error.code === 'unreachable' ? 'unreachable' : 'push-refused';
    this.#publisher.refuse({ ...signed.error, code });
    return made;
  }

  #draft(): Draft {
    const { author = defaultAuthor, clock, planPath } = this.#parts.options;
    return new Draft({ repo: this, head: this.#head, planPath, author, date: clock.now() });
  }

  /** Goes back to where the branch was, or on to where somebody else has moved it, which is then returned. */
  async #takeBack(before: string, { code, sha }: PublishFailure): Promise<string | undefined> {
    const theirs = code === 'moved' && sha !== undefined && (await this.#fetch(sha)).ok ? sha : undefined;
    await this.#jump(theirs ?? before);
    const unborn = !this.branchExisted && before === this.base.sha;
    if (theirs === undefined && (code === 'moved' || unborn)) return undefined;
    this.#publisher.resume(theirs ?? before, sha);
    await this.#publisher.settle();
    return theirs;
  }

  /** Moves the head to a commit that was not made here. */
  async #jump(sha: string): Promise<void> {
    this.#tracked = await Tracked.load(this.git, sha);
    await this.#advance(sha);
    this.#local?.joinedForeign();
  }

  async #advance(sha: string): Promise<void> {
    await writeRef(this.git.gitDir, headRef, sha);
    this.#head = sha;
  }

  #planFile(plan: Uint8Array): Promise<TreeEdit> {
    return fileEdit(this.objects, rawPath(this.#parts.options.planPath), plan);
  }

  async #planEdit(rev: string): Promise<TreeEdit[]> {
    const plan = await this.readFile(rev, this.#parts.options.planPath);
    return plan === undefined ? [] : [await this.#planFile(plan)];
  }

  async #fetch(sha: string): Promise<Result<undefined, Failure>> {
    const { remote, options } = this.#parts;
    if (remote === undefined || (await this.objects.read(sha)) !== undefined) return ok(undefined);
    return fetchObjects(remote, [`refs/heads/${options.branch}`], options.signal);
  }

  /** One change of the head at a time. */
  #exclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
