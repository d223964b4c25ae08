import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exec } from '../../src/lib/exec.ts';
import { writeFiles } from '../support/git.ts';
import { Artifacts } from '../support/workflows/artifacts.ts';
import { ConcurrencyGroups } from '../support/workflows/groups.ts';
import { Hub } from '../support/workflows/hub.ts';
import { parseFile } from '../support/workflows/parse.ts';

/* The harness itself, against what the platform does. Nothing of ours runs here but the bundle in the last part. */

const head = 'on: workflow_dispatch\npermissions: {}\njobs:\n';
const job = (id: string, rest: string): string => `  ${id}:\n    runs-on: ubuntu-latest\n${rest}`;
const step = (script: string, rest = ''): string =>
  `    steps:\n      - id: s\n        run: |\n          ${script.replaceAll('\n', '\n          ')}\n${rest}`;

const hubOf = (workflow: string, secrets: Readonly<Record<string, string>> = {}): Promise<Hub> =>
  Hub.start({ files: { '.github/workflows/test.yml': workflow }, secrets });

const storyOf = async (workflow: string): Promise<readonly string[]> => {
  await using hub = await hubOf(workflow);
  const run = await hub.dispatch('test.yml', {});
  await run.ended;
  return run.story;
};

describe('jobs', () => {
  it('skips what needs a failed or skipped job, also at one remove; a status function overrides', async () => {
    const story = await storyOf(
      head +
        job('a', step('exit 1')) +
        job('b', `    needs: a\n${step('true')}`) +
        job('c', `    needs: b\n    if: always()\n${step('true')}`) +
        job('d', `    needs: c\n${step('true')}`) +
        job('e', `    needs: c\n    if: \${{ !cancelled() && needs.c.result == 'success' }}\n${step('true')}`) +
        job('f', `    if: false\n${step('true')}`),
    );
    expect([...story].toSorted()).toEqual([
      'a: failure',
      'b: skipped',
      'c: success',
      'd: skipped',
      'e: success',
      'f: skipped',
    ]);
  });

  it('drops outputs that are empty or hold a secret, without a word', async () => {
    const outputs =
      'outputs:\n      kept: ${{ steps.s.outputs.kept }}\n      secret: ${{ steps.s.outputs.secret }}\n      none: ${{ steps.s.outputs.none }}';
    await using hub = await hubOf(
      head +
        job(
          'a',
          `    ${outputs}\n${step('echo "kept=x" >> "$GITHUB_OUTPUT"\necho "secret=a-hush-b" >> "$GITHUB_OUTPUT"')}`,
        ),
      { HUSH: 'hush' },
    );
    const run = await hub.dispatch('test.yml', {});
    expect(await run.ended).toBe('success');
    expect(run.job('a').outputs).toEqual({ kept: 'x' });
  });

  it('fails a matrix without values, and an expression of an output that was dropped', async () => {
    const matrix = (value: string): string =>
      head +
      job('a', `    outputs: { m: '\${{ steps.s.outputs.m }}' }\n${step(`echo 'm=${value}' >> "$GITHUB_OUTPUT"`)}`) +
      job('b', `    needs: a\n    strategy: { matrix: '\${{ fromJSON(needs.a.outputs.m) }}' }\n${step('true')}`);
    const errorOf = async (value: string): Promise<string | undefined> => {
      await using hub = await hubOf(matrix(value));
      const run = await hub.dispatch('test.yml', {});
      expect(await run.ended).toBe('failure');
      return run.job('b').error;
    };
    expect(await errorOf('{"task":[]}')).toBe("Matrix vector 'task' does not contain any values");
    expect(await errorOf('{"include":[]}')).toBe('Matrix must define at least one vector');
    expect(await errorOf(JSON.stringify({ task: Array.from({ length: 257 }, (_, n) => n) }))).toBe(
      'a matrix of 257 jobs, more than 256',
    );
    expect(await errorOf('')).toMatch(/empty|JSON/i);
  });

  it('cancels the rest of a matrix after a failure, or not', async () => {
    const workflow = (failFast: boolean): string =>
      head +
      job(
        'm',
        `    strategy: { fail-fast: ${failFast}, max-parallel: 1, matrix: { n: [1, 2, 3] } }\n${step('test "$N" != 1', '        env: { N: "${{ matrix.n }}" }\n')}`,
      );
    const ran = async (failFast: boolean): Promise<number> => (await storyOf(workflow(failFast))).length;
    expect([await ran(true), await ran(false)]).toEqual([1, 3]);
  });

  it('refuses a called job more than its caller has, and what it does not model', async () => {
    const caller = (permissions: string): string =>
      `${head}  call:\n    permissions: ${permissions}\n    uses: $/.github/workflows/plan-watchdog.yml\n`;
    await using hub = await hubOf(caller('{ contents: read }'));
    const run = await hub.dispatch('test.yml', {});
    expect(await run.ended).toBe('failure');
    expect(run.error).toContain("The nested job 'sweep' is requesting 'actions: write', but is not allowed it");
    await expect(
      parseFile('x.yml', head + job('a', `    services: { db: { image: x } }\n${step('true')}`)),
    ).rejects.toThrow('the key services of a job');
  });
});

