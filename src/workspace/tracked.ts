import { lstatSync } from 'node:fs';
import { join, posix } from 'node:path';

import type { Git } from './git.ts';
import { textPath, type TreeEdit } from './tree.ts';

/**
 * What the plan's branch tracks, as far as workspaces need to know: which folders hold tracked files but no tracked `.gitignore`, and
 * where real submodules are. A few folders too many do no harm.
 */
export class Tracked {
  readonly #folders = new Set<string>();
  readonly #guarded = new Set<string>();
  /** Raw paths. */
  readonly submodules = new Set<string>();

  static async load(git: Git, commit: string): Promise<Tracked> {
    const tracked = new Tracked();
    for (const line of await git.list(['ls-tree', '-r', '-z', commit])) {
      const tab = line.indexOf('\t');
      const path = line.slice(tab + 1);
      tracked.#add(path);
      if (line.startsWith('160000 ')) tracked.submodules.add(path);
    }
    return tracked;
  }

  apply(edits: readonly TreeEdit[]): void {
    for (const { path, entry } of edits) {
      if (entry !== undefined) this.#add(path);
      else if (posix.basename(path) === '.gitignore') this.#guarded.delete(folderOf(path));
    }
  }

  /**
   * Untracked `.gitignore` files beside tracked files. Such a file may ignore itself, and would then hide new files from a commit and, left in
   * a pooled workspace, from all later ones; so it always counts as a file. In folders of their own (caches) they are left alone.
   */
  strayIgnoreFiles(workspace: string): string[] {
    const paths = [...this.#folders]
      .filter((folder) => !this.#guarded.has(folder))
      .map((folder) => posix.join(textPath(folder), '.gitignore'));
    return paths.filter((path) => lstatSync(join(workspace, path), { throwIfNoEntry: false })?.isFile() === true);
  }

  #add(path: string): void {
    const folder = folderOf(path);
    if (posix.basename(path) === '.gitignore') this.#guarded.add(folder);
    let above = folder;
    while (!this.#folders.has(above)) {
      this.#folders.add(above);
      above = folderOf(above);
    }
  }
}

/** `.` for the top. */
const folderOf = (path: string): string => posix.dirname(path);
