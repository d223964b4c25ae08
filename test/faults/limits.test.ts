import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MessageReply } from '../support/anthropic/reply.ts';
import { report, toolUse } from '../support/anthropic/reply.ts';
import type { Script } from '../support/anthropic/server.ts';
import { clone, commitAll, git } from '../support/git.ts';
import { openMeetings } from '../support/meetings.ts';
import { processesWith } from '../support/processes.ts';
import {
  phasesOf,
  planBranch,
  planOf,
  planPath,
  planRef,
  project,
  type Project,
  type TaskKeys,
} from '../support/project.ts';
import { sessions, taskOf } from '../support/sessions.ts';

const nothing = (tokens: number): MessageReply =>
  report({ status: 'nothing_to_do', details: 'It is so.' }, { usage: { input_tokens: tokens, output_tokens: 0 } });
const agent = (id: string, rest: object = {}) => ({ id, description: `Do ${id}`, max_attempts: 1, ...rest });
const side = (tasks: readonly TaskKeys[], top: object): string =>
  phasesOf([{ id: 'all', mode: 'parallel', tasks }], { ...top });

/** A person edits the plan on its branch. */
const edited = async (place: Project, from: string, to: string): Promise<void> => {
  const there = await clone(place.remote, join(place.root, 'theirs'), planBranch);
  const before = await place.file(planPath);
  expect(before).toContain(from);
  await commitAll(there, { [planPath]: before.replace(from, to) }, 'more money');
  await git(there, 'push', '--quiet', 'origin', `HEAD:${planRef}`);
};

describe.concurrent('a budget that is used up pauses the plan with exit code 1', () => {
  it('of dollars, with tasks side by side: what runs is ended before its next request, and with more money all of them end', async () => {
    const tokens = 1_000_000; // $2 at the price of Sonnet 5.5
    const ids = ['a', 'b', 'c', 'd'];
    // Nobody is answered before three have asked: they all run when the money is gone.
    const { promise: all, resolve } = Promise.withResolvers<void>();
    let asked = 0;
    const spend = (id: string) =>
      toolUse('bash', { command: `echo ${id} > ${id}.txt` }, { usage: { input_tokens: tokens, output_tokens: 0 } });
    const done = (id: string) => report({ summary: `Did ${id}` }, { usage: { input_tokens: 10, output_tokens: 0 } });
    const once = new Set(['d']);
    const calm: Script = sessions(
      Object.fromEntries(
        ids.map((id) => [id, once.has(id) ? [spend(id), done(id)] : [spend(id), spend(id), done(id)]]),
      ),
    );
    const first = new Set<string>();
    const script: Script = async (request, n) => {
      const id = taskOf(request);
      if (!first.has(id)) {
        first.add(id);
        asked += 1;
        if (asked === 3) resolve();
        await all;
      }
      return calm(request, n);
    };
    const plan = side(
      ids.map((id) => agent(id)),
      { max_parallel: 3, budget: { usd: 3 } },
    );
    await using place = await project(plan, { script });
    const run = await place.execute();
    expect([run.code, run.outputs['status'], run.outputs['reason']], run.log).toEqual([1, 'paused', 'budget']);
    expect(run.outputs['detail']).toMatch(/the plan has used \$\d\.\d\d of its budget of \$3/);
    // Three requests may have been under way when the second one spent the rest; nobody asked again, and the fourth never began.
    expect(place.api.requests).toHaveLength(3);
    expect(await place.committed()).toEqual([]);
    const { tasks, usage } = await place.state();
    expect(usage?.usd).toBeCloseTo(6);
    for (const id of ids.slice(0, 3))
      expect(tasks[id]).toMatchObject({ status: 'pending', attempts: [{ outcome: 'cancelled' }] });
    const again = await place.execute();
    expect([again.code, again.outputs['reason'], place.api.requests.length], again.log).toEqual([1, 'budget', 3]);
    await edited(place, '"usd":3', '"usd":300');
    const more = await place.execute();
    expect([more.code, (await place.committed()).toSorted()], more.log).toEqual([0, ids]);
  });

  it('of tokens, of a single task', async () => {
    await using place = await project(planOf([agent('a', { budget: { tokens: 1000 } }), agent('b')]), {
      script: sessions({
        a: [toolUse('bash', { command: 'true' }, { usage: { input_tokens: 2000 } }), nothing(1)],
        b: [nothing(1)],
      }),
    });
    const run = await place.execute();
    expect([run.code, run.outputs['reason'], place.api.requests.length], run.log).toEqual([1, 'budget', 1]);
    expect(run.outputs['detail']).toMatch(/^a: task a has used \d{4} tokens of its budget of 1000$/);
  });

  it('of minutes, of shell tasks too', async () => {
    const plan = planOf(
      ['a', 'b'].map((id) => ({ id, run: `echo ${id} > ${id}.txt; sleep 0.1` })),
      { budget: { minutes: 0.001 } },
    );
    await using place = await project(plan);
    const run = await place.execute();
    expect([run.code, run.outputs['reason'], await place.committed()], run.log).toEqual([1, 'budget', ['a']]);
    expect(run.outputs['detail']).toMatch(/^the plan has used 0\.0\d*[1-9] minutes of its budget of 0\.001$/);
  });

  it.each([
    [
      'twenty dollars where the price is known',
      'claude-sonnet-5-5',
      10_500_000,
      /the plan has used \$21\.00 of its budget of \$20/,
    ],
    [
      'five million tokens where it is not',
      'somebodys-model-1',
      5_000_001,
      /the plan has used 50\d+ tokens of its budget of 5000000/,
    ],
  ])('that nobody gave: %s', async (_name, model, tokens, detail) => {
    await using place = await project(planOf([agent('a'), agent('b')], { defaults: { model } }), {
      script: sessions({ a: [nothing(tokens)], b: [nothing(1)] }),
    });
    const run = await place.execute();
    expect([run.code, run.outputs['status'], run.outputs['reason']], run.log).toEqual([1, 'paused', 'budget']);
    expect(run.outputs['detail']).toMatch(detail);
    expect([await place.committed(), place.api.requests.length]).toEqual([['a'], 1]);
  });
});

