import { expect, it } from 'vitest';
import { planStatuses, reasons } from '../../src/plan/state.ts';
import { exitCode } from '../../src/request/exit-code.ts';

it('is 1 for what failed, 0 for what is done or stopped as designed', () => {
  const designed = ['approval', 'requested', 'pause-after', 'time-budget'];
  for (const reason of reasons) {
    const code = designed.includes(reason) ? 0 : 1;
    expect([reason, exitCode('paused', reason), exitCode('waiting', reason)]).toEqual([reason, code, code]);
    expect([exitCode('completed', reason), exitCode('failed', reason), exitCode('cancelled', reason)]).toEqual([
      0, 1, 1,
    ]);
  }
  const bare = Object.fromEntries(planStatuses.map((status) => [status, exitCode(status)]));
  expect(bare).toEqual({ pending: 0, running: 0, waiting: 0, paused: 0, completed: 0, failed: 1, cancelled: 1 });
});
