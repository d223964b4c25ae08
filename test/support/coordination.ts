import { exec } from '../../src/lib/exec.ts';
import type { Coordination, Holder } from '../../src/state/coordination.ts';
import { readCoordination, writeCoordination } from '../../src/state/coordination.ts';
import { git, gitEnvironment } from './git.ts';

/** Where holders and orders of `demo` meet: in a person's repository and on a remote. */
export const localCoordination = 'refs/planwright-local/demo';
export const remoteCoordination = 'refs/planwright/demo';

/** What the coordination ref says. */
export const coordination = async (repository: string, ref: string): Promise<Coordination> => {
  const read = readCoordination(Buffer.from(await git(repository, 'show', `${ref}:coordination.json`)));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

const stored = async (repository: string, args: readonly string[], input: string): Promise<string> => {
  const result = await exec('git', args, { cwd: repository, env: gitEnvironment, input });
  if (result.kind !== 'exited' || result.code !== 0) throw new Error(result.output);
  return result.stdout.trim();
};

const commitOf = async (repository: string, document: Coordination, ...parents: string[]): Promise<string> => {
  const blob = await stored(repository, ['hash-object', '-w', '--stdin'], writeCoordination(document).toString('utf8'));
  const tree = await stored(repository, ['mktree'], `100644 blob ${blob}\tcoordination.json\n`);
  return stored(repository, ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], 'by a test\n');
};

/** Has somebody hold a plan whose coordination ref is not there yet. */
export const holdPlan = async (repository: string, ref: string, holder: Holder): Promise<void> => {
  const document: Coordination = { version: 1, leg: 1, holder, attempts: [], requests: [] };
  await git(repository, 'update-ref', ref, await commitOf(repository, document));
};

/** Writes a changed document on top of the one that is there, as another process would. */
export const rewriteCoordination = async (
  repository: string,
  ref: string,
  change: (document: Coordination) => Coordination,
): Promise<void> => {
  for (;;) {
    const before = await git(repository, 'rev-parse', ref);
    const commit = await commitOf(repository, change(await coordination(repository, before)), before);
    const moved = await exec('git', ['update-ref', ref, commit, before], { cwd: repository, env: gitEnvironment });
    if (moved.kind === 'exited' && moved.code === 0) return;
  }
};

/** A holder on a machine that nobody can look into. */
export const strangeHolder = (heartbeat: Date): Holder => ({
  nonce: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  label: 'process 7 on elsewhere',
  process: { pid: 7, started: 'another-boot another-namespace 7' },
  since: '2026-01-01T00:00:00Z',
  heartbeat: heartbeat.toISOString(),
});