describe.concurrent('a time budget', () => {
  it('starts nothing more, ends what still runs, counts nothing of it, exit code 0, and the next run goes on', async () => {
    await using meetings = await openMeetings();
    await using place = await project(
      side(
        [
          { id: 'a', run: 'echo a > a.txt' },
          { id: 'b', run: `trap "" TERM; ${meetings.at('b')}; echo b > b.txt` },
        ],
        { max_parallel: 1 },
      ),
    );
    const running = await place.startAction({ command: 'execute', plan: 'demo', 'time-budget': '2s' });
    await meetings.visit('b');
    const run = await running.ended;
    expect([run.code, run.outputs['status'], run.outputs['reason']], run.log).toEqual([0, 'paused', 'time-budget']);
    expect((await place.state()).tasks['b']).toMatchObject({ status: 'pending', attempts: [{ outcome: 'cancelled' }] });
    expect([await place.committed(), await processesWith(place.root)]).toEqual([['a'], []]);
    const next = await place.startAction({ command: 'execute', plan: 'demo' });
    (await meetings.visit('b')).go();
    const end = await next.ended;
    expect([end.code, await place.committed()], end.log).toEqual([0, ['a', 'b']]);
  });
});

describe.concurrent('three runs in a row that get nothing done', () => {
  it('pause the plan as no-progress, exit code 1; a person who executes it again begins a new row', async () => {
    await using meetings = await openMeetings();
    await using place = await project(planOf([{ id: 'long', run: `${meetings.at('long')}; echo long > long.txt` }]));
    const leg = async () => {
      const running = await place.startAction({ command: 'execute', plan: 'demo', 'time-budget': '1s' });
      await meetings.visit('long');
      const { code, outputs, log } = await running.ended;
      return { end: [code, outputs['status'], outputs['reason']], detail: outputs['detail'], log };
    };
    for (const _ of [1, 2]) expect((await leg()).end).toEqual([0, 'paused', 'time-budget']);
    const third = await leg();
    expect(third.end, third.log).toEqual([1, 'paused', 'no-progress']);
    expect(third.detail).toBe(
      '3 runs in a row got nothing done; of the last one: the time of this run (0 minutes) is used up',
    );
    expect((await leg()).end).toEqual([0, 'paused', 'time-budget']);
    expect((await place.state()).run).toMatchObject({ idle: 1 });
    const attempts = (await place.state()).tasks['long']?.attempts.map(({ outcome }) => outcome);
    expect(attempts).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
  });
});

describe.concurrent('pause_after with tasks side by side', () => {
  it('waits for all of them, also for one that failed and may, exit code 0', async () => {
    await using place = await project(
      phasesOf([
        {
          id: 'one',
          mode: 'parallel',
          pause_after: true,
          tasks: [
            { id: 'a', run: 'echo a > a.txt' },
            { id: 'b', run: 'exit 1', max_attempts: 1, on_failure: 'continue' },
          ],
        },
        { id: 'two', tasks: [{ id: 'c', run: 'echo c > c.txt' }] },
      ]),
    );
    const run = await place.execute();
    expect([run.code, run.outputs['reason'], await place.committed()], run.log).toEqual([0, 'pause-after', ['a']]);
    const next = await place.execute();
    expect([next.code, next.outputs['status'], await place.committed()], next.log).toEqual([1, 'failed', ['a', 'c']]);
  });
});
