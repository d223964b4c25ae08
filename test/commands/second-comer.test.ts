import { expect, test } from 'vitest';
import { dispatch } from '../../src/commands/table.ts';
import type { World } from '../../src/execution/world.ts';
import { ok } from '../../src/lib/result.ts';
import type { PlanEvent } from '../../src/scheduler/event.ts';
import type { Request } from '../../src/request/request.ts';
import { readCoordination, stayed } from '../../src/state/coordination.ts';
import { Lease } from '../../src/state/lease.ts';
import { takeOwnership } from '../../src/workspace/owner.ts';
import { planFolder } from '../../src/workspace/private-dir.ts';
import { openRepository } from '../../src/workspace/repository.ts';
import type { RefStore, RefVersion } from '../../src/workspace/ref-store.ts';
import {
  coordination,
  holdPlan,
  localCoordination,
  rewriteCoordination,
  strangeHolder,
} from '../support/coordination.ts';
import type { Scratch } from '../support/git.ts';
import { commitAll, git, scratch } from '../support/git.ts';
import { phasesOf, planBranch, planPath } from '../support/project.ts';
import { failedOnA, noOptions, worldOf } from './world.ts';

const human = phasesOf(
  [
    { id: 'work', tasks: [{ id: 'a', run: 'true' }] },
    { id: 'gate', mode: 'manual', tasks: [{ id: 'b', run: 'true' }] },
  ],
  { sandbox: 'off' },
);
/** A plan that paused on a failed task, and somebody else who holds it, for a moment or to execute it. */
const held = async (brief: boolean): Promise<Scratch> => {
  const place = await scratch({ [planPath]: human });
  await git(place.checkout, 'switch', '--quiet', '--create', planBranch);
  await commitAll(place.checkout, { [planPath]: human + failedOnA }, 'failed');
  await git(place.checkout, 'switch', '--quiet', 'main');
  const holder = strangeHolder(new Date('2026-01-02T00:00:00Z'));
  await holdPlan(place.checkout, localCoordination, brief ? { ...holder, brief } : holder);
  return place;
};

const letGo = ({ checkout }: Scratch): Promise<void> =>
  rewriteCoordination(checkout, localCoordination, ({ holder: _holder, ...rest }) => rest);

/** Time passes only while somebody waits, and then `meanwhile` happens. */
const waiting = ({ checkout, workRoot }: Scratch, meanwhile: (waits: number) => Promise<void>) => {
  const events: PlanEvent[] = [];
  let [elapsed, waits] = [0, 0];
  const clock: World['clock'] = {
    now: () => new Date(Date.UTC(2026, 0, 2) + elapsed),
    monotonic: () => elapsed,
    sleep: async (ms) => {
      elapsed += ms;
      await meanwhile((waits += 1));
    },
  };
  const world = { ...worldOf(checkout, { workRoot }), clock, emit: (event: PlanEvent) => void events.push(event) };
  return { world, events, waited: () => elapsed };
};

const on = { plan: 'demo', execute: false, options: noOptions } as const;
const requests: readonly Request[] = [
  { command: 'retry', task: 'a', ...on },
  { command: 'skip', task: 'a', ...on },
  { command: 'complete', task: 'a', ...on },
  { command: 'resume', ...on },
  { command: 'reset', plan: 'demo' },
  { command: 'execute', plan: 'demo', options: noOptions },
  { command: 'delete', plan: 'demo' },
  { command: 'pause', plan: 'demo' },
  { command: 'cancel', plan: 'demo' },
  { command: 'reject', plan: 'demo', task: 'b' },
];

const never = (): Promise<void> => Promise.resolve();

test.concurrent.each(requests)('$command waits for a command that has the plan for a moment', async (request) => {
  await using place = await held(true);
  const { world, events } = waiting(place, (waits) => (waits === 3 ? letGo(place) : never()));
  const outcome = await dispatch(request, world);
  // To execute a plan that paused on a failure says again what failed.
  expect(outcome.ok ? outcome.value.exit : outcome.error).toBe(request.command === 'execute' ? 1 : 0);
  const warnings = events.flatMap((event) => (event.kind === 'warning' ? [event.message] : []));
  expect(warnings).toEqual([...new Set(warnings)]);
  const { holder, requests: left } = await coordination(place.checkout, localCoordination);
  expect([holder, left]).toEqual([undefined, []]);
});

