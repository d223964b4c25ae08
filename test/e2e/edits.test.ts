import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecResult } from '../../src/lib/exec.ts';
import { clone, commitAll, git, writeFiles } from '../support/git.ts';
import { planBranch, planOf, planPath, project } from '../support/project.ts';

const failing = planOf([{ id: 'a', run: 'echo a > a.txt', verify: ['test -f other.txt'], max_attempts: 1 }]);
const mended = failing.replace('other.txt', 'a.txt');

const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);

describe.concurrent('a plan edited in the checkout, in a terminal', () => {
  it('is used by the next command when nobody edited it on the branch', async () => {
    await using place = await project(failing);
    expect(codeOf(await place.cli('execute', 'demo'))).toBe(1);
    await writeFiles(place.checkout, { [planPath]: mended });
    const again = await place.cli('retry', 'demo', '--task', 'a', '--execute');
    expect(codeOf(again), again.output).toBe(0);
    expect(again.output).toContain(`${planPath} was edited in the checkout; your version is used from now on`);
    expect(await place.committed(place.checkout)).toEqual(['a']);
    const file = await git(place.checkout, 'show', `refs/heads/${planBranch}:${planPath}`);
    expect(file.startsWith(mended)).toBe(true);
  });

  it('is used as well when the last line has no end, which the branch has added', async () => {
    await using place = await project(failing.trimEnd());
    const first = await place.cli('execute', 'demo');
    const again = await place.cli('execute', 'demo');
    expect([codeOf(first), codeOf(again), again.output.includes('differs from')]).toEqual([1, 1, false]);
    await writeFiles(place.checkout, { [planPath]: mended.trimEnd() });
    const retried = await place.cli('retry', 'demo', '--task', 'a', '--execute');
    expect(codeOf(retried), retried.output).toBe(0);
    const title = '[{ op: update_task, task: a, set: { title: Anew } }]';
    const edited = await place.cli('edit', 'demo', '--operations', title);
    expect(codeOf(edited), edited.output).toBe(0);
    expect(await readFile(join(place.checkout, planPath), 'utf8')).toContain('Anew');
  });

  it('is left aside, with a warning, when it was edited on the branch', async () => {
    await using place = await project(failing);
    expect(codeOf(await place.cli('execute', 'demo', '--push'))).toBe(1);
    const other = await clone(place.remote, join(place.root, 'other'), planBranch);
    const onBranch = await git(other, 'show', `HEAD:${planPath}`);
    await commitAll(other, { [planPath]: `${onBranch.replace('other.txt', 'a.txt')}\n` }, 'mended on the branch');
    await git(other, 'push', '--quiet', 'origin', planBranch);
    await writeFiles(place.checkout, { [planPath]: failing.replace('other.txt', 'elsewhere.txt') });
    const again = await place.cli('retry', 'demo', '--task', 'a', '--execute', '--push');
    expect(codeOf(again), again.output).toBe(0);
    expect(again.output).toContain(
      `differs from the one on ${planBranch}, which was edited there; the branch's is used`,
    );
  });

  it('of a completed task marks it stale; it does not run again, and nothing waits for it', async () => {
    const plan = (run: string): string =>
      planOf([
        { id: 'a', run },
        { id: 'b', run: 'cat a.txt > b.txt' },
      ]);
    await using place = await project(plan('echo one > a.txt'));
    const first = await place.cli('execute', 'demo', '--until', 'a');
    expect(codeOf(first), first.output).toBe(0);
    await writeFiles(place.checkout, { [planPath]: plan('echo two > a.txt') });
    const run = await place.cli('execute', 'demo');
    expect(codeOf(run), run.output).toBe(0);
    expect(run.stdout).toMatch(/a +✓ completed, stale +1 of 3/);
    expect(run.stdout).toMatch(/b +✓ completed +1 of 3/);
    expect(await place.file('b.txt', place.checkout)).toBe('one\n');
  });
});
