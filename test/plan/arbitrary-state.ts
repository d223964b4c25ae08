import * as fc from 'fast-check';
import { bareRecord } from '../../src/plan/bare-record.ts';
import type { AttemptState, Iteration, PlanState, TaskState } from '../../src/plan/state.ts';
import { outcomes, planStatuses, reasons, taskStatuses } from '../../src/plan/state.ts';

const awkward = fc.constantFrom(
  ...'---¦...¦- x¦# x¦a: b¦a #b¦\'¦"¦|¦>¦&a¦*a¦!a¦%a¦@a¦`¦{}¦[]¦,¦?¦:¦~¦<<¦=¦state:¦¦ ¦ a¦a ¦é¦日本¦😀'.split('¦'),
  ...'null¦Null¦true¦no¦y¦on¦1¦1.0¦0x1f¦0o7¦1e3¦.inf¦.nan¦1_000¦12:30¦2026-11-23T08:17:00Z¦2026-11-23¦0012e9'.split(
    '¦',
  ),
  ...'a\nb¦a\n¦\na¦a\n\n¦\n¦a\r\nb¦a\rb¦a\tb¦\ta¦a\n\tb¦a\n b\n  c¦a\n \nb¦a\n\nb\n¦ a\nb¦\n---\n¦a\nstate: x'.split(
    '¦',
  ),
  ...'\u0085¦a\u2028b\nc¦\u2029¦\ufeff¦\u0000¦\u001b[31m¦\u007f¦\u00a0¦a\n\u00a0\nb¦\u3000\nx'.split('¦'),
  'x'.repeat(5000),
);

/** Any text that a UTF-8 file can hold. */
const anyText = fc.oneof(
  awkward,
  fc.string({ unit: 'binary' }),
  fc.array(awkward).map((parts) => parts.join('')),
);

const count = fc.nat();
const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
const name = fc.oneof(fc.constantFrom('constructor', '__proto__', 'toString', 'x'.repeat(1500)), anyText);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const some = { requiredKeys: [] };

const usage = fc.record(
  {
    requests: count,
    input_tokens: count,
    output_tokens: count,
    cache_read_tokens: count,
    cache_write_tokens: count,
    usd: amount,
    seconds: amount,
  },
  { requiredKeys: ['requests', 'input_tokens', 'output_tokens', 'cache_read_tokens', 'cache_write_tokens', 'seconds'] },
);

const attempt: fc.Arbitrary<AttemptState> = fc.record(
  {
    started_at: fc.constant('2026-11-23T08:17:00Z'),
    seconds: amount,
    outcome: fc.constantFrom(...outcomes),
    error: anyText,
    model: anyText,
    session: anyText,
    usage,
    run: anyText,
  },
  { requiredKeys: ['started_at', 'seconds', 'outcome'] },
);

const approval = fc.record({
  by: anyText,
  at: fc.constant('2026-11-23T08:17:00Z'),
  via: fc.constantFrom('environment', 'comment', 'terminal'),
  spec: anyText,
  head: anyText,
});

const byName = <T>(key: fc.Arbitrary<string>, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 4 }).map(bareRecord);

const task = fc.record(
  {
    status: fc.constantFrom(...taskStatuses),
    commit: anyText,
    spec: anyText,
    summary: anyText,
    outputs: byName(name, anyText),
    approved: approval,
    retried_from: count,
    attempts: fc.array(attempt, { maxLength: 3 }),
    later: fc.jsonValue(),
  },
  { requiredKeys: ['status', 'attempts'] },
) as fc.Arbitrary<TaskState>;

const iteration = fc.record(
  { at: fc.constant('2026-11-23T08:17:00Z'), kind: anyText, by: anyText, suggestions: fc.jsonValue() },
  { requiredKeys: ['at', 'kind'] },
) as fc.Arbitrary<Iteration>;

const optional = fc.record(
  {
    reason: fc.constantFrom(...reasons),
    detail: anyText,
    execution: anyText,
    created_at: fc.constant('2026-11-23T08:17:00Z'),
    run: fc.record(
      { id: anyText, attempt: count, url: anyText, leg: count, idle: count },
      { requiredKeys: ['id', 'attempt', 'url', 'leg'] },
    ),
    base: anyText,
    inputs: byName(name, fc.oneof(anyText, fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
    usage,
    unknown: byName(
      fc.stringMatching(/^z[a-z]{0,9}$/),
      fc.jsonValue().filter((value) => value !== undefined),
    ),
  },
  some,
);

export const anyState = fc
  .tuple(
    fc.constantFrom(...planStatuses),
    optional,
    fc.array(fc.tuple(id, task), { maxLength: 4 }).map(bareRecord),
    fc.array(iteration, { maxLength: 3 }),
  )
  .map(([status, rest, tasks, iterations]): PlanState => ({ status, ...rest, tasks, iterations }));