const orders: readonly string[] = ['pause', 'cancel', 'reject'];
const changes = requests.filter(({ command }) => !orders.includes(command));

test.concurrent.each(changes)('$command ends at once while somebody executes the plan', async (request) => {
  await using place = await held(false);
  const { world, waited } = waiting(place, never);
  const outcome = await dispatch(request, world);
  expect([outcome.ok ? undefined : outcome.error.exit, waited()]).toEqual([3, 0]);
});

test.concurrent.each(requests.filter(({ command }) => orders.includes(command)))(
  '$command is asked of whoever executes the plan at once',
  async (request) => {
    await using place = await held(false);
    const { world, waited } = waiting(place, never);
    const outcome = await dispatch(request, world);
    expect([outcome.ok && outcome.value.exit, waited()]).toEqual([0, 0]);
    const { requests: left } = await coordination(place.checkout, localCoordination);
    expect(left.map(({ kind }) => kind)).toEqual([request.command]);
  },
);

test.concurrent('who does not let go is waited for 15 s', async () => {
  await using place = await held(true);
  const { world, waited } = waiting(place, never);
  const outcome = await dispatch({ command: 'retry', task: 'a', ...on }, world);
  expect([outcome.ok ? undefined : outcome.error.exit, waited()]).toEqual([3, 15_000]);
});

test.concurrent('who has only begun to take the plan on this machine is waited for, too', async () => {
  await using place = await held(true);
  await letGo(place);
  const repository = await openRepository(place.checkout, process.env);
  if (!repository.ok) throw new Error(repository.error.message);
  const owned = await takeOwnership(planFolder(place.workRoot, repository.value.commonDir, 'demo'));
  if (!owned.ok) throw new Error(owned.error.message);
  const { world, waited } = waiting(place, async (waits) => {
    if (waits === 2) await owned.value[Symbol.asyncDispose]();
  });
  const outcome = await dispatch({ command: 'retry', task: 'a', ...on }, world);
  expect([outcome.ok ? outcome.value.exit : outcome.error, waited()]).toEqual([0, 2000]);
});

test.concurrent('who goes on to execute the plan is not waited for any longer', async () => {
  await using place = await held(true);
  const { world, waited } = waiting(place, (waits) =>
    waits === 2 ? rewriteCoordination(place.checkout, localCoordination, stayed) : never(),
  );
  const outcome = await dispatch({ command: 'retry', task: 'a', ...on }, world);
  expect([outcome.ok ? undefined : outcome.error.exit, waited()]).toEqual([3, 2000]);
});

test.concurrent('a command says that it has the plan for a moment, and no longer when it goes on to execute it', async () => {
  const seen: (boolean | undefined)[] = [];
  let version: RefVersion = { sha: undefined, data: undefined };
  const store: RefStore = {
    read: () => Promise.resolve(ok(version)),
    look: () => Promise.resolve(ok({ version, beside: undefined })),
    remove: never,
    swap: (_before, data) => {
      version = { sha: String(seen.length), data: Buffer.from(data) };
      const read = readCoordination(data);
      seen.push(read.ok ? read.value.holder?.brief : undefined);
      return Promise.resolve(ok({ kind: 'swapped', sha: version.sha ?? '' }));
    },
  };
  const clock: World['clock'] = {
    now: () => new Date(0),
    monotonic: () => 0,
    sleep: () => new Promise(() => undefined),
  };
  const holder = { ...strangeHolder(new Date(0)), brief: true };
  const lease = await Lease.take({ store, holder, clock, liveness: () => Promise.resolve('dead'), pollMs: 1 });
  if (!lease.ok) throw new Error(lease.error.message);
  await lease.value.confirm('doubtful');
  lease.value.listen(() => undefined);
  await lease.value.begun({ task: 'a', attempt: 1, started_at: '', earlier: [] });
  expect(seen).toEqual([true, true, undefined]);
});
