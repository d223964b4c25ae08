import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { err, type Failure, type Result } from '../lib/result.ts';
import { copyCommit, treeOf } from './commit.ts';
import { openFolders, removeAll, writeAtomically } from './files.ts';
import { GitError, succeeded, type Git } from './git.ts';
import { copyLinks, placeLinks, type Link } from './links.ts';
import type { ObjectFormat, ObjectStore } from './objects.ts';
import { writeDecoy } from './private-dir.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';
import type { Tracked } from './tracked.ts';
import { editTree, entryAt, rawPath, type TreeEdit } from './tree.ts';

const gone: Failure = { code: 'snapshot-failed', message: 'the folder of the workspace is gone' };

const unlessGone = (error: unknown): void => {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
};

export interface WorkspaceOptions {
  readonly git: Git;
  readonly objects: ObjectStore;
  readonly tracked: () => Tracked;
  readonly format: ObjectFormat;
  /** The workspace's folder, with `files`, `home` and `tmp` inside. */
  readonly folder: string;
  /** Name of the folder with the files, as tools may show it. */
  readonly name: string;
  /** Prefix of this workspace's own files in the private git dir. */
  readonly key: string;
  readonly planPath: string;
  /** Object folders that the decoy may read. */
  readonly objectFolders: readonly string[];
  /** Refs that tasks find in the decoy. */
  readonly refs: Readonly<Record<string, string>>;
  readonly links: readonly Link[];
  /** `mount`: the sandbox shows the originals; `copy`: there is no sandbox. */
  readonly linkBy: 'mount' | 'copy';
  readonly path: string;
}

/**
 * A folder in which one attempt at a time runs, with an index of its own in the private git dir. Lives as long as the plan:
 * ignored files (caches, installed packages) stay from attempt to attempt, everything else is put back.
 */
