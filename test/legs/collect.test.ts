import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttemptFile } from '../../src/legs/attempt-file.ts';
import { writeAttemptFile } from '../../src/legs/attempt-file.ts';
import { collect } from '../../src/legs/collect.ts';
import { writeFiles } from '../support/git.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pw-collect-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = (task: string, rest: object = {}): string => {
  const value: AttemptFile = {
    version: 1,
    plan: 'demo',
    execution: '01A',
    task,
    base: '0'.repeat(40),
    spec: 'spec',
    before: 0,
    attempts: [{ started_at: '2026-01-02T00:00:00Z', seconds: 1, end: { kind: 'cancelled' } }],
    ...rest,
  };
  return writeAttemptFile(value);
};

const found = async () =>
  [...(await collect(folder, 'demo'))].map(([task, { file: read }]) => [
    task,
    read.ok ? read.value.spec : read.error.message,
  ]);

describe('the results of a fan-out', () => {
  it('are none where there is no folder, or nothing in it', async () => {
    expect([...(await collect(join(folder, 'nowhere'), 'demo'))]).toEqual([]);
    expect(await found()).toEqual([]);
  });

  it('lie in the folder itself when there is one only, and one level below when there are several', async () => {
    await writeFiles(folder, { 'result.json': file('a'), 'transcripts/result.json': file('b') });
    expect(await found()).toEqual([['a', 'spec']]);
    await rm(join(folder, 'result.json'));
    await writeFiles(folder, {
      'planwright-demo-a-b-1/result.json': file('a-b'),
      'planwright-demo-c-1/result.json': file('c'),
    });
    expect(await found()).toEqual([
      ['a-b', 'spec'],
      ['c', 'spec'],
    ]);
  });

  it('count once per task: those of the last attempt of the run', async () => {
    await writeFiles(folder, {
      'planwright-demo-a-10/result.json': file('a', { spec: 'tenth' }),
      'planwright-demo-a-9/result.json': file('a', { spec: 'ninth' }),
    });
    expect(await found()).toEqual([['a', 'tenth']]);
  });

  it('speak for their own task and plan only', async () => {
    await writeFiles(folder, {
      'planwright-demo-a-1/result.json': file('b'),
      'planwright-other-c-1/result.json': file('c'),
      'something/result.json': file('d'),
      'planwright-demo-e-1/README.md': 'no result',
    });
    expect(await found()).toEqual([['a', 'its result is of another task: b']]);
  });

  it.each<[string, string, string]>([
    ['no JSON', '{', 'result.json cannot be used: it is not JSON'],
    [
      'another version',
      file('a', { version: 2 }),
      'result.json cannot be used: ✖ Invalid input: expected 1\n  → at version',
    ],
    [
      'a key that nobody knows',
      file('a', { approved: true }),
      'result.json cannot be used: ✖ Unrecognized key: "approved"',
    ],
    [
      'an end that only people and the integrator can tell',
      file('a', {
        attempts: [
          { started_at: '2026-01-02T00:00:00Z', seconds: 1, end: { kind: 'failed', outcome: 'rejected', error: '' } },
        ],
      }),
      'result.json cannot be used: ✖ Invalid option: expected one of "verify"|"scope"|"timeout"|"agent"|"no-change"|"setup"\n  → at attempts[0].end.outcome',
    ],
  ])('are refused with %s', async (_name, text, message) => {
    await writeFiles(folder, { 'planwright-demo-a-1/result.json': text });
    expect(await found()).toEqual([['a', message]]);
  });

  it('are refused when they are too large to be read', async () => {
    await writeFiles(folder, { 'planwright-demo-a-1/result.json': Buffer.alloc(16 * 1024 * 1024 + 1, ' ') });
    expect(await found()).toEqual([['a', 'result.json cannot be used: it has 16777217 bytes, more than 16 MiB']]);
  });
});