describe('environments', () => {
  const gated = (parallel: number): string =>
    head +
    job(
      'g',
      `    strategy: { max-parallel: ${parallel}, matrix: { n: [1, 2] } }\n    environment: { name: prod, deployment: false }\n${step('true')}`,
    );

  it('let all jobs pass that wait at that moment; one at a time makes it one approval each', async () => {
    await using hub = await hubOf(gated(2));
    hub.api.repository.environments.set('prod', { reviewers: ['grace'] });
    const wide = await hub.dispatch('test.yml', {});
    await Promise.all([wide.reaches('g (1)', 'waiting'), wide.reaches('g (2)', 'waiting')]);
    hub.gates.review(wide, 'prod', 'grace', 'approved');
    expect([await wide.ended, hub.api.repository.runs.get(wide.id)?.reviews]).toMatchObject([
      'success',
      [{ by: 'grace' }],
    ]);
    await using other = await hubOf(gated(1));
    other.api.repository.environments.set('prod', { reviewers: ['grace'] });
    const narrow = await other.dispatch('test.yml', {});
    for (const name of ['g (1)', 'g (2)']) {
      await narrow.reaches(name, 'waiting');
      other.gates.review(narrow, 'prod', 'grace', 'approved');
    }
    expect([await narrow.ended, other.api.repository.runs.get(narrow.id)?.reviews?.length]).toEqual(['success', 2]);
  });

  it('that are not there are made, and ask nobody; a rejection fails the job; a re-run still sees the old reviews', async () => {
    await using hub = await hubOf(gated(2));
    const first = await hub.dispatch('test.yml', {});
    expect(await first.ended).toBe('success');
    expect(hub.api.repository.environments.get('prod')).toEqual({ reviewers: [] });
    hub.api.repository.environments.set('prod', { reviewers: ['grace'] });
    const second = await hub.dispatch('test.yml', {});
    await Promise.all([second.reaches('g (1)', 'waiting'), second.reaches('g (2)', 'waiting')]);
    expect(hub.api.repository.runs.get(second.id)?.status).toBe('waiting');
    expect(() => hub.gates.review(second, 'prod', 'eve', 'approved')).toThrow('eve is no reviewer');
    hub.gates.review(second, 'prod', 'grace', 'rejected');
    expect(await second.ended).toBe('failure');
    const again = hub.rerun(second);
    await again.reaches('g (1)', 'waiting');
    expect(hub.api.repository.runs.get(second.id)).toMatchObject({
      attempt: 2,
      reviews: [{ state: 'rejected', by: 'grace' }],
    });
    again.cancel();
    expect(await again.ended).toBe('cancelled');
  });
});

describe('cancelling', () => {
  it('sends SIGINT first; a step whose condition still holds is left alone, and later jobs that always run do', async () => {
    const script = `trap 'echo got-sigint; exit 0' INT\necho up > "$UP"\nwhile :; do sleep 0.05; done`;
    await using hub = await hubOf(
      head.replace('workflow_dispatch', '{ workflow_dispatch: { inputs: { up: { type: string } } } }') +
        job('a', step(script, '        env: { UP: "${{ inputs.up }}" }\n')) +
        job('b', `    needs: a\n    if: always()\n${step('true')}`) +
        job('c', `    needs: a\n${step('true')}`),
    );
    const up = join(hub.root, 'up');
    await exec('mkfifo', [up], { env: { PATH: process.env['PATH'] ?? '' } });
    const run = await hub.dispatch('test.yml', { up });
    await readFile(up);
    run.cancel();
    expect(await run.ended).toBe('cancelled');
    expect(run.story).toEqual(['a: cancelled', 'b: success', 'c: skipped']);
    expect(run.job('a').steps[0]?.log).toContain('got-sigint');
  });
});