export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #index: string;
  #head: string | undefined;
  #clean = false;
  /** The plan file as the index has it: that of the last reset. */
  #plan: TreeEdit['entry'];

  /** The files: working directory of everything that runs for the task. */
  readonly dir: string;
  /** `HOME` of what runs here; kept between attempts. */
  readonly home: string;
  /** `TMPDIR` of what runs here; emptied before every attempt. */
  readonly tmp: string;

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.dir = join(options.folder, options.name);
    this.home = join(options.folder, 'home');
    this.tmp = join(options.folder, 'tmp');
    this.#index = join(options.git.gitDir, `${options.key}.index`);
  }

  /** The commit that the tracked files are at. Throws before the first `prepare`. */
  get head(): string {
    if (this.#head === undefined) throw new Error('the workspace was not prepared');
    return this.#head;
  }

  /** Paths shared with the checkout that a sandbox has to mount. */
  get links(): readonly Link[] {
    return this.#options.linkBy === 'mount' ? this.#options.links : [];
  }

  /**
   * Brings the files to a commit, as a fresh checkout has them plus ignored files, with an empty `tmp` and a fresh decoy `.git`. After a commit made
   * here nothing has to be done, and the plan file may be an older one.
   */
  async prepare(head: string): Promise<void> {
    if (!this.#clean || this.#head !== head) await this.#reset(head);
    await removeAll(this.tmp);
    await Promise.all([mkdir(this.tmp, { recursive: true }), mkdir(this.home, { recursive: true })]);
    await this.#placeLinks();
    await this.#writeDecoy(await this.#decoyHead(head));
    this.#clean = false;
  }

  /** Fixes what the task did, against the commit of the last `prepare`. */
  async snapshot(): Promise<Result<Snapshot, Failure>> {
    if (!(await this.#isThere())) return err(gone);
    const { git, objects, tracked, planPath } = this.#options;
    const plan: TreeEdit = { path: rawPath(planPath), entry: this.#plan };
    return takeSnapshot({ git, objects, call: this.#call, base: this.head, tracked: tracked(), plan });
  }

  /** Undoes what happened to the files since the last `snapshot` (a verify's own changes). Tells whether there was anything. */
  async discardSinceSnapshot(): Promise<boolean> {
    await mkdir(this.dir, { recursive: true });
    const { git } = this.#options;
    const args = ['ls-files', '-z', '--modified', '--deleted', '--others', '--exclude-standard'];
    const touched = await git.run(args, { ...this.#call, keepBytes: 1024 });
    if (!succeeded(touched)) throw new GitError(args, touched);
    const stray = await this.#strayFiles();
    if (touched.stdout === '' && touched.stderr === '' && stray.length === 0) return false;
    await this.#patiently(['checkout-index', '--force', '--all', '--index', '--quiet']);
    await this.#removeNew();
    return true;
  }

  /** Puts the files back to the commit of the last `prepare`; ignored files stay. */
  async restore(): Promise<void> {
    await this.#reset(this.head);
  }

  /** `diff --stat` and the head of the diff between the commit and the last `snapshot`, 4 KB at most. Untrusted text. */
  async discardedSummary(): Promise<string> {
    const options = ['--cached', '--patch-with-stat', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'];
    const result = await this.#options.git.run(['diff-index', ...options, this.head], {
      index: this.#index,
      keepBytes: 16_384,
    });
    return Buffer.from(result.stdout)
      .subarray(0, 4096)
      .toString('utf8')
      .replace(/\uFFFD+$/, '')
      .trim();
  }

  /**
   * The last snapshot has become `commit`, whose tree is the snapshot's plus a newer plan file: the workspace is at that commit now. Its own copy
   * of the plan file stays as it was, so that the cost of a task does not grow with the plan.
   */
  committed(commit: string): void {
    this.#head = commit;
    this.#clean = true;
  }

  /** Brings the files to a tree that is meant to be committed on `head`; the next `snapshot` tells the change between the two. */
  async adopt(head: string, tree: string): Promise<void> {
    await this.#readTree(tree);
    await this.#removeNew();
    this.#plan = await entryAt(this.#options.objects, tree, rawPath(this.#options.planPath));
    this.#head = head;
  }

  /** Key of the setup that was last completed here; undefined in a fresh workspace. */
  async setupDone(): Promise<string | undefined> {
    return readFile(this.#setupFile, 'utf8').catch(() => undefined);
  }

  /** Remembers a completed setup, across processes, until the workspace is made anew. */
  markSetup(key: string): Promise<void> {
    return writeAtomically(this.#setupFile, key);
  }

  get #setupFile(): string {
    return join(this.#options.git.gitDir, `${this.#options.key}.setup`);
  }

  get #call(): { readonly index: string; readonly workTree: string } {
    return { index: this.#index, workTree: this.dir };
  }

  async #reset(head: string): Promise<void> {
    this.#clean = false;
    try {
      await mkdir(this.dir, { recursive: true });
      await this.#readTree(head);
      await this.#removeNew();
    } catch {
      await this.#startAnew();
      await this.#readTree(head);
    }
    const { objects, planPath } = this.#options;
    this.#plan = await entryAt(objects, await treeOf(objects, head), rawPath(planPath));
    this.#head = head;
    this.#clean = true;
  }

  #readTree(head: string): Promise<void> {
    return this.#patiently(['read-tree', '--reset', '-u', head]);
  }

  async #removeNew(): Promise<void> {
    const stray = await this.#strayFiles();
    await Promise.all(stray.map((path) => rm(join(this.dir, path), { force: true })));
    await this.#patiently(['clean', '-ffdq']);
  }

  /** Stray `.gitignore` files that the index does not hold. */
  async #strayFiles(): Promise<string[]> {
    const stray = this.#options.tracked().strayIgnoreFiles(this.dir);
    if (stray.length === 0) return [];
    const indexed = await this.#options.git.list(['ls-files', '-z', '--', ...stray], this.#call);
    return stray.filter((path) => !indexed.includes(rawPath(path)));
  }

  /** Runs git in the workspace; when it stumbles over folders without permissions, opens them and tries again. */
  async #patiently(args: readonly string[]): Promise<void> {
    const { git } = this.#options;
    const first = await git.run(args, this.#call);
    if (succeeded(first) && first.stderr === '') return;
    await openFolders(this.dir);
    const second = await git.run(args, this.#call);
    if (!succeeded(second)) throw new GitError(args, second);
  }

  /** What cannot be put back (files of another user, a broken index) is moved aside, and the workspace starts empty. */
  async #startAnew(): Promise<void> {
    const aside = `${this.dir}.${randomUUID()}`;
    await rename(this.dir, aside).catch(unlessGone);
    await removeAll(aside).catch(() => undefined);
    await Promise.all([rm(this.#index, { force: true }), rm(this.#setupFile, { force: true })]);
    await mkdir(this.dir, { recursive: true });
  }

  /** A task may have removed or replaced its own folder, and not even git could be started there. */
  async #isThere(): Promise<boolean> {
    return (await lstat(this.dir).catch(() => undefined))?.isDirectory() === true;
  }

  #placeLinks(): Promise<void> {
    const { links, linkBy, path } = this.#options;
    return linkBy === 'copy' ? copyLinks(this.dir, links, path) : placeLinks(this.dir, links);
  }

  /** The head as tasks find it: the same commit, but with the plan file that is in this workspace. */
  async #decoyHead(head: string): Promise<string> {
    const { objects, planPath } = this.#options;
    const tree = await treeOf(objects, head);
    const shown = await editTree(objects, tree, [{ path: rawPath(planPath), entry: this.#plan }]);
    return shown === tree ? head : copyCommit(objects, head, { tree: shown });
  }

  #writeDecoy(head: string): Promise<void> {
    const { git, objectFolders, refs, format } = this.#options;
    const exclude = join(git.gitDir, 'info', 'exclude');
    return writeDecoy({ workspace: this.dir, objectFolders, index: this.#index, exclude, head, refs, format });
  }
}
