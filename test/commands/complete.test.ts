import { expect, test } from 'vitest';
import { complete } from '../../src/commands/complete.ts';
import { commitAll, git, scratch } from '../support/git.ts';
import { planBranch, planOf, planPath } from '../support/project.ts';
import { failedOnA, noOptions, worldOf } from './world.ts';

test.concurrent.each([
  ['no', [], ['a: it has no `verify`: it is completed on your word, and nothing was checked']],
  ['a', ['true'], []],
])('a task with %s verify is completed, and it is said when nothing was checked', async (_name, verify, expected) => {
  const plan = planOf([{ id: 'a', run: 'true', verify }], { sandbox: 'off' });
  await using place = await scratch({ [planPath]: plan });
  await git(place.checkout, 'switch', '--quiet', '--create', planBranch);
  await commitAll(place.checkout, { [planPath]: plan + failedOnA }, 'failed');
  await git(place.checkout, 'switch', '--quiet', 'main');
  const warnings: string[] = [];
  const world = worldOf(place.checkout, { workRoot: place.workRoot });
  const outcome = await complete(
    { command: 'complete', plan: 'demo', task: 'a', execute: false, options: noOptions },
    {
      ...world,
      emit: (event) => {
        if (event.kind === 'warning' && event.task !== undefined) warnings.push(`${event.task}: ${event.message}`);
      },
    },
  );
  expect([outcome.ok ? outcome.value.exit : outcome.error, warnings]).toEqual([0, expected]);
});
