import type { AttemptState, PlanState, TaskState, Usage } from '../../src/plan/state.ts';
import { emptyState } from '../../src/plan/state.ts';
import type { PlanEvent } from '../../src/scheduler/event.ts';
import { makePlan } from '../support/plans.ts';

export const usage: Usage = {
  requests: 4,
  input_tokens: 1200,
  output_tokens: 800,
  cache_read_tokens: 40_000,
  cache_write_tokens: 0,
  usd: 0.1234,
  seconds: 192,
};

export const plan = makePlan(
  [
    {
      id: 'schema',
      title: 'Database schema',
      tasks: [
        { id: 'users-table', title: 'Create the users table' },
        { id: 'migrate', title: 'Run the migration' },
      ],
    },
    {
      id: 'api',
      title: 'API',
      mode: 'parallel',
      tasks: [
        { id: 'login', title: 'Login', depends_on: ['migrate'] },
        { id: 'logout', title: 'Logout', depends_on: ['login'] },
      ],
    },
    {
      id: 'release',
      title: 'Release',
      mode: 'manual',
      tasks: [{ id: 'rotate-keys', title: 'Rotate the keys', worker: { kind: 'human' } }],
    },
  ],
  { id: 'auth', title: 'Add user authentication', branch: 'planwright/auth' },
);

export const attempt = (outcome: AttemptState['outcome'], rest: Partial<AttemptState> = {}): AttemptState => ({
  started_at: '2026-11-23T08:00:00Z',
  seconds: 96,
  outcome,
  ...rest,
});

const done: TaskState = {
  status: 'completed',
  commit: '4f2a91cdeadbeef00000000000000000000000000',
  summary: 'Made the table',
  attempts: [attempt('verify'), attempt('completed', { usage })],
};

export const paused: PlanState = {
  ...emptyState,
  status: 'paused',
  reason: 'task-failed',
  detail: 'migrate failed 3 of 3 attempts',
  started_at: '2026-11-23T08:00:00Z',
  finished_at: '2026-11-23T08:12:30Z',
  updated_at: '2026-11-23T08:12:30Z',
  usage,
  tasks: {
    'users-table': { ...done, spec: 'the hash of a former definition' },
    migrate: {
      status: 'failed',
      attempts: [
        attempt('verify'),
        attempt('timeout'),
        attempt('verify', { error: 'npm test -- users\n  not ok 1 - <users> |\n```\nexit 1' }),
      ],
    },
  },
};

export const at = new Date('2026-11-23T08:20:00Z');

/** Gives every event the same time. */
export type Undated = PlanEvent extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;
export const dated = (event: Undated): PlanEvent => ({ at, ...event });
