import type { World } from '../../src/execution/world.ts';
import type { GitHub } from '../../src/github/client.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Context } from '../../src/request/context.ts';

/** A world for commands that look at the checkout and ask the API, and run nothing. */
export const worldOf = (directory: string, rest: Partial<Context> = {}, github?: GitHub): World => ({
  context: {
    door: 'cli',
    directory,
    json: false,
    push: false,
    tty: false,
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
