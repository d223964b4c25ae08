import { expect, it } from 'vitest';
import { livenessFor } from '../../src/execution/claim.ts';
import { goesOn } from '../../src/execution/fan-out.ts';
import type { World } from '../../src/execution/world.ts';
import { strangeHolder } from '../support/coordination.ts';
import { worldOf } from '../commands/world.ts';

const now = new Date('2026-03-01T12:00:00Z');
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const run = { id: '100', attempt: 1 };

type Life = Awaited<ReturnType<World['lifeOfRun']>>;
const world = (life: Life) => {
  const { context, clock } = worldOf('/');
  return { context, clock: { ...clock, now: () => now }, lifeOfRun: () => Promise.resolve(life) };
};

it.each<[Life, number, 'alive' | 'dead']>([
  ['alive', 30, 'alive'],
  ['over', 0, 'dead'],
  ['gone', 1, 'alive'],
  ['gone', 3, 'dead'],
  [undefined, 1, 'alive'],
  [undefined, 3, 'dead'],
])(
  'a holder whose run is %s to GitHub, %i minutes after its last sign of life: %s',
  async (life, minutes, liveness) => {
    expect(await livenessFor(world(life))({ ...strangeHolder(before(minutes)), run })).toBe(liveness);
  },
);

it.each<[Life, number, boolean]>([
  ['alive', 3000, true],
  ['over', 0, false],
  ['gone', 1, true],
  ['gone', 3, false],
  [undefined, 600, true],
  [undefined, 3000, false],
])('a run that is %s to GitHub, %i minutes after it was scheduled, goes on: %s', async (life, minutes, on) => {
  expect(await goesOn(world(life), { run, at: before(minutes).toISOString() })).toBe(on);
});
