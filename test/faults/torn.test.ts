import { readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeAll } from '../../src/workspace/files.ts';
import { fingerprint, git } from '../support/git.ts';
import { openMeetings } from '../support/meetings.ts';
import { planOf, planRef, project, type Project } from '../support/project.ts';

/** The folder that a terminal keeps for this plan. */
const ownFolder = async (place: Project): Promise<string> => {
  const root = join(place.root, 'cache', 'planwright');
  const [repository = ''] = await readdir(root);
  return join(root, repository, 'demo');
};

const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const each = async (folder: string, change: (file: string) => Promise<unknown>): Promise<void> => {
  for (const file of await filesIn(folder)) await change(file);
};

const replace = async (path: string): Promise<void> => {
  await removeAll(path);
  await writeFile(path, 'in the way\n');
};

const overwrite = async (file: string, text: string): Promise<void> => {
  await rm(file);
  await writeFile(file, text);
};

const damages: readonly (readonly [string, (own: string) => Promise<unknown>])[] = [
  ['gone', (own) => removeAll(own)],
  ['without its git dir', (own) => removeAll(join(own, 'git'))],
  ['without its workspaces', (own) => removeAll(join(own, 'workspaces'))],
  [
    'cut off in every file',
    (own) => each(own, async (file) => (file.includes('/objects/') ? rm(file) : truncate(file, 1))),
  ],
  ['full of garbage', (own) => each(own, (file) => overwrite(file, '\u0000 garbage \n'))],
  [
    'with refs that lead nowhere',
    (own) => each(join(own, 'git', 'refs'), (file) => overwrite(file, `${'1'.repeat(40)}\n`)),
  ],
  ['with refs that are no ids', (own) => each(join(own, 'git', 'refs'), (file) => overwrite(file, 'ref: refs/x\n'))],
  [
    'full of locks',
    (own) =>
      each(join(own, 'git'), (file) =>
        file.includes('/objects/') ? Promise.resolve() : writeFile(`${file}.lock`, ''),
      ),
  ],
  [
    'with files in place of folders',
    async (own) => [await replace(join(own, 'git')), await replace(join(own, 'workspaces'))],
  ],
  [
    'with a link in place of the workspaces',
    async (own) => {
      await removeAll(join(own, 'workspaces'));
      await symlink('/nonexistent', join(own, 'workspaces'));
    },
  ],
];

describe.concurrent('what a dead run left on this machine', () => {
  it.each(damages)('%s: nothing is lost that is on the branch, and the plan goes on', async (_name, damage) => {
    await using meetings = await openMeetings();
    await using place = await project(
      planOf(
        [
          { id: 'a', run: 'echo a > a.txt' },
          { id: 'b', run: `${meetings.at('b')}; echo b > b.txt`, verify: ['test -f a.txt'] },
          { id: 'c', run: 'cat a.txt b.txt > c.txt' },
        ],
        { sandbox: 'off' },
      ),
    );
    const before = await fingerprint(place.checkout, planRef);
    const running = place.startCli('execute', 'demo');
    await meetings.visit('b');
    await running.said('is on planwright/demo');
    running.signal('SIGKILL');
    await running.ended;
    await damage(await ownFolder(place));
    const next = place.startCli('execute', 'demo');
    const visit = await Promise.race([meetings.visit('b'), next.ended]);
    if ('go' in visit) visit.go();
    const run = await next.ended;
    expect([run.code, await place.committed(place.checkout)], run.output).toEqual([0, ['a', 'b', 'c']]);
    expect(await place.file('c.txt', place.checkout)).toBe('a\nb\n');
    const { tasks } = await place.state(place.checkout);
    expect(tasks['b']?.attempts.map(({ outcome }) => outcome)).toEqual(['interrupted', 'completed']);
    await git(place.checkout, 'fsck', '--strict', '--no-dangling');
    const after = await fingerprint(place.checkout, planRef);
    expect({ ...after, refs: '' }).toEqual({ ...before, refs: '' });
  });
});
