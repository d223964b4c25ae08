import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { git } from '../support/git.ts';
import { GitHubStandIn } from '../support/github/server.ts';
import { githubToken, phasesOf, planBranch, project } from '../support/project.ts';

const hook = new URL('../support/crash-hook.mjs', import.meta.url).href;

const plan = phasesOf(
  [
    { id: 'one', tasks: [{ id: 'zero', run: 'echo zero >> log.txt' }] },
    { id: 'two', tasks: [{ id: 'a', run: 'echo a >> log.txt', verify: ['grep -q zero log.txt'] }] },
    {
      id: 'three',
      mode: 'parallel',
      tasks: [
        { id: 'left', run: 'echo left > left.txt' },
        { id: 'right', run: 'echo right > right.txt' },
      ],
    },
  ],
  { sandbox: 'off' },
);

/** A project whose branch has its first task and an open pull request. */
const opened = async () => {
  const place = await project(plan);
  const api = await GitHubStandIn.start({ token: githubToken, remote: place.remote });
  const env = { GITHUB_API_URL: api.url };
  const first = await place.execute({ until: 'zero' }, { env });
  expect(first.code, first.log).toBe(0);
  api.repository.open({ title: 'Demo', pull: { head: planBranch } });
  const close = async (): Promise<void> => {
    await api[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  };
  return { place, env, [Symbol.asyncDispose]: close };
};

/** What must hold however the run before was ended. */
const check = async ({ place }: Awaited<ReturnType<typeof opened>>, said: string): Promise<void> => {
  expect((await place.committed()).toSorted(), said).toEqual(['a', 'left', 'right', 'zero']);
  expect(await place.file('log.txt'), said).toBe('zero\na\n');
  const { status, tasks } = await place.state();
  expect(status, said).toBe('completed');
  for (const { sha, trailers } of await place.commits()) {
    const id = trailers['Plan-Task'];
    if (id !== undefined) expect(tasks[id], said).toMatchObject({ status: 'completed', commit: sha });
  }
  expect(await git(place.remote, 'for-each-ref', 'refs/planwright-work'), said).toBe('');
  await git(place.remote, 'fsck', '--strict', '--no-dangling');
};

let steps = 0;

beforeAll(async () => {
  await using rig = await opened();
  const counter = join(rig.place.root, 'steps');
  const env = { ...rig.env, NODE_OPTIONS: `--import ${hook}`, CRASH_COUNTER: counter };
  const run = await rig.place.execute({}, { env });
  expect(run.code, run.log).toBe(0);
  await check(rig, run.log);
  steps = Number(await readFile(counter, 'utf8'));
}, 60_000);

describe('killed at any instant while the branch is held back: no task twice, none lost, nothing left beside the branch', () => {
  // As in crash.test.ts: `CRASH_STRIDE=1` kills before each step.
  const stride = Number(process.env['CRASH_STRIDE'] ?? 29);
  const offset = Math.floor(Math.random() * stride);

  test.concurrent.each([0, 1])('before its steps (half %i)', { timeout: 1_800_000 }, async (half) => {
    expect(steps).toBeGreaterThan(50);
    for (let at = 1 + offset + half * stride; at <= steps; at += 2 * stride) {
      await using rig = await opened();
      const env = { ...rig.env, NODE_OPTIONS: `--import ${hook}`, CRASH_AT: String(at) };
      const killed = await rig.place.execute({}, { env });
      const again = await rig.place.execute({}, { env: rig.env });
      const said = `killed before step ${at} of ${steps}:\n${killed.log}\n---\n${again.log}`;
      expect(again.code, said).toBe(0);
      await check(rig, said);
    }
  });
});
