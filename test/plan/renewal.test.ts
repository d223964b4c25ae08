import { expect, test } from 'vitest';
import { executionRenewed } from '../../src/plan/renewal.ts';
import type { PlanState, PlanStatus } from '../../src/plan/state.ts';
import { emptyState, noUsage } from '../../src/plan/state.ts';

const ended = (status: PlanStatus): PlanState => ({
  ...emptyState,
  status,
  execution: '01A',
  created_at: 'first',
  started_at: 'first',
  base: 'a'.repeat(40),
  inputs: { x: 1 },
  usage: { ...noUsage, usd: 1.5 },
  tasks: { a: { status: 'completed', attempts: [] } },
  iterations: [{ at: 'first', kind: 'executed' }],
});

test.each(['completed', 'failed'] as const)(
  'a %s plan starts over from a commit and remembers that it ran',
  (status) => {
    const renewed = executionRenewed(ended(status), 'b'.repeat(40), 'now');
    expect(renewed).toEqual({
      ok: true,
      value: {
        status: 'pending',
        created_at: 'first',
        updated_at: 'now',
        base: 'b'.repeat(40),
        tasks: {},
        iterations: [
          { at: 'first', kind: 'executed' },
          { at: 'now', kind: 'renewed', execution: '01A', status, usd: 1.5 },
        ],
      },
    });
  },
);

test('a plan that never ran starts as it is', () => {
  expect(executionRenewed(emptyState, 'b'.repeat(40), 'now')).toEqual({ ok: true, value: emptyState });
});

test.each(['cancelled', 'paused', 'waiting', 'running', 'pending'] as const)('a %s plan has not ended', (status) => {
  const refused = executionRenewed(ended(status), 'b'.repeat(40), 'now');
  expect(refused).toMatchObject({ ok: false, error: { code: 'wrong-status' } });
  expect(refused.ok ? '' : refused.error.message).toContain(
    `it is ${status}; accepted: a plan that is completed or failed`,
  );
  expect(refused.ok ? '' : refused.error.hint).toContain('reset it first');
});
