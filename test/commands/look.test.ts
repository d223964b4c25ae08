import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { list } from '../../src/commands/list.ts';
import { show } from '../../src/commands/show.ts';
import type { World } from '../../src/execution/world.ts';
import type { PlanEvent } from '../../src/scheduler/event.ts';
import { serveGit } from '../support/git-http.ts';
import type { Scratch } from '../support/git.ts';
import { clone, commitAll, git, scratch } from '../support/git.ts';
import { holdPlan, localCoordination, strangeHolder } from '../support/coordination.ts';
import { planBranch, planOf, planPath, planRef } from '../support/project.ts';
import { worldOf } from './world.ts';

const workRef = 'refs/planwright-work/demo';
const human = planOf([{ id: 'a', run: 'true' }]);
const standing = (status: string): string => `${human}state:\n  status: ${status}\n`;

interface Rig extends AsyncDisposable {
  readonly place: Scratch;
  /** Somebody else's clone, on the plan's branch. */
  readonly there: string;
  /** A commit of the branch beside it, with the plan in that status. */
  readonly kept: (status: string) => Promise<void>;
}

/** The branch of the plan says `paused`, on the remote and as it was fetched last. */
const heldBack = async (): Promise<Rig> => {
  const place = await scratch({ [planPath]: human });
  const there = await clone(place.remote, join(place.root, 'there'), 'main');
  await git(there, 'switch', '--quiet', '--create', planBranch);
  await commitAll(there, { [planPath]: standing('paused') }, 'paused');
  await git(there, 'push', '--quiet', 'origin', planBranch);
  await git(place.checkout, 'fetch', '--quiet');
  const kept = async (status: string): Promise<void> => {
    await commitAll(there, { [planPath]: standing(status) }, status);
    await git(there, 'push', '--quiet', '--force', 'origin', `HEAD:${workRef}`);
  };
  return { place, there, kept, [Symbol.asyncDispose]: () => place[Symbol.asyncDispose]() };
};

const shown = async (world: World): Promise<unknown> => {
  const outcome = await show({ command: 'show', plan: 'demo' }, world);
  return outcome.ok ? outcome.value.outputs['status'] : outcome.error.failure;
};

const listed = async (world: World): Promise<{ readonly text: string; readonly result: unknown }> => {
  const outcome = await list({ command: 'list' }, world);
  if (!outcome.ok) throw new Error(outcome.error.failure.message);
  return outcome.value;
};

describe.concurrent('a branch that is held back', () => {
  test('is shown and listed as the ref beside it says, where the remote may be asked', async () => {
    await using rig = await heldBack();
    await rig.kept('running');
    for (const world of [
      worldOf(rig.place.checkout, { push: true }),
      worldOf(rig.place.checkout, { door: 'action' }),
    ]) {
      expect(await shown(world)).toBe('running');
      expect((await listed(world)).result).toMatchObject({ plans: [{ status: 'running' }] });
    }
    expect(await git(rig.place.checkout, 'for-each-ref', '--format=%(refname)', 'refs/planwright-work')).toBe('');
  });

  test('is shown as it was fetched last where the remote is not asked', async () => {
    await using rig = await heldBack();
    await rig.kept('running');
    const world = worldOf(rig.place.checkout);
    expect(await shown(world)).toBe('paused');
    await git(rig.place.checkout, 'fetch', '--quiet', 'origin', `${workRef}:${workRef}`);
    expect(await shown(world)).toBe('running');
    expect((await listed(world)).result).toMatchObject({ plans: [{ status: 'running' }] });
  });

  test('counts itself where somebody has pushed to it since, or where it is gone', async () => {
    await using rig = await heldBack();
    await rig.kept('running');
    const world = worldOf(rig.place.checkout, { push: true });
    const theirs = await clone(rig.place.remote, join(rig.place.root, 'theirs'), planBranch);
    await commitAll(theirs, { [planPath]: standing('cancelled') }, 'by a person');
    await git(theirs, 'push', '--quiet', 'origin', `HEAD:${planRef}`);
    expect(await shown(world)).toBe('cancelled');
    await git(rig.place.remote, 'update-ref', '-d', planRef);
    await git(rig.place.checkout, 'fetch', '--quiet', '--prune');
    expect(await shown(world)).toBe('pending');
  });

  test('is shown as it is known here where the remote does not answer, with a warning', async () => {
    await using rig = await heldBack();
    await git(rig.place.checkout, 'remote', 'set-url', 'origin', join(rig.place.root, 'gone.git'));
    const events: PlanEvent[] = [];
    const world = {
      ...worldOf(rig.place.checkout, { push: true }),
      emit: (event: PlanEvent) => void events.push(event),
    };
    expect(await shown(world)).toBe('paused');
    expect(events).toMatchObject([
      { kind: 'warning', message: expect.stringContaining('what follows is as this checkout knows it: origin cannot') },
    ]);
  });
});

describe.concurrent('who is at work', () => {
  const ids = ['alive', 'dead', 'free'];
  const plans = Object.fromEntries(ids.map((id) => [`plans/${id}.yml`, human]));
  const held = async (repository: string, below: string): Promise<void> => {
    await holdPlan(repository, `${below}/alive`, strangeHolder(new Date()));
    await holdPlan(repository, `${below}/dead`, strangeHolder(new Date(Date.now() - 600_000)));
  };
  const holders = [{ id: 'alive', holder: { label: 'process 7 on elsewhere', since: '2026-01-01T00:00:00Z' } }];

  const atWork = async (world: World): Promise<unknown> => {
    const { result, text } = await listed(world);
    const { plans: rows } = z
      .object({ plans: z.array(z.looseObject({ id: z.string(), holder: z.optional(z.unknown()) })) })
      .parse(result);
    expect(text).toContain('AT WORK');
    return rows.flatMap(({ id, holder }) => (holder === undefined ? [] : [{ id, holder }]));
  };

  test('is listed in a terminal', async () => {
    await using place = await scratch(plans);
    await held(place.checkout, 'refs/planwright-local');
    expect(await atWork(worldOf(place.checkout))).toEqual(holders);
  });

  test('is listed by one listing of the remote and one fetch, however many plans there are', async () => {
    await using place = await scratch(plans);
    await held(place.remote, 'refs/planwright');
    const asked: string[] = [];
    await using server = await serveGit({
      root: place.root,
      authorization: () => true,
      onRequest: (request) => Promise.resolve(void asked.push(`${request.method} ${request.url}`)),
    });
    await git(place.checkout, 'remote', 'set-url', 'origin', `${server.origin}/remote.git`);
    expect(await atWork(worldOf(place.checkout, { door: 'action' }))).toEqual(holders);
    expect(asked.filter((line) => line.startsWith('GET'))).toHaveLength(2);
    const before = asked.length;
    expect(await atWork(worldOf(place.checkout, { door: 'action' }))).toEqual(holders);
    // Nothing has moved, so nothing is fetched.
    expect(asked.slice(before).filter((line) => line.startsWith('GET'))).toHaveLength(1);
  });

  test('is nobody on a plan that has ended', async () => {
    await using place = await scratch({ 'plans/demo.yml': human });
    await git(place.checkout, 'switch', '--quiet', '--create', planBranch);
    await commitAll(place.checkout, { [planPath]: standing('completed') }, 'completed');
    await holdPlan(place.checkout, localCoordination, strangeHolder(new Date()));
    const { text } = await listed(worldOf(place.checkout));
    expect(text).not.toContain('AT WORK');
  });
});
