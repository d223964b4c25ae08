import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;

/** A scratch folder with a copy of the bundle, so that a build meanwhile disturbs nothing. */
export interface Place {
  readonly root: string;
  readonly dist: string;
  /** An empty program: what Node.js itself takes. */
  readonly empty: string;
  /** Environment of everything that is timed: nobody's configuration, no certificates to load. */
  readonly env: Readonly<Record<string, string>>;
}

export const openPlace = (): Place & Disposable => {
  const scratch = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
  const dist = join(scratch, 'dist');
  const empty = join(scratch, 'empty.js');
  cpSync(join(root, 'dist'), dist, { recursive: true });
  // As the doors of the bundle: an ES module.
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(empty, '');
  mkdirSync(join(scratch, 'home'));
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: join(scratch, 'home'),
    XDG_CACHE_HOME: join(scratch, 'cache'),
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A Person',
    GIT_AUTHOR_EMAIL: 'person@example.com',
    GIT_COMMITTER_NAME: 'A Person',
    GIT_COMMITTER_EMAIL: 'person@example.com',
  };
  const remove = (): void => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  return { root: scratch, dist, empty, env, [Symbol.dispose]: remove };
};

/** Packs a program and all it imports from the project's packages into one file, as the product is packed. */
export const bundle = (place: Place, name: string, source: string): string => {
  // Packages are found from the project's folder only.
  const folder = mkdtempSync(join(root, 'build-check-bench-'));
  try {
    writeFileSync(join(folder, `${name}.mjs`), source);
    const out = join(place.root, name);
    const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
    run(place, root, [process.execPath, ncc, 'build', join(folder, `${name}.mjs`), '-o', out, '--no-cache', '--quiet']);
    return join(out, 'index.mjs');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Runs something that is not measured; returns what it said. */
const run = (place: Pick<Place, 'env'>, cwd: string, [file, ...args]: readonly [string, ...string[]]): string => {
  const { status, stdout, stderr } = spawnSync(file, args, { cwd, env: place.env, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${file} ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
};

export const git = (place: Place, cwd: string, ...args: readonly string[]): string => run(place, cwd, ['git', ...args]);

const writeFiles = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

/** A checkout of `count` small files in 40 folders, with a bare remote beside it that has the same commit. */
export const makeRepository = (
  place: Place,
  name: string,
  count: number,
  more: Record<string, string> = {},
): string => {
  const checkout = join(place.root, name);
  mkdirSync(checkout);
  const files = Array.from({ length: count }, (_, i) => [
    `src/part-${i % 40}/file-${i}.txt`,
    `line of file ${i}\n`.repeat(20),
  ]);
  writeFiles(checkout, { 'README.md': 'hello\n', ...Object.fromEntries(files), ...more });
  git(place, checkout, 'init', '--quiet', '--initial-branch=main');
  git(place, checkout, 'add', '--all');
  git(place, checkout, 'commit', '--quiet', '--message', 'first');
  const remote = `${checkout}-remote.git`;
  git(place, place.root, 'clone', '--quiet', '--bare', checkout, remote);
  git(place, checkout, 'remote', 'add', 'origin', remote);
  git(place, checkout, 'fetch', '--quiet', 'origin');
  return checkout;
};

/** Commits plan files on `main`, here and at the remote. */
export const commitPlans = (place: Place, checkout: string, plans: Readonly<Record<string, string>>): void => {
  writeFiles(checkout, Object.fromEntries(Object.entries(plans).map(([id, text]) => [`plans/${id}.yml`, text])));
  git(place, checkout, 'add', '--all');
  git(place, checkout, 'commit', '--quiet', '--message', 'plans');
  git(place, checkout, 'push', '--quiet', 'origin', 'main');
};
