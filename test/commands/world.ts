import type { World } from '../../src/execution/world.ts';
import type { GitHub } from '../../src/github/client.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { ExecuteOptions } from '../../src/request/request.ts';
import type { Context } from '../../src/request/context.ts';

/** The state of a plan that paused because its task `a` failed, to be put below its text. */
export const failedOnA = `state:
  status: paused
  reason: task-failed
  execution: 01JD0000000000000000000000
  tasks:
    a:
      status: failed
      attempts:
        - { started_at: 2026-01-01T00:00:00Z, seconds: 1, outcome: verify }
`;

export const noOptions: ExecuteOptions = { inputs: {}, dryRun: false, fresh: false, maxWait: 0 };

/** A world for commands that look at the checkout and ask the API, and run nothing. */
export const worldOf = (directory: string, rest: Partial<Context> = {}, github?: GitHub): World => ({
  context: {
    door: 'cli',
    directory,
    json: false,
    push: false,
    tty: false,
    yes: false,
    env: { PATH: process.env['PATH'] },
    anthropic: {},
    workRoot: directory,
    secrets: [],
    keepSecret: () => undefined,
    ...rest,
  },
  clock: systemClock,
  emit: () => undefined,
  redact: (text) => text,
  toolHost: [process.execPath, new URL('../../dist/tool-host.js', import.meta.url).pathname],
  templates: new URL('../../plans/templates', import.meta.url).pathname,
  lifeOfRun: () => Promise.resolve(undefined),
  github: () => Promise.resolve(github),
  signal: new AbortController().signal,
});
