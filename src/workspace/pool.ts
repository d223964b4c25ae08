import { basename, join } from 'node:path';

import type { Tracked } from './tracked.ts';
import type { WorkbenchParts } from './workbench-options.ts';
import { Workspace } from './workspace.ts';

/** Folders that the decoy `.git` of a workspace refers to. */
export const objectFolders = ({ git, options }: Pick<WorkbenchParts, 'git' | 'options'>): readonly string[] => [
  join(git.gitDir, 'objects'),
  options.repository.objects,
];

/** The workspaces of a plan: as many as tasks run at once, each used again and again. */
export class WorkspacePool {
  readonly #parts: WorkbenchParts;
  readonly #tracked: () => Tracked;
  readonly #free: Workspace[] = [];
  #made = 0;

  constructor(parts: WorkbenchParts, tracked: () => Tracked) {
    this.#parts = parts;
    this.#tracked = tracked;
  }

  /** One that is free, or a new one. */
  acquire(): Workspace {
    return this.#free.pop() ?? this.#make();
  }

  release(workspace: Workspace): void {
    this.#free.push(workspace);
  }

  #make(): Workspace {
    const { git, objects, start, options, folder, links } = this.#parts;
    const { repository } = options;
    this.#made += 1;
    return new Workspace({
      git,
      objects,
      tracked: this.#tracked,
      format: repository.format,
      folder: join(folder, 'workspaces', String(this.#made)),
      name: basename(repository.toplevel),
      key: `workspace-${this.#made}`,
      planPath: options.planPath,
      objectFolders: objectFolders(this.#parts),
      refs: {
        [`refs/heads/${start.base.name}`]: start.base.sha,
        [`refs/remotes/origin/${start.base.name}`]: start.base.sha,
      },
      links,
      linkBy: options.linkBy,
      path: options.env['PATH'] ?? '',
    });
  }
}
