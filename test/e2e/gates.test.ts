import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExecResult } from '../../src/lib/exec.ts';
import type { PlanState } from '../../src/plan/state.ts';
import { git, writeFiles } from '../support/git.ts';
import { githubToken, phasesOf, planRef, project } from '../support/project.ts';

const plan = phasesOf([
  { id: 'build', tasks: [{ id: 'a', run: 'echo a > a.txt' }] },
  {
    id: 'release',
    mode: 'manual',
    tasks: [
      { id: 'rotate', agent: 'human', verify: ['test -f rotated.txt'] },
      { id: 'announce', run: 'echo announced > announced.txt' },
    ],
  },
]);

const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);

/** As much of GitHub's REST API as a permission check needs. */
const permissions = async (role: string) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const known = /\/repos\/acme\/widgets\/collaborators\/\w+\/permission$/.test(request.url ?? '');
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(known ? { permission: role, role_name: role, user: { login: 'ada' } } : { message: 'Not Found' }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, url: `http://127.0.0.1:${port}`, [Symbol.dispose]: () => void server.close() };
};

describe.concurrent('manual phases', () => {
  it('wait, are approved in order, and nothing runs before', async () => {
    await using place = await project(plan);
    const waiting = await place.cli('execute', 'demo');
    expect(codeOf(waiting), waiting.output).toBe(0);
    expect(waiting.stdout).toContain('npx planwright approve demo --task rotate --execute');
    expect(await place.committed(place.checkout)).toEqual(['a']);

    const early = await place.cli('approve', 'demo', '--task', 'rotate', '--execute');
    expect(codeOf(early), early.output).not.toBe(0);
    expect(early.output).toContain('test -f rotated.txt');
    expect(await place.committed(place.checkout)).toEqual(['a']);
  });

  it('are rejected: the task has failed without having run', async () => {
    await using place = await project(plan);
    await place.cli('execute', 'demo');
    const rejected = await place.cli('reject', 'demo', '--task', 'rotate', '--reason', 'not yet', '--json');
    expect(codeOf(rejected), rejected.output).toBe(0);
    const shown = await place.cli('show', 'demo', '--json');
    expect(JSON.parse(shown.stdout)).toMatchObject({
      state: { tasks: { rotate: { status: 'failed', attempts: [{ outcome: 'rejected' }] } } },
    });
    const again = await place.cli('execute', 'demo');
    expect(codeOf(again), again.output).toBe(1);
    expect(await place.committed(place.checkout)).toEqual(['a']);
  });

  it.each([
    ['write', 0, ['a', 'announce']],
    ['read', 1, ['a']],
  ])('in the action a dispatch approves with the permission %s: exit code %i', async (role, code, committed) => {
    using api = await permissions(role);
    const only = phasesOf([
      { id: 'build', tasks: [{ id: 'a', run: 'echo a > a.txt' }] },
      { id: 'release', mode: 'manual', tasks: [{ id: 'announce', run: 'echo announced > announced.txt' }] },
    ]);
    await using place = await project(only);
    const event = join(place.root, 'event.json');
    const inputs = { command: 'approve', plan: 'demo', task: 'announce' };
    await writeFiles(place.root, { 'event.json': JSON.stringify({ inputs }) });
    const env = { GITHUB_API_URL: api.url, GITHUB_EVENT_PATH: event };
    const waiting = await place.execute({}, { env });
    expect(waiting.outputs, waiting.log).toMatchObject({ status: 'waiting', reason: 'approval', 'exit-code': '0' });
    const run = await place.action({ ...inputs, execute: 'true', 'github-token': githubToken }, { env, runId: '4712' });
    expect(run.code, run.log).toBe(code);
    expect(await place.committed()).toEqual(committed);
    expect(api.asked).toContain('GET /repos/acme/widgets/collaborators/ada/permission');
    if (code !== 0) return;
    const { state } = parse(await git(place.remote, 'show', `${planRef}:plans/demo.yml`)) as { state: PlanState };
    expect(state.tasks['announce']?.approved).toMatchObject({
      by: 'ada',
      via: 'comment',
      spec: state.tasks['announce']?.spec,
      evidence: expect.stringContaining('4712'),
    });
  });
});
