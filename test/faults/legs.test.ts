import { describe, expect, it } from 'vitest';
import { git } from '../support/git.ts';
import type { Fault, GitHubRequest } from '../support/github/server.ts';
import type { Operation } from '../support/leg-operations.ts';
import { endOf, fresh, operationNamed, operations, over, prepared, runs } from '../support/leg-operations.ts';
import { planRef } from '../support/project.ts';
import type { Workflow } from '../support/workflow.ts';

/*
 * A call site of GitHub's API answers a step of the workflows with one refusal, for as long as the step runs. The step ends with a documented exit code
 * and says what to do, no gate opens that nobody opened, and once GitHub answers again the plan ends as if nothing had happened.
 */

const statuses = [403, 404, 409, 422, 429, 502] as const;

const faultOf = (status: number): Fault => ({
  status,
  message: `No ${status}`,
  ...(status === 429 ? { headers: { 'retry-after': '0' } } : {}),
});

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a permission or a setting that mends a refusal is named. */
const helps = (status: number, said: string): boolean =>
  (status !== 403 && status !== 404) || /needs the permission|Settings, Actions|Settings, Environments/.test(said);

interface Refused {
  readonly site: GitHubRequest;
  readonly status: number;
}

const failed = (checks: Readonly<Record<string, boolean>>): string =>
  Object.entries(checks)
    .flatMap(([name, fine]) => (fine ? [] : [name]))
    .join(', ');

/** Lets the step run while a call site refuses, and tells what was wrong with that; nothing where all is well. */
const refusedRun = async (operation: Operation, rig: Workflow, { site, status }: Refused) => {
  const { api, place } = rig;
  const { comments } = api.repository;
  comments.clear();
  api.failWhen({ method: site.method, path: new RegExp(`^${escape(placeOf(site))}(?:\\?|$)`) }, faultOf(status));
  const run = await operation.run(rig);
  api.mend();
  const said = [run.log, run.outputs['result'], ...[...comments.values()].map(({ body }) => body)].join('\n');
  const tasks = await place.state().then(
    (state) => Object.values(state.tasks ?? {}),
    () => [],
  );
  const wrong = failed({
    'an exit code of its own': [0, 1, 2, 3].includes(run.code ?? -1),
    'no bug': !/\bat .*index\.js:\d|TypeError|internal error/.test(said),
    'says what GitHub answered': said.includes(`No ${status}`) || saysAbsence(site, status),
    'says what to do': helps(status, said) || saysAbsence(site, status),
    'no approval out of nothing': operation.unapproved !== true || !tasks.some(({ approved }) => approved),
    'every output there': run.code !== 0 || (operation.outputs ?? []).every((name) => run.outputs[name]),
  });
  const where = `${operation.name}: ${status} at ${site.method} ${placeOf(site)}`;
  return { run, where, wrong: wrong === '' ? [] : [`${where}: ${wrong}\n${said}`] };
};

/** The same call site refuses again and again, each time with another answer, until the step gets through all the same; then the plan ends. */
const wrongAt = async (operation: Operation, rig: Workflow, site: GitHubRequest, given: Given): Promise<string[]> => {
  const wrong: string[] = [];
  const left = [...given.statuses];
  while (left.length > 0) {
    await fresh(operation, rig);
    let last: Awaited<ReturnType<typeof refusedRun>> | undefined;
    for (let status = left.shift(); status !== undefined; status = left.shift()) {
      const before = await headOf(rig);
      last = await refusedRun(operation, rig, { site, status });
      wrong.push(...last.wrong);
      if (last.run.code === 0 || before !== (await headOf(rig))) break;
    }
    if (last === undefined) break;
    const problem = await operation.finish(rig, last.run).then(() => '', String);
    const end = JSON.stringify(await endOf(rig));
    if (problem !== '' || end !== JSON.stringify(given.clean)) wrong.push(`${last.where}: then ${end} ${problem}`);
  }
  return wrong;
};

const headOf = ({ place }: Workflow): Promise<string> => git(place.remote, 'rev-parse', planRef);

interface Given {
  readonly statuses: readonly number[];
  /** How the plan ends when nothing is refused. */
  readonly clean: unknown;
}

/** What GitHub does not know is not there: somebody without a role, a run that was deleted. */
const saysAbsence = ({ method, path }: GitHubRequest, status: number): boolean =>
  status === 404 && method === 'GET' && /\/permission$|\/actions\/runs\/\d+$/.test(path);

const placeOf = ({ path }: GitHubRequest): string => path.split('?', 1)[0] ?? '';

