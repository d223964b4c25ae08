import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExecResult } from '../../src/lib/exec.ts';
import { inOrder } from '../support/anthropic/server.ts';
import { describes, openDesk, says } from '../support/authoring.ts';
import { login } from '../support/login-plan.ts';

const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);

describe.concurrent('a review outside of a pull request', () => {
  it('in the action opens one: the plan with its history, and the suggestions as its review', async () => {
    const script = inOrder(says({ suggestions: [describes('users', 'With a mail.')] }));
    await using desk = await openDesk({ script, plan: login });
    const run = await desk.run({ command: 'review', plan: 'demo', review: 'refine_descriptions' });
    expect([run.code, run.outputs['pull-request']], run.log).toEqual([0, '1']);
    expect(desk.github.repository.pull(1).reviews).toHaveLength(1);
    const state = parse(await desk.read('plans/demo.yml', 'planwright-plans/demo')).state;
    expect(state.iterations).toMatchObject([
      { kind: 'reviewed', by: 'ada', review: 'refine_descriptions', scope: 'plan' },
    ]);
    const applied = await desk.run({ command: 'apply', plan: 'plans/demo.yml', suggestions: '1' });
    expect([applied.code, applied.outputs['pull-request']], applied.log).toEqual([0, '1']);
    expect(desk.github.repository.issues.get(1)?.body).toContain('With a mail.');
    const text = await desk.read('plans/demo.yml', 'planwright-plans/demo');
    expect(text.startsWith(login.replace('Create it.', 'With a mail.'))).toBe(true);
    expect(parse(text).state.iterations[1], text).toMatchObject({
      kind: 'applied',
      review: 'refine_descriptions',
      applied: [1],
    });
  });

  it('says so where nothing keeps them, since no pull request may be opened', async () => {
    const script = inOrder(says({ suggestions: [describes('users', 'With a mail.')] }));
    await using desk = await openDesk({ script, plan: login });
    desk.github.repository.settings.actionsMayCreatePulls = false;
    const run = await desk.run({ command: 'review', plan: 'demo', review: 'refine_descriptions' });
    expect([run.code, /no pull request that could keep .*\/compare\/main/.test(run.log)], run.log).toEqual([0, true]);
  });

  it('in a terminal keeps them for apply', async () => {
    const script = inOrder(
      says({ suggestions: [describes('users', 'With a mail.'), describes('sessions', 'With a time.')] }),
    );
    await using desk = await openDesk({ script, plan: login });
    const review = await desk.place.cli('review', 'demo', '--review', 'refine_descriptions');
    expect([codeOf(review), review.stdout.includes('planwright apply demo')], review.output).toEqual([0, true]);
    const dry = await desk.place.cli('apply', 'demo', '--suggestions', '2', '--dry-run');
    expect([codeOf(dry), dry.stdout.includes('Nothing was written')], dry.output).toEqual([0, true]);
    const apply = await desk.place.cli('apply', 'demo', '--suggestions', '2');
    expect(codeOf(apply), apply.output).toBe(0);
    const shown = await desk.place.cli('apply', 'demo', '--suggestions', '2');
    expect([codeOf(shown), shown.stderr.includes('applied already')], shown.output).toEqual([2, true]);
  });
});
