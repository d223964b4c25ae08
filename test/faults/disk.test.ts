import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/action.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { fingerprint, git } from '../support/git.ts';
import { mayMount, readOnly, smallDisk } from '../support/mounts.ts';
import { planOf, planPath, planRef, project, type Project } from '../support/project.ts';

// Only root can make a disk that is full and a folder that is read-only; elsewhere these tests show as skipped.
const able = await mayMount();

const fill = 'dd if=/dev/zero of=full.bin bs=64k count=4096 2> /dev/null';
const plan = (run: string): string =>
  planOf([
    { id: 'a', run: 'echo a > a.txt' },
    { id: 'b', run, max_attempts: 1 },
    { id: 'c', run: 'echo c > c.txt' },
  ]);

/** What is on the branch is whole, and the human part of the plan is as it was. */
const whole = async (place: Project, human: string, where = place.remote): Promise<void> => {
  await git(where, 'fsck', '--strict', '--no-dangling');
  expect((await place.file(planPath, where)).startsWith(human)).toBe(true);
};

describe.runIf(able).concurrent('a full disk', () => {
  it('filled by a task that fails of it: one failed attempt, and the next tasks have the room back', async () => {
    await using place = await project(plan(fill));
    await using disk = await smallDisk(join(place.root, 'disk'), 24);
    const run = await place.execute({}, { under: join(place.root, 'disk') });
    expect(disk).toBeDefined();
    expect([run.code, run.outputs['reason']], run.log).toEqual([1, 'task-failed']);
    expect((await place.state()).tasks).toMatchObject({
      a: { status: 'completed' },
      b: { status: 'failed', attempts: [{ outcome: 'agent' }] },
    });
    const skipped = await place.action(
      { command: 'skip', plan: 'demo', task: 'b', execute: 'true' },
      { under: join(place.root, 'disk') },
    );
    expect([skipped.code, await place.committed()], skipped.log).toEqual([0, ['a', 'c']]);
    await git(place.remote, 'fsck', '--strict', '--no-dangling');
  });

  it('filled by a task that does not mind: nothing of it is recorded, the branch stays whole, and with room it goes on', async () => {
    const human = plan(`${fill} || true; test -e again || echo b > b.txt; true`);
    await using place = await project(human, { files: { '.gitignore': '*.bin\n' } });
    const under = join(place.root, 'disk');
    {
      await using disk = await smallDisk(under, 24);
      expect(disk).toBeDefined();
      const run = await place.execute({}, { under });
      expect(run.code, run.log).toBe(1);
      expect(run.log).toMatch(/no space left|ENOSPC/i);
      expect(run.log).not.toContain('    at ');
      expect(await place.committed()).toEqual(['a']);
      await whole(place, human);
    }
    await rm(under, { recursive: true });
    const again = await place.action({ command: 'skip', plan: 'demo', task: 'b', execute: 'true' });
    const end = again.code === 0 ? again : await place.execute();
    expect([end.code, end.outputs['status']], `${again.log}\n${end.log}`).toEqual([0, 'completed']);
    await whole(place, human);
  });

  it("of the remote: the plan pauses with the remote's words, and goes on when there is room", async () => {
    const human = planOf([
      { id: 'a', run: 'echo a > a.txt' },
      { id: 'big', run: 'head -c 6000000 /dev/urandom > big.dat', max_attempts: 1 },
      { id: 'c', run: 'echo c > c.txt' },
    ]);
    await using place = await project(human);
    const remote = join(place.root, 'disk', 'remote.git');
    await using disk = await smallDisk(join(place.root, 'disk'), 4);
    await git(place.root, 'clone', '--quiet', '--bare', place.remote, remote);
    await git(place.checkout, 'remote', 'set-url', 'origin', remote);
    const run = await place.execute();
    expect(disk).toBeDefined();
    expect([run.code, run.outputs['status'], run.outputs['reason']], run.log).toEqual([1, 'paused', 'push-refused']);
    expect(run.log).toMatch(/no space left|unpack|write/i);
    expect(await place.committed(remote)).toEqual(['a']);
    await git(remote, 'fsck', '--strict', '--no-dangling');
    await git(place.checkout, 'remote', 'set-url', 'origin', place.remote);
    await git(remote, 'push', '--quiet', place.remote, planRef);
    const again = await place.execute();
    expect([again.code, await place.committed()], again.log).toEqual([0, ['a', 'big', 'c']]);
  });

  it("of the person's repository: the branch stays whole, and what is missing runs again", async () => {
    const human = planOf([
      { id: 'a', run: 'echo a > a.txt' },
      { id: 'big', run: 'head -c 6000000 /dev/urandom > big.dat', max_attempts: 1 },
    ]);
    await using place = await project(human);
    const checkout = join(place.root, 'disk', 'checkout');
    await using disk = await smallDisk(join(place.root, 'disk'), 4);
    await git(place.root, 'clone', '--quiet', place.remote, checkout);
    const cli = await runCli(['execute', 'demo'], { cwd: checkout, env: place.terminal });
    expect([disk === undefined, cli.kind === 'exited' && cli.code], cli.output).toEqual([false, 1]);
    expect(cli.output).toMatch(/no space left|ENOSPC/i);
    expect(cli.output).not.toContain('    at ');
    await git(checkout, 'fsck', '--strict', '--no-dangling');
    expect(await place.committed(checkout)).toEqual(['a']);
    expect(await git(checkout, 'status', '--porcelain')).toBe('');
  });
});

describe.runIf(able).concurrent('a read-only checkout', () => {
  const simple = planOf([{ id: 'a', run: 'echo a > a.txt' }]);

  it('in the action: nothing runs, exit code 1, one error that says why, and nothing on the remote', async () => {
    await using place = await project(simple);
    const before = await git(place.remote, 'for-each-ref');
    await using frozen = await readOnly(place.checkout);
    const run = await place.execute();
    expect([frozen === undefined, run.code], run.log).toEqual([false, 1]);
    expect(run.log).toMatch(/read-only/i);
    expect(run.log).not.toContain('    at ');
    expect(commandsIn(run.log).filter((name) => name === 'error')).toHaveLength(1);
    expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({ error: { code: 'system' } });
    expect(await git(place.remote, 'for-each-ref')).toBe(before);
  });

  it('in a terminal: nothing runs, exit code 1, and the reason is told in a line', async () => {
    await using place = await project(simple);
    const before = await fingerprint(place.checkout, '-');
    await using frozen = await readOnly(place.checkout);
    const cli = await place.cli('execute', 'demo');
    expect([frozen === undefined, cli.kind === 'exited' && cli.code], cli.output).toEqual([false, 1]);
    expect(cli.output).toMatch(/read-only|cannot be written/i);
    expect(cli.output).not.toContain('    at ');
    expect(await fingerprint(place.checkout, '-')).toEqual(before);
  });

  it('can be looked at: validate, show and a dry run', async () => {
    await using place = await project(simple);
    await using frozen = await readOnly(place.checkout);
    expect(frozen).toBeDefined();
    for (const args of [['validate'], ['show', 'demo'], ['execute', 'demo', '--dry-run']]) {
      const cli = await place.cli(...args);
      expect(cli.kind === 'exited' && cli.code, cli.output).toBe(0);
    }
  });
});
