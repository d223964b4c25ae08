import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameValue } from '../../../src/plan/edit/same.ts';
import { readRaw } from '../../../src/plan/read-human.ts';
import { splitSource } from '../../../src/plan/source.ts';
import { anyPlan } from './arbitrary-plan.ts';
import { layOut } from './layout.ts';

it('lays a plan out in ways that read as the same plan', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(), (plan, seed) => {
      const { text } = layOut(plan, seed);
      const read = readRaw(splitSource(text).human, 'plan');
      if (!read.ok) throw new Error(`${JSON.stringify(read.error[0])}\n${text}`);
      expect(sameValue(read.value, plan), `${JSON.stringify(read.value)}\n${JSON.stringify(plan)}\n${text}`).toBe(true);
    }),
    { numRuns: 500 },
  );
});
