import { describe, expect, test } from 'vitest';
import { loadEvaluator } from '../../src/plan/evaluate.ts';
import type { PlanState } from '../../src/plan/state.ts';
import { emptyState } from '../../src/plan/state.ts';

const evaluator = await loadEvaluator();

const state: PlanState = {
  ...emptyState,
  inputs: { target: 'api', count: 3, none: 0, dry: false, empty: '' },
  tasks: {
    build: {
      status: 'completed',
      outputs: { Version: '1.10', list: '["a","b"]', constructor: 'c', bad: 'not json' },
      attempts: [],
    },
    skipped: { status: 'skipped', outputs: { old: 'value' }, attempts: [] },
  },
};

describe('conditions', () => {
  test.each([
    ["inputs.target == 'API'", true],
    ['inputs.count > 2 && inputs.count == 3', true],
    ['inputs.none', false],
    ['inputs.dry', false],
    ['inputs.empty', false],
    ["'false'", true],
    ['!inputs.dry', true],
    ['null', false],
    ['NaN', false],
    ["fromJSON('[]')", true],
    ['inputs.missing', false],
    ["tasks.build.outputs.version == '1.10'", true],
    ['tasks.build.outputs.version == 1.1', true],
    ["tasks['build'].outputs['version'] == '1.10'", true],
    ["tasks.build.outputs.constructor == 'c'", true],
    ["tasks.build.outputs.missing == ''", true],
    ["tasks.skipped.outputs.old == ''", true],
    ["tasks.never.outputs.old == ''", true],
    ["contains(fromJSON(tasks.build.outputs.list), 'b')", true],
    ['', true],
  ])('%s is %s', (expression, held) => {
    expect(evaluator.holds(expression, state)).toBe(held);
  });

  test.each([
    ['fromJSON(tasks.build.outputs.bad)', /^Error parsing JSON/],
    ["format('{1}', 'a')", /references more arguments/],
    ['inputs.', /./],
    ['nobody.knows', /./],
  ])('%s has a reason instead of a value', (expression, error) => {
    expect(evaluator.holds(expression, state)).toMatchObject({ error: expect.stringMatching(error) });
    expect(evaluator.text(expression, state)).toMatchObject({ ok: false, error: expect.stringMatching(error) });
  });
});

test.each([
  ['inputs.count', '3'],
  ['inputs.dry', 'false'],
  ["inputs.dry || 'else'", 'else'],
  ['tasks.build.outputs.Version', '1.10'],
  ["'it''s ''two'''", "it's 'two'"],
  ['tasks.build.outputs', 'Object'],
  ["format('{0}-{1}', inputs.target, 1.50)", 'api-1.5'],
])('%s reads %s', (expression, value) => {
  expect(evaluator.text(expression, state)).toEqual({ ok: true, value });
});

test('tells which tasks an expression reads', () => {
  expect(evaluator.tasksRead("tasks.a.outputs.x == tasks['b'].outputs[tasks.c.outputs.name] && inputs.y")).toEqual([
    'a',
    'c',
    'b',
  ]);
});
