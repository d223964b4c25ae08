import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../src/lib/text.ts';
import { planStatuses, reasons } from '../../src/plan/state.ts';
import type { PlanState, TaskState } from '../../src/plan/state.ts';
import { renderGraph } from '../../src/report/mermaid.ts';
import { asCommandLine, asInputs, nextSteps } from '../../src/report/next-steps.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { makePlan } from '../support/plans.ts';
import { untrusted } from '../support/untrusted.ts';
import { attempt, at, paused, plan } from './events.ts';

const commitUrl = (sha: string): string => `https://github.example/acme/widgets/commit/${sha}`;

const big = makePlan(
  Array.from({ length: 20 }, (_, phase) => ({
    id: `phase-${phase}`,
    tasks: Array.from({ length: 50 }, (_unused, task) => ({
      id: `task-${phase}-${task}`,
      title: `Do the thing number ${task} of phase ${phase}`,
    })),
  })),
);

const bigState = (error: string): PlanState => ({
  ...paused,
  tasks: Object.fromEntries(
    big.phases.flatMap(({ tasks }, phase) =>
      tasks.map(({ id }, index): [string, TaskState] => [
        id,
        index % 5 === 0
          ? { status: 'failed', attempts: [attempt('verify', { error })] }
          : { status: 'completed', commit: `${phase}`.padEnd(40, 'a'), attempts: [attempt('completed')] },
      ]),
    ),
  ),
});

describe('renderSummary', () => {
  it('tells a plan that stopped for a failed task', () => {
    expect(
      renderSummary({
        plan,
        state: paused,
        now: at,
        branch: 'planwright/auth',
        commitUrl,
        runUrl: 'https://github.example/acme/widgets/actions/runs/12',
        warnings: ['the sandbox is off, says @octocat'],
      }),
    ).toMatchSnapshot();
  });

  it('tells a plan that has not run', () => {
    expect(
      renderSummary({
        plan,
        state: { status: 'pending', tasks: {}, iterations: [] },
        now: at,
        branch: 'planwright/auth',
      }),
    ).toMatchSnapshot();
  });

  it('stays readable and below the limit with 1,000 tasks', () => {
    const summary = renderSummary({
      plan: big,
      state: bigState('long error\n'.repeat(300)),
      now: at,
      branch: 'b',
      commitUrl,
    });
    expect(byteLength(summary)).toBeLessThan(1_000_000);
    expect(summary).toContain('**800 of 1000 tasks** (80 %)');
    expect(summary).toContain('And 150 more.');
  });

  it('leaves out by steps: graph, tails, finished tasks, all tasks, everything but the head', () => {
    const state = bigState('long error\n'.repeat(300));
    const within = (limit: number): string =>
      renderSummary({ plan: big, state, now: at, branch: 'b', commitUrl, limit });
    const seen = [900_000, 230_000, 120_000, 45_000, 20_000, 4000, 10].map((limit) => {
      const text = within(limit);
      expect(byteLength(text)).toBeLessThanOrEqual(limit);
      return [
        text.includes('```mermaid') ? 'graph' : '',
        text.includes('```text') ? 'tails' : '',
        text.includes('Do the thing number 1 of') ? 'finished' : '',
        text.includes('Do the thing number 5 of') ? 'open' : '',
        text.includes('### Phases') ? 'phases' : '',
        text.includes('### What next') ? 'next' : '',
      ]
        .filter((part) => part !== '')
        .join(' ');
    });
    expect(seen).toEqual([
      'graph tails finished open phases next',
      'tails finished open phases next',
      'tails open phases next',
      'open phases next',
      'phases next',
      'next',
      '',
    ]);
  });

  it('lets no text break out of its cell, line or fence', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const shown = renderSummary({
          plan: {
            ...plan,
            title: text,
            phases: plan.phases.map((phase) => ({
              ...phase,
              title: text,
              tasks: phase.tasks.map((task) => ({ ...task, title: text })),
            })),
          },
          state: {
            ...paused,
            detail: text,
            tasks: { ...paused.tasks, migrate: { status: 'failed', attempts: [attempt('agent', { error: text })] } },
          },
          now: at,
          branch: text,
          warnings: [text],
        });
        const outside = shown.replaceAll(/(`{3,})text\n[\s\S]*?\n\1\n/gu, '');
        const rows = outside.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| |'));
        for (const row of rows) expect([4, 7]).toContain(row.split('|').length - 1);
        expect(outside.match(/<(?!\/?(?:details|summary|code|b|br)(?: open)?>)/gu)).toBeNull();
        expect(outside.match(/<details/gu)?.length).toBe(outside.match(/<\/details>/gu)?.length);
        expect(outside).not.toMatch(/@[a-z]/u);
        expect(outside.match(/^```/gmu)).toHaveLength(2);
        for (const [html] of outside.matchAll(/<summary>[\s\S]*?<\/summary>/gu)) expect(html).not.toContain('\n');
      }),
      { numRuns: 500 },
    );
  });
});

describe('renderGraph', () => {
  it('draws tasks, phases of a large plan, and nothing for an immense one', () => {
    expect(renderGraph(plan, paused)).toMatchSnapshot();
    expect(renderGraph(big, paused)?.split('\n').slice(0, 3)).toEqual([
      'flowchart LR',
      '  p0["· phase#45;0 0#47;50"]:::pending',
      '  p1["· phase#45;1 0#47;50"]:::pending',
    ]);
    const immense = makePlan(
      Array.from({ length: 300 }, (_, index) => ({ id: `p${index}`, tasks: [{ id: `t${index}` }] })),
    );
    expect(renderGraph(immense, paused)).toBeUndefined();
  });

  it('lets no title leave its label', () => {
    fc.assert(
      fc.property(untrusted, (title) => {
        const graph = renderGraph(makePlan([{ id: 'p', title, tasks: [{ id: 'a', title }] }]), paused) ?? '';
        const [, phase, task, end] = graph.split('\n');
        expect(phase).toMatch(/^ {2}subgraph p0\["[^"\n`[\]{}()<>|\\]*"\]$/u);
        expect(task).toMatch(/^ {4}t0\["· [^"\n`[\]{}()<>|\\]*"\]:::pending$/u);
        expect(end).toBe('  end');
      }),
    );
  });
});

describe('nextSteps', () => {
  it('says how to act, for every status and reason', () => {
    const lines = [
      ...planStatuses.map((status) => ({ ...paused, status, reason: undefined })),
      ...reasons.map((reason) => ({ ...paused, reason })),
    ].map(({ reason, ...state }) => {
      const { text, steps } = nextSteps(plan, reason === undefined ? state : { ...state, reason });
      return [`${state.status} ${reason ?? ''}: ${text}`, ...steps.map((step) => `  ${asCommandLine(plan.id, step)}`)];
    });
    expect(lines.flat().join('\n')).toMatchSnapshot();
  });

  it('spells a step for a shell and for a dispatch', () => {
    const step = { command: 'retry', task: 'users-table', why: '' } as const;
    expect(asCommandLine("it's", step)).toBe(String.raw`npx planwright retry 'it'\''s' --task users-table --execute`);
    expect(asInputs('auth', step)).toEqual([
      ['command', 'retry'],
      ['plan', 'auth'],
      ['task', 'users-table'],
      ['execute', 'true'],
    ]);
  });
});
