import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ExecResult } from '../../src/lib/exec.ts';
import { exec } from '../../src/lib/exec.ts';
import type { PlanState } from '../../src/plan/state.ts';
import { git, gitEnvironment, scratch, type Scratch } from '../support/git.ts';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
const hook = new URL('../support/crash-hook.mjs', import.meta.url).href;

const plan = `version: 1
title: Survive
sandbox: off
phases:
  - id: one
    title: One
    tasks:
      - id: first
        title: First
        run: echo first >> log.txt
      - id: second
        title: Second
        run: echo second >> log.txt
        verify: [grep -q first log.txt]
  - id: two
    title: Two
    mode: parallel
    tasks:
      - { id: left, title: Left, run: echo left > left.txt }
      - { id: right, title: Right, run: echo right > right.txt, verify: [test -f right.txt] }
`;
const tasks = ['first', 'second', 'left', 'right'];
const branch = 'refs/heads/planwright/survive';

const start = (place: Scratch, env: Readonly<Record<string, string>> = {}, timeoutMs = 60_000): Promise<ExecResult> =>
  exec(
    process.execPath,
    [
      ...(env['CRASH_COUNTER'] === undefined && env['CRASH_AT'] === undefined ? [] : ['--import', hook]),
      cli,
      'execute',
      'survive',
    ],
    {
      cwd: place.checkout,
      env: { ...gitEnvironment, HOME: place.root, XDG_CACHE_HOME: place.workRoot, ...env },
      timeoutMs,
    },
  );

/** What must hold however often the run was killed: every task once, the same files as without a kill. */
const check = async (place: Scratch, said: string): Promise<void> => {
  const log = await git(
    place.checkout,
    'log',
    '--format=%(trailers:key=Plan-Task,valueonly,separator=%x2C)',
    `main..${branch}`,
  );
  const committed = log.split('\n').filter((line) => line !== '');
  expect(committed.toSorted(), said).toEqual(tasks.toSorted());
  const file = (path: string): Promise<string> => git(place.checkout, 'show', `${branch}:${path}`);
  expect(await file('log.txt'), said).toBe('first\nsecond');
  expect(await file('left.txt')).toBe('left');
  expect(await file('right.txt')).toBe('right');
  const text = await file('plans/survive.yml');
  expect(text.startsWith(plan), said).toBe(true);
  const { state } = parse(text) as { state: PlanState };
  expect(state.status, said).toBe('completed');
  for (const id of tasks) {
    const task = state.tasks[id];
    expect(task?.status, said).toBe('completed');
    const counted = task?.attempts.filter(({ outcome }) => outcome !== 'interrupted') ?? [];
    expect(
      counted.map(({ outcome }) => outcome),
      `${id} ${said}`,
    ).toEqual(['completed']);
    expect(
      await git(place.checkout, 'show', '-s', '--format=%(trailers:key=Plan-Task,valueonly)', task?.commit ?? ''),
      said,
    ).toContain(id);
  }
  expect(await git(place.checkout, 'status', '--porcelain'), said).toBe('');
  await git(place.checkout, 'fsck', '--strict', '--no-dangling');
};

/** Kills one run, lets others finish the work, and checks the result. */
const surviveKill = async (kill: (place: Scratch) => Promise<ExecResult>, said: string): Promise<void> => {
  await using place = await scratch({ 'plans/survive.yml': plan });
  const killed = await kill(place);
  const again = await start(place);
  expect(again, `${said}\nkilled: ${killed.output}\nagain: ${again.output}`).toMatchObject({ kind: 'exited', code: 0 });
  await check(place, `${said}\n${killed.output}\n---\n${again.output}`);
};

let steps = 0;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pw-crash-'));
  await using place = await scratch({ 'plans/survive.yml': plan });
  const counter = join(folder, 'steps');
  const whole = await start(place, { CRASH_COUNTER: counter });
  expect(whole, whole.output).toMatchObject({ kind: 'exited', code: 0 });
  await check(place, whole.output);
  steps = Number(await readFile(counter, 'utf8'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('killed at any instant, executed again: no task twice, none lost, nothing half done', () => {
  // All steps take minutes: `CRASH_STRIDE=1` kills before each one, the default before every seventh, beginning somewhere else each time.
  const stride = Number(process.env['CRASH_STRIDE'] ?? 7);
  const offset = Math.floor(Math.random() * stride);

  test.concurrent.each([0, 1])('before its steps (half %i)', { timeout: 1_800_000 }, async (half) => {
    expect(steps).toBeGreaterThan(50);
    for (let at = 1 + offset + half * stride; at <= steps; at += 2 * stride)
      await surviveKill((place) => start(place, { CRASH_AT: String(at) }), `killed before step ${at} of ${steps}`);
  });

  test('at random times', { timeout: 300_000 }, async () => {
    for (let round = 0; round < 20; round += 1) {
      const ms = Math.round(Math.random() * 1200);
      await surviveKill(async (place) => {
        const stop = new AbortController();
        const timer = setTimeout(() => stop.abort(), ms);
        const result = await exec(process.execPath, [cli, 'execute', 'survive'], {
          cwd: place.checkout,
          env: { ...gitEnvironment, HOME: place.root, XDG_CACHE_HOME: place.workRoot },
          signal: stop.signal,
          killGraceMs: 0,
        });
        clearTimeout(timer);
        return result;
      }, `killed after ${ms} ms`);
    }
  });
});
