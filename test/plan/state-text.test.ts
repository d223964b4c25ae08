import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSource, writeState } from '../../src/plan/source.ts';
import { renderState } from '../../src/plan/state-text.ts';
import { emptyState, type PlanState } from '../../src/plan/state.ts';
import { anyState } from './arbitrary-state.ts';
import { minimal, parse } from './support.ts';

/** How a file may be laid out around the same plan. */
const layouts: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => text.trimEnd(),
  (text) => `# first\n\n${text}\n\n# state: soon\n   `,
  (text) => `${text}description: |+\n  kept\n\n\n`,
  (text) => `${text}description: |\n  cut`,
  (text) => `${text}description: "a\n  state: b"\n`,
  (text) => `\uFEFF---\r\n${text.replaceAll('\n', '\r\n')}# \u2028state: not here\r\n`,
];

const wellFormed = (state: PlanState): unknown =>
  JSON.parse(JSON.stringify(state, (_key, value: unknown) => (Object.is(value, -0) ? 0 : value)));

describe('state text', () => {
  it('reads back as the same state and leaves the same plan and the same human bytes', async () => {
    const property = fc.asyncProperty(anyState, fc.constantFrom(...layouts), async (state, layout) => {
      const text = layout(minimal);
      const before = await parse(text);
      const written = writeState(before.source, renderState(state, before.source.eol));
      expect(written.startsWith(text)).toBe(true);
      const after = await parse(written);
      expect(wellFormed(after.state)).toEqual(wellFormed(state));
      expect(after.plan).toEqual(before.plan);
      expect(writeState(after.source, renderState(after.state, after.source.eol))).toBe(written);
      expect(splitSource(written)).toEqual(after.source);
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it('is laid out for people', () => {
    const state: PlanState = {
      status: 'paused',
      reason: 'task-failed',
      detail: 'users-table failed 3 of 3 attempts',
      execution: '01JDCS3V6ZK2M8Q4T9X7B5N1HR',
      started_at: '2026-11-23T08:17:00Z',
      run: { id: '123', attempt: 1, url: 'https://example.test/1', leg: 0 },
      base: '0123456789abcdef0123456789abcdef01234567',
      inputs: {},
      tasks: {
        'users-table': {
          status: 'failed',
          summary: 'Table: created',
          outputs: { table: 'users', note: 'two\nlines' },
          attempts: [
            { started_at: '2026-11-23T08:17:05Z', seconds: 61.5, outcome: 'verify', error: 'exit 1\n  at x\n\nend' },
            { started_at: '2026-11-23T08:19:05Z', seconds: 2, outcome: 'timeout', model: 'm' },
          ],
        },
        untouched: { status: 'pending', attempts: [] },
      },
      iterations: [{ at: '2026-11-23T08:00:00Z', kind: 'applied', applied: [1, 3] }],
      unknown: { later: [true, null] },
    };
    expect(renderState(state, '\n')).toBe(`state: # written by planwright
  status: paused
  reason: task-failed
  detail: users-table failed 3 of 3 attempts
  execution: 01JDCS3V6ZK2M8Q4T9X7B5N1HR
  started_at: 2026-11-23T08:17:00Z
  run: { id: "123", attempt: 1, url: "https://example.test/1", leg: 0 }
  base: 0123456789abcdef0123456789abcdef01234567
  tasks:
    users-table:
      status: failed
      summary: "Table: created"
      outputs: { table: users, note: "two\\nlines" }
      attempts:
        - started_at: 2026-11-23T08:17:05Z
          seconds: 61.5
          outcome: verify
          error: |-
            exit 1
              at x

            end
        - { started_at: 2026-11-23T08:19:05Z, seconds: 2, outcome: timeout, model: m }
    untouched:
      status: pending
  iterations:
    - { at: 2026-11-23T08:00:00Z, kind: applied, applied: [1, 3] }
  later: [true, null]
`);
  });

  it('renders one task value under two ids as two tasks', () => {
    const task = { status: 'skipped', attempts: [] } as const;
    const text = renderState({ status: 'running', tasks: { a: task, b: task }, iterations: [] }, '\n');
    expect(text).toContain('    a:\n      status: skipped\n    b:\n      status: skipped\n');
  });

  it('leaves no blank at the end of a line where a mapping is too long for one', async () => {
    const reason = 'because '.repeat(30).trim();
    const approved = { by: 'ada', at: '2026-01-02T00:00:00Z', via: 'terminal', spec: 's', head: 'h', reason } as const;
    const state: PlanState = { ...emptyState, tasks: { a: { status: 'pending', approved, attempts: [] } } };
    const text = renderState(state, '\n');
    expect(text).toContain('\n      approved:\n        by: ada\n');
    expect((await parse(minimal + text)).state.tasks['a']?.approved).toEqual(approved);
  });

  it('replaces halves of surrogate pairs, which UTF-8 cannot hold', async () => {
    const text = renderState({ status: 'paused', detail: 'a\ud800b', tasks: {}, iterations: [] }, '\n');
    expect((await parse(minimal + text)).state.detail).toBe('a\ufffdb');
  });
});

it('hides nothing: characters without a shape or that turn the direction of writing are escaped, and read back', async () => {
  const detail = 'a\u200bb\u202ec\u{e0041}d';
  const state: PlanState = { status: 'paused', detail: `${detail}\n${detail}`, tasks: {}, iterations: [] };
  const text = renderState(state, '\n');
  expect(text).toContain(String.raw`detail: "a\u200bb\u202ec\U000e0041d\na\u200bb`);
  expect(text).not.toMatch(/\p{Cf}/u);
  expect((await parse(minimal + text)).state.detail).toBe(state.detail);
});

describe('writing', () => {
  it('takes a state away again', async () => {
    const { source } = await parse(`${minimal}state: # written by planwright\n  status: paused\n# lost with it\n`);
    expect(writeState(source, '')).toBe(minimal);
  });

  it('finds the human part of a file whose state cannot be read', () => {
    const broken = `${minimal}state: # written by planwright\n<<<<<<< ours\n  status: [\n`;
    expect(splitSource(broken).human).toBe(minimal);
    expect(splitSource('no state here\n  state: x\n').human).toBe('no state here\n  state: x\n');
  });
});
