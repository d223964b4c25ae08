import { execFile } from 'node:child_process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gitEnvironment } from '../git.ts';
import type { StandInFile } from './model.ts';

const run = promisify(execFile);
const options = { env: gitEnvironment, maxBuffer: 256 * 2 ** 20 } as const;

interface StandInCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly signed: boolean;
}

interface MadeCommit {
  readonly sha: string;
  readonly payload: string;
  readonly signature: string;
}

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
    const diff = (await this.#ask('diff', ...range)) ?? '';
    const patches = diff.split(/^diff --git /m).slice(1);
    return rawEntries(raw).map((file, index) => {
      const patch = patches[index]?.split(/\n(?=@@ )/);
      return patch === undefined || patch.length < 2
        ? file
        : { ...file, patch: patch.slice(1).join('\n').replace(/\n$/, '') };
    });
  }

  /** Stores a commit as GitHub makes it: signed for a bot. Undefined when the tree or a parent is not there. */
  async createCommit({ message, tree, parents, signed }: StandInCommit): Promise<MadeCommit | undefined> {
    const known = await Promise.all([
      this.#ask('cat-file', '-e', `${tree}^{tree}`),
      ...parents.map((sha) => this.#ask('cat-file', '-e', `${sha}^{commit}`)),
    ]);
    if (known.includes(undefined)) return undefined;
    const who = (name: string): string => `${name} <${name}@github.example> 1795500000 +0000`;
    const people = [`author ${who('bot')}`, `committer ${who('GitHub')}`];
    const headers = [`tree ${tree}`, ...parents.map((sha) => `parent ${sha}`), ...people];
    const signature = '-----BEGIN PGP SIGNATURE-----\n\nby the stand-in\n-----END PGP SIGNATURE-----\n';
    const proof = signed ? [`gpgsig ${signature.replaceAll('\n', '\n ')}`] : [];
    const child = execFile('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], { ...options, cwd: this.#remote });
    child.stdin?.end([...headers, ...proof, '', message].join('\n'));
    const sha = (await text(child.stdout ?? Readable.from([]))).trim();
    return { sha, payload: [...headers, '', message].join('\n'), signature };
  }

  async #ask(...args: readonly string[]): Promise<string | undefined> {
    const found = await run('git', args, { ...options, cwd: this.#remote }).catch(() => undefined);
    return found?.stdout;
  }
}
