import { describe, expect, it } from 'vitest';
import { report, toolUse } from '../support/anthropic/reply.ts';
import { openMeetings } from '../support/meetings.ts';
import { phasesOf, project } from '../support/project.ts';
import { sessions } from '../support/sessions.ts';

const hook = new URL('../support/clock-hook.mjs', import.meta.url).href;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

describe.concurrent('a wall clock that jumps while a plan executes', () => {
  it.each([
    ['two hours back', -7200],
    ['a day on', 86_400],
  ])(
    '%s, and to and fro: no time limit strikes, no lease is lost, no duration is negative or of hours',
    async (_name, jump) => {
      await using meetings = await openMeetings();
      const plan = phasesOf(
        [
          { id: 'one', tasks: [{ id: 'zero', run: 'echo zero > zero.txt', timeout_minutes: 1 }] },
          {
            id: 'two',
            mode: 'parallel',
            tasks: [
              { id: 'a', run: `${meetings.at('a')}; echo a > a.txt`, timeout_minutes: 1, verify: ['test -f a.txt'] },
              { id: 'b', description: 'Do it', timeout_minutes: 1 },
              { id: 'c', run: 'test -e zero.txt && exit 1', max_attempts: 2, on_failure: 'continue' },
            ],
          },
        ],
        { budget: { minutes: 30 } },
      );
      await using place = await project(plan, {
        script: sessions({ b: [toolUse('bash', { command: 'echo b > b.txt' }), report()] }),
      });
      const env = { NODE_OPTIONS: `--import ${hook}`, CLOCK_AFTER: '7', CLOCK_JUMP: String(jump) };
      const running = await place.startAction({ command: 'execute', plan: 'demo', 'time-budget': '30m' }, { env });
      const visit = await meetings.visit('a');
      const other = await place.execute({}, { runId: '4712' });
      expect(other.code, other.log).toBe(3);
      visit.go();
      const run = await running.ended;
      expect([run.code, run.outputs['status']], run.log).toEqual([1, 'failed']);
      expect((await place.committed()).toSorted()).toEqual(['a', 'b', 'zero']);
      const { tasks, usage, ...state } = await place.state();
      const attempts = Object.values(tasks).flatMap((task) => task.attempts);
      expect(attempts.map(({ outcome }) => outcome).toSorted()).toEqual([
        'agent',
        'agent',
        'completed',
        'completed',
        'completed',
      ]);
      for (const { started_at, seconds } of attempts) {
        expect(started_at).toMatch(time);
        expect(seconds).toBeGreaterThanOrEqual(0);
        expect(seconds).toBeLessThan(60);
      }
      expect(usage?.seconds).toBeLessThan(300);
      for (const at of [state.created_at, state.started_at, state.updated_at, state.finished_at])
        expect(at).toMatch(time);
      expect(run.log).not.toMatch(/-\d+ ?[smh]\b|\b\d+h\b/);
      // How long ago it began is a question to the wall clock.
      expect(run.summary).not.toMatch(/-\d+ ?[smh]\b/);
      const again = await place.action({ command: 'skip', plan: 'demo', task: 'c', execute: 'true' });
      expect([again.code, again.outputs['status']], again.log).toEqual([0, 'completed']);
    },
  );
});
