import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dispatch } from '../../src/commands/table.ts';
import type { Request } from '../../src/request/request.ts';
import type { Scratch } from '../support/git.ts';
import { commitAll, git, scratch } from '../support/git.ts';
import { planBranch, planOf, planPath, planRef } from '../support/project.ts';
import { failedOnA, worldOf } from './world.ts';

const plan = planOf([{ id: 'a', run: 'true' }], { sandbox: 'off' });

const executed = async (): Promise<Scratch> => {
  const place = await scratch({ [planPath]: plan });
  await git(place.checkout, 'switch', '--quiet', '--create', planBranch);
  await commitAll(place.checkout, { [planPath]: plan + failedOnA }, 'failed');
  await git(place.checkout, 'switch', '--quiet', 'main');
  return place;
};

/** Carries out a request; the person answers, or there is nobody to ask. */
const carryOut = async ({ checkout, workRoot }: Scratch, request: Request, answer?: boolean) => {
  const asked: (readonly string[])[] = [];
  const confirm = (lines: readonly string[]): Promise<boolean> => {
    asked.push(lines);
    return Promise.resolve(answer === true);
  };
  const world = { ...worldOf(checkout, { workRoot }), ...(answer === undefined ? {} : { confirm }) };
  const outcome = await dispatch(request, world);
  return { asked, outcome: outcome.ok ? outcome.value.exit : [outcome.error.exit, outcome.error.failure.message] };
};

const reset = { command: 'reset', plan: 'demo' } as const;
const remove = { command: 'delete', plan: 'demo' } as const;
const exists = ({ checkout }: Scratch): Promise<boolean> =>
  access(join(checkout, planPath)).then(
    () => true,
    () => false,
  );

test.concurrent('reset says what is lost, and does nothing on a no', async () => {
  await using place = await executed();
  const before = await git(place.checkout, 'rev-parse', planRef);
  const { asked, outcome } = await carryOut(place, reset, false);
  expect(asked).toEqual([
    [
      '',
      'Plan demo is paused, 0 of 1 task done.',
      'Its statuses, attempts, usage, inputs and approvals are forgotten. Its commits and its history stay.',
    ],
  ]);
  expect(outcome).toEqual([1, 'plan demo was not reset; nothing was changed']);
  expect(await git(place.checkout, 'rev-parse', planRef)).toBe(before);
});

test.concurrent('delete says what is lost, and does nothing on a no', async () => {
  await using place = await executed();
  const { asked, outcome } = await carryOut(place, remove, false);
  expect(asked).toEqual([
    [
      '',
      'plans/demo.yml is removed, with all that is not committed in it.',
      'The branch of plan demo and what was merged stay.',
    ],
  ]);
  expect([outcome, await exists(place)]).toEqual([[1, 'plan demo was not removed; nothing was changed'], true]);
});

test.concurrent.each([
  ['on a yes', true],
  ['where nobody can be asked', undefined],
])('both do it %s', async (_name, answer) => {
  await using place = await executed();
  expect((await carryOut(place, reset, answer)).outcome).toBe(0);
  expect(await git(place.checkout, 'show', `${planRef}:${planPath}`)).not.toContain('status: failed');
  expect([(await carryOut(place, remove, answer)).outcome, await exists(place)]).toEqual([0, false]);
});

test.concurrent('nobody is asked where nothing is lost', async () => {
  await using place = await scratch({ [planPath]: plan });
  expect(await carryOut(place, reset, false)).toEqual({ asked: [], outcome: 0 });
  const { asked, outcome } = await carryOut(place, { ...remove, plan: 'dmeo' }, false);
  expect([asked, outcome]).toMatchObject([[], [2, expect.stringContaining('no plan')]]);
});
