import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exec } from '../../src/lib/exec.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { emptyState } from '../../src/plan/state.ts';
import { executionStarted } from '../../src/plan/transitions.ts';
import { executePlan } from '../../src/scheduler/execute-plan.ts';
import { noControl } from '../../src/scheduler/ports.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { MemoryIntegrator, succeeded } from '../../test/support/controlled.ts';
import { interleaved, median, timed } from '../measure.ts';
import type { Place } from '../place.ts';
import { layeredPlan, noopPlan } from '../plans.ts';
import type { Row } from '../row.ts';
import { ratioAtMost } from '../row.ts';

const read = async (text: string) => {
  const parsed = await parsePlan(Buffer.from(text), { id: 'bench', file: 'plans/bench.yml', stateAllowed: true });
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  return parsed.value;
};

/** The scheduler and the engine by themselves: real processes, no git. */
const execute = async (place: Place, text: string): Promise<{ ms: number }> => {
  const { plan } = await read(text);
  const start = { execution: 'bench', at: '2026-01-01T00:00:00Z', base: 'base', inputs: {} };
  const from = performance.now();
  const state = await executePlan({
    plan,
    state: executionStarted(emptyState, start),
    runner: {
      attempt: async ({ task, signal }) => {
        const run = task.worker.kind === 'shell' ? task.worker.run.split(' ') : [];
        const [file = 'true', ...args] = run;
        await exec(file, args, { env: place.env, signal });
        return succeeded();
      },
    },
    integrator: new MemoryIntegrator(),
    control: noControl,
    clock: systemClock,
    emit: () => undefined,
    signal: new AbortController().signal,
    holds: () => true,
  });
  if (state.status !== 'completed') throw new Error(`the plan ended ${state.status}`);
  return { ms: performance.now() - from };
};

/** Parallel work without git. */
export const engine = async (place: Place): Promise<Row[]> => [await noops(place), await layers(place)];

const noops = async (place: Place): Promise<Row> => {
  const hasMake = spawnSync('make', ['--version'], { env: place.env }).status === 0;
  const names = Array.from({ length: 1000 }, (_, i) => `t${i}`).join(' ');
  writeFileSync(join(place.root, 'Makefile'), `.PHONY: all ${names}\nall: ${names}\n${names}:\n\t@true;\n`);
  const make = { argv: ['make', '-j8', '-s', 'all'] as const, cwd: place.root, env: place.env };
  const figures = await interleaved(
    { n: 3 },
    {
      make: () => (hasMake ? timed(make) / 1000 : Number.NaN),
      ours: async () => (await execute(place, noopPlan(1000))).ms / 1000,
    },
  );
  return {
    what: 'a no-op task of 1,000, 8 at once, no git',
    unit: 'ms',
    ours: median(figures.ours),
    ...(hasMake ? { baseline: { what: 'make -j8', value: median(figures.make) } } : {}),
    target: { of: 'ours', is: 'at-most', value: 2 },
    n: 3,
  };
};

const layers = async (place: Place): Promise<Row> => {
  const depth = 12;
  const figures = await interleaved({ n: 3 }, { ours: async () => (await execute(place, layeredPlan(depth, 8))).ms });
  return {
    what: 'layered graph of sleep 0.05, 8 at once',
    unit: 'ms',
    ours: median(figures.ours),
    baseline: { what: 'critical path', value: depth * 50 },
    target: ratioAtMost(1.1),
    n: 3,
  };
};
