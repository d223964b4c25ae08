import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/plan/model.ts';
import { tasksOf } from '../../src/plan/model.ts';
import { specHash } from '../../src/plan/spec-hash.ts';
import { parallel, parse } from './support.ts';

const only = async (line: string, head = ''): Promise<Task> => {
  const [task] = tasksOf((await parse(parallel([line], head))).plan);
  if (task === undefined) throw new Error('no task');
  return task;
};

describe('spec hash', () => {
  it('is stable', async () => {
    expect(specHash(await only('{ id: a, title: A, run: x }'))).toBe('e633ad32482f846b');
  });

  it.each([
    '{ id: a, title: B, run: x }',
    '{ id: a, title: A, run: y }',
    '{ id: a, title: A, agent: { command: x }, description: d }',
    '{ id: a, title: A, run: x, description: d }',
    '{ id: a, title: A, run: x, verify: [v] }',
    '{ id: a, title: A, run: x, files: [] }',
    "{ id: a, title: A, run: x, if: 'true' }",
  ])('changes with the work: %s', async (line) => {
    expect(specHash(await only(line))).not.toBe(specHash(await only('{ id: a, title: A, run: x }')));
  });

  it('does not change with place, model or limits', async () => {
    const other = await only(
      '{ id: b, title: A, run: x, max_attempts: 9, timeout_minutes: 1 }',
      'defaults: { model: m }\n',
    );
    expect(specHash({ ...other, index: 7, phase: 'p', depends_on: ['a'] })).toBe(
      specHash(await only('{ id: a, title: A, run: x }')),
    );
  });
});