/** Each call site once, in the order of the first calls. */
const sitesOf = (requests: readonly GitHubRequest[]): GitHubRequest[] => [
  ...new Map(requests.map((request) => [`${request.method} ${placeOf(request)}`, request])).values(),
];

/** Where a plan stands is told, and nothing is decided. */
const tells = ({ method, path }: GitHubRequest): boolean =>
  /\/check-runs|\/graphql|\/comments|state=all/.test(path) || (method === 'POST' && path.endsWith('/pulls'));

/** `FAULT_STRIDE=1` gives every site every answer; the default is two, which take turns, and one where a plan is only told of. */
const all = process.env['FAULT_STRIDE'] === '1';
const statusesAt = (at: number, site: GitHubRequest): readonly number[] => {
  const [one = 403, other = 404] = [statuses[(at * 2) % 6], statuses[(at * 2 + 1) % 6]];
  if (all) return statuses;
  return tells(site) ? [at % 2 === 0 ? one : other] : [one, other];
};

describe.concurrent('a call of the API that is refused', () => {
  it.each(operations.map((operation, index) => [operation.name, operation, index] as const))(
    'in %s',
    { timeout: 600_000 },
    async (_name, operation, index) => {
      await using rig = await prepared(operation);
      const run = await operation.run(rig);
      const sites = sitesOf(rig.api.requests);
      expect(sites, run.log).not.toEqual([]);
      await operation.finish(rig, run);
      const clean = await endOf(rig);
      expect(clean[0], run.log).toEqual(operation.end);
      const wrong: string[] = [];
      for (const [at, site] of sites.entries())
        wrong.push(...(await wrongAt(operation, rig, site, { statuses: statusesAt(at + index, site), clean })));
      expect(wrong.join('\n\n')).toBe('');
    },
  );
});

describe.concurrent('a run that was started although GitHub answered 502', () => {
  const lost: Fault = { status: 502, message: 'No 502', done: true };
  const workflows = /dispatches$/;

  it('is not started again by the watchdog, which finds it on its way', { timeout: 240_000 }, async () => {
    const operation = operationNamed('watchdog');
    await using rig = await prepared(operation);
    rig.api.failWhen({ path: workflows }, lost);
    const first = await operation.run(rig);
    expect([first.code, first.log.includes('look before you try again')], first.log).toEqual([1, true]);
    rig.api.mend();
    const second = await operation.run(rig);
    expect([second.code, rig.api.repository.dispatches.length], second.log).toEqual([0, 1]);
  });

  it(
    'is one of two when continue is run again, and the other one finds nothing to do',
    { timeout: 240_000 },
    async () => {
      const operation = operationNamed('continue');
      await using rig = await prepared(operation);
      rig.api.failWhen({ path: workflows }, lost);
      const first = await operation.run(rig);
      expect([first.code, first.log.includes('look before you try again')], first.log).toEqual([1, true]);
      rig.api.mend();
      expect(await operation.run(rig)).toMatchObject({ code: 0 });
      runs(rig, '100', over);
      const inputs = { leg: '1', 'parent-run': '100' };
      const both = [await rig.run('301', inputs), await rig.run('302', inputs)];
      expect(both.map(({ schedule }) => schedule.outputs['next'])).toEqual(['run', 'none']);
      expect(await endOf(rig)).toEqual([['completed'], ['a']]);
    },
  );

  it('is told in the reply to the comment that asked for it, after what was done', { timeout: 240_000 }, async () => {
    const operation = operationNamed('approve in a comment');
    await using rig = await prepared(operation);
    rig.api.failWhen({ path: workflows }, lost);
    const run = await operation.run(rig);
    const replies = [...rig.api.repository.comments.values()].map(({ body }) => body);
    expect([run.code, replies.length], run.log).toEqual([1, 2]);
    expect(replies[1]).toContain('approved announce, but cannot start the workflow plan-execute.yml');
    const hint =
      'it may have happened all the same: look before you try again; the plan goes on with /plan execute demo';
    expect(replies[1]).toContain(hint);
    expect(rig.api.repository.dispatches).toHaveLength(1);
  });

  it('nor is it forgotten what was done when the run cannot be asked for at all', { timeout: 240_000 }, async () => {
    const operation = operationNamed('approve in a comment');
    await using rig = await prepared(operation);
    rig.api.failWhen({ path: /\/repos\/acme\/widgets$/ }, faultOf(403));
    const run = await operation.run(rig);
    const [, reply] = [...rig.api.repository.comments.values()].map(({ body }) => body);
    expect(run.code, run.log).toBe(1);
    expect(reply).toContain(
      'approved announce, but cannot read the repository acme/widgets: GitHub answered 403: No 403',
    );
    expect(reply).toContain('/plan execute demo');
  });
});
