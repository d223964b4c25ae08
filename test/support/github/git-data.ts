import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitEnvironment } from '../git.ts';
import type { StandInFile } from './model.ts';

const run = promisify(execFile);
const options = { env: gitEnvironment, maxBuffer: 256 * 2 ** 20 } as const;

interface TreeEntry {
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
  readonly name: string;
}

const statuses: Readonly<Record<string, StandInFile['status']>> = { A: 'added', D: 'removed', R: 'renamed' };
const noBlob = /^0+$/;

/** `git diff --raw -z`: `:100644 100644 <old> <new> M`, then one path, or two when it was renamed. */
const rawEntries = (raw: string): StandInFile[] => {
  const fields = raw.split('\0');
  const files: StandInFile[] = [];
  for (let at = 0; fields[at]?.startsWith(':') === true;) {
    const [, , before = '', after = '', letter = ''] = (fields[at] ?? '').split(' ');
    const status = statuses[letter.slice(0, 1)] ?? 'modified';
    const paths = fields.slice(at + 1, at + (status === 'renamed' ? 3 : 2));
    const old = status === 'renamed' ? { previousPath: paths[0] ?? '' } : {};
    files.push({ path: paths.at(-1) ?? '', status, sha: noBlob.test(after) ? before : after, ...old });
    at += 1 + paths.length;
  }
  return files;
};

/** What the API tells of a bare repository. */
export class GitData {
  readonly #remote: string;

  constructor(remote: string) {
    this.#remote = remote;
  }

  /** The commit of `refs/heads/x`, a branch, a tag or a commit. */
  async commit(revision: string): Promise<string | undefined> {
    return (await this.#ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`))?.trim();
  }

  async entries(commit: string, path: string): Promise<readonly TreeEntry[] | undefined> {
    const listed = await this.#ask('ls-tree', '-z', '--long', `${commit}:${path}`);
    return listed
      ?.split('\0')
      .filter((line) => line !== '')
      .map((line) => {
        const [facts = '', name = ''] = line.split('\t');
        const [mode = '', , sha = '', size = ''] = facts.split(/ +/);
        return { mode, sha, size: Number(size) || 0, name };
      });
  }

  async blob(sha: string): Promise<Buffer | undefined> {
    const asked = { ...options, cwd: this.#remote, encoding: 'buffer' } as const;
    const found = await run('git', ['cat-file', 'blob', sha], asked).catch(() => undefined);
    return found?.stdout;
  }

  /** What `head` changes since it left `base`. */
  async changes(base: string, head: string): Promise<readonly StandInFile[]> {
    const range = ['-M', '--no-color', '--no-ext-diff', `${base}...${head}`];
    const raw = (await this.#ask('diff', '--raw', '-z', '--no-abbrev', ...range)) ?? '';
    const text = (await this.#ask('diff', ...range)) ?? '';
    const patches = text.split(/^diff --git /m).slice(1);
    return rawEntries(raw).map((file, index) => {
      const patch = patches[index]?.split(/\n(?=@@ )/);
      return patch === undefined || patch.length < 2
        ? file
        : { ...file, patch: patch.slice(1).join('\n').replace(/\n$/, '') };
    });
  }

  async #ask(...args: readonly string[]): Promise<string | undefined> {
    const found = await run('git', args, { ...options, cwd: this.#remote }).catch(() => undefined);
    return found?.stdout;
  }
}
