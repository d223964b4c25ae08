import { expect, it, test } from 'vitest';
import { maxOperations } from '../../../src/plan/edit/operation.ts';
import { readOperations } from '../../../src/plan/edit/read-operations.ts';

const problems = (value: unknown): readonly string[] => {
  const read = readOperations(value);
  return read.ok ? [] : read.error.problems;
};

it('takes a list, and a mapping that holds one', () => {
  const operations = [{ op: 'remove_task', task: 'a' }];
  expect(readOperations(operations)).toEqual({ ok: true, value: operations });
  expect(readOperations({ operations })).toEqual({ ok: true, value: operations });
});

test.each<[unknown, string[]]>([
  [null, ['`operations` must be a list of operations; got nothing']],
  ['remove a', ['`operations` must be a list of operations; got "remove a"']],
  [[], ['`operations` is empty; it needs at least one entry']],
  [
    { operatons: [] },
    [
      '`operatons` is not a known key; the list is `operations`',
      '`operations` must be a list of operations; got nothing',
    ],
  ],
  [[7], ['`operations[0]` must be a mapping with the key `op`; got 7']],
  [[{ op: 'add_tsk' }], ['`operations[0].op` is "add_tsk", which is no operation; did you mean `add_task`?']],
  [
    [{ task: 'a' }],
    [
      '`operations[0].op` is missing; it must be `add_phase`, `add_task`, `update_phase`, `update_task`, `move_phase`, `move_task`, `split_phase`, `split_task`, `remove_phase`, `remove_task`, `set_dependencies` or `update_plan`',
    ],
  ],
  [
    [{ op: 'update_task', task: 'a', set: { verfy: ['x'], model: 7 } }],
    [
      '`operations[0].set.verfy` is not a known key; did you mean `verify`?',
      '`operations[0].set.model` must be the name of a model or a list, each entry the name of a model; got 7',
    ],
  ],
  [
    [
      { op: 'remove_task', task: 'a' },
      { op: 'add_task', phase: 'p', task: { id: 'A', verify: ['x', 1] }, before: 'a', after: 'b' },
    ],
    [
      '`operations[1].task.id` must be an id of a-z, 0-9 and `-`, at most 63 characters, not starting with `-`; got "A"',
      '`operations[1].task.verify[1]` must be a shell command; got 1',
      '`title` is missing in `operations[1].task`',
      '`operations[1]` has both `before` and `after`; give one of them',
    ],
  ],
  [[{ op: 'update_plan' }], ['`operations[0]` has neither `set` nor `unset`; nothing would change']],
  [
    [{ op: 'update_phase', phase: 'p', set: {}, unset: [] }],
    ['`operations[0]` has neither `set` nor `unset`; nothing would change'],
  ],
  [
    [{ op: 'update_task', task: 'a', set: { run: 'x' }, unset: ['title', 'verfy', 'run'] }],
    [
      '`operations[0].unset[0]` is `title`, which is required and cannot be unset',
      '`operations[0].unset[1]` is "verfy", which is no key here; did you mean `verify`?',
      '`operations[0].unset[2]` is `run`, which is also set',
    ],
  ],
  [
    [{ op: 'update_phase', phase: 'p', unset: ['tasks'] }],
    ['`operations[0].unset[0]` is `tasks`, which is required and cannot be unset'],
  ],
  [
    [{ op: 'split_task', task: 'a', into: [{ id: 'b', title: 'B' }] }],
    ['`operations[0].into` has 1 entry; it needs at least 2 entries'],
  ],
  [
    [{ op: 'update_plan', set: JSON.parse('{"__proto__": {}, "env": {"__proto__": "x"}}') }],
    ['`operations[0].set.__proto__` is not a known key', '`operations[0].set.env.__proto__` cannot be used as a name'],
  ],
  [
    [{ op: 'update_task', task: 'a', set: { title: 'a\u0000b' } }],
    ['`operations[0].set.title` contains the control character U+0000, which has no place in a plan'],
  ],
])('%j', (value, expected) => {
  expect(problems(value)).toEqual(expected);
});

it('takes no more than it can carry', () => {
  const many = Array.from({ length: maxOperations + 1 }, () => ({ op: 'remove_task', task: 'a' }));
  expect(problems(many)).toEqual([
    `\`operations\` has ${maxOperations + 1} entries; at most ${maxOperations} are accepted`,
  ]);
});

it('ends on a value that holds itself', () => {
  const loop: unknown[] = [];
  loop.push({ op: 'update_task', task: 'a', set: { verify: loop } });
  expect(problems(loop)).toEqual(['`operations[0]` must be a shell command; got a mapping']);
});
