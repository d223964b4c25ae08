import { expect, test } from 'vitest';
import { outputsRead } from '../../src/plan/reads.ts';
import { makePlan } from '../support/plans.ts';

const of = (id: string): string => `\${{ tasks.${id}.outputs.x }}`;

test('whoever reads an output builds on its task: in a script, a command, a text or a condition', async () => {
  const plan = makePlan([
    { id: 'one', tasks: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })) },
    {
      id: 'two',
      if: 'tasks.e.outputs.x',
      tasks: [
        { id: 'f', worker: { kind: 'shell', run: `echo "${of('a')}"` }, verify: [`test "${of('b')}"`] },
        { id: 'g', worker: { kind: 'command', command: `agent "${of('c')}"` }, description: of('d') },
        { id: 'h', if: 'tasks.a.outputs.x == inputs.y' },
      ],
    },
  ]);
  const reads = await outputsRead(plan);
  expect([...reads].map(([id, others]) => [id, [...others].toSorted()])).toEqual([
    ['f', ['a', 'b', 'e']],
    ['g', ['c', 'd', 'e']],
    ['h', ['a', 'e']],
  ]);
});
