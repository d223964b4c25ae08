import type { Phase, Plan, Task } from '../../src/plan/model.ts';

export const task = (overrides: Partial<Task> = {}): Task => ({
  id: 'login',
  phase: 'api',
  index: 0,
  title: 'Add the login endpoint',
  description: 'POST /login takes a name and a password and answers with a token.',
  worker: { kind: 'claude' },
  depends_on: [],
  model: ['claude-sonnet-5-5'],
  max_attempts: 3,
  max_turns: 100,
  timeout_minutes: 30,
  verify: ['npm test'],
  on_failure: 'pause',
  ...overrides,
});

const phase = (tasks: readonly Task[]): Phase => ({
  id: 'api',
  title: 'The API',
  description: 'Endpoints of version 2.',
  mode: 'parallel',
  pause_after: false,
  runners: 'one',
  tasks,
});

export const plan = (tasks: readonly Task[] = [task()], overrides: Partial<Plan> = {}): Plan => ({
  id: 'add-auth',
  version: 1,
  title: 'Add user authentication',
  description: 'JWT login and logout.',
  branch: 'planwright/add-auth',
  inputs: {},
  max_parallel: 4,
  budget: { usd: 20 },
  prices: {},
  workspace: { link: [] },
  sandbox: 'auto',
  network: 'on',
  signed: false,
  allow_workflows: false,
  env: {},
  pass_env: [],
  phases: [phase(tasks)],
  ...overrides,
});

/** Twenty sibling tasks, as a real plan has them. */
export const twenty = (): Plan =>
  plan(
    Array.from({ length: 20 }, (_, index) =>
      task({ id: `endpoint-${index}`, index, title: `Add the endpoint for resource number ${index}` }),
    ),
  );