describe('concurrency', () => {
  const joiner =
    (groups: ConcurrencyGroups, queue: 'single' | 'max') =>
    (cancel = (): void => undefined) =>
      groups.join({ group: 'G', queue, cancelInProgress: false, cancel }, new AbortController().signal);

  it('keeps one of those that wait, or with queue: max a hundred in their order', async () => {
    const single = new ConcurrencyGroups();
    const enter = joiner(single, 'single');
    const [, second, third] = [enter(), enter(), enter()];
    expect(await second).toBe(false);
    single.leave('g');
    expect(await third).toBe(true);
    const many = new ConcurrencyGroups();
    const queue = joiner(many, 'max');
    const all = Array.from({ length: 102 }, () => queue());
    expect([await all[0], await all[101], many.waiting('g')]).toEqual([true, false, 100]);
    many.leave('g');
    expect(await all[1]).toBe(true);
    expect(() =>
      many.join(
        { group: 'G', queue: 'max', cancelInProgress: true, cancel: () => undefined },
        new AbortController().signal,
      ),
    ).toThrow('cannot be combined');
  });
});

describe('artifacts', () => {
  it('are unpacked into the folder itself when one matches, into one each when several do; a name is taken once', async () => {
    const root = await mkdtemp(join(tmpdir(), 'pw-artifacts-'));
    try {
      await writeFiles(root, { 'in/result.json': '1' });
      const artifacts = new Artifacts(join(root, 'store'));
      const from = { path: join(root, 'in') };
      await artifacts.upload('7', { name: 'planwright-demo-a-1', ...from });
      await artifacts.download('7', { pattern: 'planwright-demo-*', path: join(root, 'one') });
      await artifacts.upload('7', { name: 'planwright-demo-b-1', ...from });
      await artifacts.upload('8', { name: 'planwright-demo-c-1', ...from });
      await artifacts.download('7', { pattern: 'planwright-demo-*', path: join(root, 'two') });
      expect([await readdir(join(root, 'one')), await readdir(join(root, 'two'))]).toEqual([
        ['result.json'],
        ['planwright-demo-a-1', 'planwright-demo-b-1'],
      ]);
      await expect(artifacts.upload('7', { name: 'planwright-demo-a-1', ...from })).rejects.toThrow('exists already');
      await expect(artifacts.download('7', { name: 'nope', path: root })).rejects.toThrow('not found');
      await artifacts.download('9', { pattern: '*', path: join(root, 'none') });
      await expect(readdir(join(root, 'none'))).rejects.toThrow('ENOENT');
    } finally {
      await rm(root, { recursive: true });
    }
  });
});

it('starts what a dispatch asks for as the bot that owns the token, with inputs of their types', async () => {
  await using hub = await Hub.start({
    files: {
      '.github/workflows/test.yml':
        'on:\n  workflow_dispatch:\n    inputs:\n      n: { type: number, default: 3 }\n      b: { type: boolean }\npermissions: {}\njobs:\n' +
        job(
          'a',
          `    outputs: { o: '\${{ steps.s.outputs.o }}' }\n${step('echo "o=$O" >> "$GITHUB_OUTPUT"', '        env: { O: "${{ github.actor }} ${{ inputs.n + 1 == 5 }} ${{ inputs.b }}" }\n')}`,
        ).replace('inputs.n + 1 == 5', 'inputs.n == 4'),
    },
  });
  const { api } = hub;
  const [token] = api.tokens.keys();
  const asked = await fetch(`${api.url}/repos/acme/widgets/actions/workflows/test.yml/dispatches`, {
    method: 'POST',
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ref: 'main', inputs: { n: '4', b: 'true' } }),
  });
  expect(asked.status).toBe(204);
  await hub.settle();
  expect(hub.runs.map((run) => [run.conclusion, run.job('a').outputs])).toEqual([
    ['success', { o: 'github-actions[bot] true true' }],
  ]);
  await expect(hub.dispatch('test.yml', { strange: 'x' })).rejects.toThrow('unexpected input strange');
});
