import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanState, TaskState } from '../../src/plan/state.ts';
import { emptyState } from '../../src/plan/state.ts';
import { splitSource } from '../../src/plan/source.ts';
import { attemptStarted } from '../../src/plan/transitions.ts';
import { PlanStore } from '../../src/state/store.ts';
import type { Case } from '../case.ts';
import { interleaved, median } from '../measure.ts';
import { prosePlan } from '../plans.ts';
import { ratioAtMost } from '../row.ts';

const n = 50;

const sha = (index: number): string => index.toString(16).padStart(40, 'a');

const done = (index: number): TaskState => ({
  status: 'completed',
  commit: sha(index),
  spec: sha(index).slice(0, 16),
  summary: `Move part ${index}`,
  attempts: [{ started_at: '2026-11-23T09:00:00Z', seconds: 12.5, outcome: 'completed', run: '4711' }],
});

const state = (tasks: number): PlanState => ({
  ...emptyState,
  status: 'running',
  execution: '01JD0000000000000000000000',
  tasks: Object.fromEntries(Array.from({ length: tasks }, (_, index) => [`part-${index}`, done(index)])),
});

/** One change of the state of a plan with 1,000 tasks, written; against writing the same bytes. */
export const stateWrite: Case = {
  name: 'state',
  run: async (place) => {
    const store = new PlanStore('plans/p.yml', splitSource(prosePlan(1000)));
    const file = join(place.root, 'state.yml');
    const write = (bytes: Uint8Array): void => {
      writeFileSync(`${file}.tmp`, bytes);
      renameSync(`${file}.tmp`, file);
    };
    let now = state(1000);
    let bytes = store.bytes(now);
    const took = (work: () => void): number => {
      const started = performance.now();
      work();
      return performance.now() - started;
    };
    const figures = await interleaved(
      { n, warm: true },
      {
        ours: (round) =>
          took(() => {
            now = attemptStarted(now, `part-${round + 1}`, 'spec');
            bytes = store.bytes(now);
            write(bytes);
          }),
        floor: () => took(() => write(bytes)),
      },
    );
    const baseline = { what: `write of ${Math.round(bytes.length / 1000)} kB`, value: median(figures.floor) };
    return [
      {
        what: 'state: one change at 1,000 tasks',
        unit: 'ms',
        ours: median(figures.ours),
        baseline,
        target: ratioAtMost(2.5),
        n,
      },
    ];
  },
};
