import { describe, expect, it } from 'vitest';
import { planOf, phasesOf, project, type TaskKeys } from '../support/project.ts';

const thousand = Array.from({ length: 1000 }, (_, n) => n);
/** A few tasks really run; the others are decided about all the same, and cost no commit. */
const runs = (n: number): boolean => n % 250 === 0;
const task = (n: number): TaskKeys => ({
  id: `t${n}`,
  run: `echo ${n} > ${n}.txt`,
  ...(runs(n) ? {} : { if: 'false' }),
});
const expected = thousand.filter(runs).map((n) => `t${n}`);

describe.concurrent('a plan of 1,000 tasks', () => {
  it.each([
    ['in a chain', planOf(thousand.map(task))],
    [
      'in a chain against the order of the file',
      phasesOf([
        {
          id: 'all',
          mode: 'parallel',
          tasks: thousand.map((n) => ({ ...task(n), ...(n === 0 ? {} : { depends_on: [`t${n - 1}`] }) })).toReversed(),
        },
      ]),
    ],
    ['side by side', phasesOf([{ id: 'all', mode: 'parallel', tasks: thousand.map(task) }], { max_parallel: 4 })],
    ['in phases of one task', phasesOf(thousand.map((n) => ({ id: `p${n}`, tasks: [task(n)] })))],
  ])('%s: is validated, foreseen, executed, shown and rolled back', { timeout: 120_000 }, async (_name, plan) => {
    await using place = await project(plan);
    const dry = await place.execute({ 'dry-run': 'true' });
    expect(dry.code, dry.log.slice(-2000)).toBe(0);
    const run = await place.execute({});
    expect([run.code, run.outputs['status']], run.log.slice(-2000)).toEqual([0, 'completed']);
    expect((await place.committed()).toSorted()).toEqual(expected.toSorted());
    const { tasks } = await place.state();
    const statuses = thousand.map((n) => tasks[`t${n}`]?.status);
    expect(statuses).toEqual(thousand.map((n) => (runs(n) ? 'completed' : 'skipped')));
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
    for (const args of [
      ['validate', 'demo'],
      ['show', 'demo'],
    ]) {
      const cli = await place.cli(...args);
      expect(cli.kind === 'exited' && cli.code, cli.output.slice(-2000)).toBe(0);
    }
    const back = await place.action({ command: 'rollback', plan: 'demo', task: 't0' });
    expect(back.code, back.log.slice(-2000)).toBe(0);
  });
});
