import { describe, expect, it } from 'vitest';

import type { Operation } from '../../src/plan/edit/operation.ts';
import type { RawPlan, RawTask } from '../../src/plan/plan-shape.ts';
import { conflictsBetween } from '../../src/planning/conflicts.ts';
import { fingerprint, isStale, type Suggestion } from '../../src/planning/suggestion.ts';
import { editing, readRaw } from './editing.ts';
import { reviewedText } from './rig.ts';

const raw = readRaw(reviewedText);

const made = (number: number, ...operations: Operation[]): Suggestion => ({
  number,
  type: 'refine_descriptions',
  target: 'plan',
  why: 'Because.',
  operations,
  fingerprint: fingerprint(raw, operations),
});

const after = (...operations: Operation[]): RawPlan => {
  const applied = editing.applyToModel(raw, operations);
  if (!applied.ok) throw new Error(applied.error.message);
  return applied.value;
};

const task = (id: string, more: Partial<RawTask> = {}): RawTask => ({ id, title: id, description: 'Do it.', ...more });
const describing = (id: string, description = 'Better.'): Operation => ({
  op: 'update_task',
  task: id,
  set: { description },
});
const phase = { id: 'docs', title: 'Docs' };

const all: Readonly<Record<string, Operation>> = {
  add_phase: { op: 'add_phase', phase: { ...phase, tasks: [task('guide', { depends_on: ['login'] })] }, after: 'api' },
  add_task: { op: 'add_task', phase: 'api', task: task('refresh', { depends_on: ['login'] }), after: 'login' },
  update_phase: { op: 'update_phase', phase: 'api', set: { mode: 'sequential' }, unset: ['description'] },
  update_task: describing('login'),
  update_plan: { op: 'update_plan', set: { title: 'Login' } },
  move_phase: { op: 'move_phase', phase: 'api', before: 'schema' },
  move_task: { op: 'move_task', task: 'logout', phase: 'schema', after: 'users' },
  split_phase: { op: 'split_phase', phase: 'api', at: 'logout', into: phase },
  split_task: { op: 'split_task', task: 'login', into: [task('one'), task('two')] },
  remove_phase: { op: 'remove_phase', phase: 'api' },
  remove_task: { op: 'remove_task', task: 'logout' },
  set_dependencies: { op: 'set_dependencies', task: 'logout', depends_on: ['users'] },
};

/** Changes of a person, and the operations above that they make stale: those whose targets they touch, and no other. */
const changes: readonly (readonly [string, RawPlan, readonly string[]])[] = [
  ['nothing', raw, []],
  ['the description of login', after(describing('login')), ['update_task', 'split_task', 'remove_phase']],
  [
    'the title of login',
    after({ op: 'update_task', task: 'login', set: { title: 'X' } }),
    ['split_task', 'remove_phase'],
  ],
  ['the description of users', after(describing('users')), []],
  [
    'the mode of api',
    after({ op: 'update_phase', phase: 'api', set: { mode: 'manual' } }),
    ['update_phase', 'remove_phase'],
  ],
  ['the title of api', after({ op: 'update_phase', phase: 'api', set: { title: 'X' } }), ['remove_phase']],
  ['the title of the plan', after({ op: 'update_plan', set: { title: 'X' } }), ['update_plan']],
  ['another key of the plan', after({ op: 'update_plan', set: { max_parallel: 2 } }), []],
  [
    'the dependencies of logout',
    after({ op: 'set_dependencies', task: 'logout', depends_on: ['sessions'] }),
    ['split_task', 'remove_phase', 'remove_task', 'set_dependencies'],
  ],
  [
    'the place of login',
    after({ op: 'move_task', task: 'login', after: 'logout' }),
    ['move_task', 'split_phase', 'split_task', 'remove_phase', 'remove_task'],
  ],
  ['the order of phases', after({ op: 'move_phase', phase: 'api', before: 'schema' }), ['move_phase']],
  [
    'a task with an id that one of them uses',
    after({ op: 'add_task', phase: 'schema', task: task('refresh') }),
    ['add_task'],
  ],
  [
    'a phase with an id that two of them use',
    after({ op: 'add_phase', phase: { ...phase, tasks: [task('x')] } }),
    ['add_phase', 'split_phase'],
  ],
  [
    'users is gone',
    { ...raw, phases: raw.phases.map((each) => ({ ...each, tasks: each.tasks.filter(({ id }) => id !== 'users') })) },
    ['move_task', 'set_dependencies'],
  ],
];

describe('a suggestion is stale when and only when what it touches or rests on has changed', () => {
  it.each(changes)('after a change of %s', (_what, now, expected) => {
    const stale = Object.entries(all).filter(([, operation]) => isStale(now, made(1, operation)));
    expect(stale.map(([name]) => name)).toEqual(expected);
  });

  it('does not mind the order of keys in the file', () => {
    const turned = {
      ...raw,
      phases: raw.phases.map((each) => ({
        ...each,
        tasks: each.tasks.map((one) => Object.fromEntries(Object.entries(one).toReversed()) as RawTask),
      })),
    };
    for (const operation of Object.values(all)) expect(isStale(turned, made(1, operation))).toBe(false);
  });

  it('sees each of several operations', () => {
    const both = made(1, describing('users'), describing('login'));
    expect(isStale(after(describing('login')), both)).toBe(true);
    expect(isStale(after(describing('users')), both)).toBe(true);
    expect(isStale(after(describing('logout')), both)).toBe(false);
    expect(both.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  it('tells an absent key from an empty one', () => {
    const files = made(1, { op: 'update_task', task: 'login', set: { files: ['src/**'] } });
    expect(isStale(after({ op: 'update_task', task: 'login', set: { files: [] } }), files)).toBe(true);
  });
});

const conflicts = (...operations: readonly Operation[]): string[] =>
  conflictsBetween(operations.map((operation, at) => made(at + 1, operation))).map(({ message }) => message);

describe('conflicts', () => {
  it.each<readonly [string, Operation, Operation, readonly string[]]>([
    [
      'one key of one task',
      describing('login', 'a'),
      describing('login', 'b'),
      ['both set `description` of task `login`'],
    ],
    ['the same value', describing('login', 'a'), describing('login', 'a'), []],
    [
      'a value and its removal',
      { op: 'update_task', task: 'users', set: { files: ['a'] } },
      { op: 'update_task', task: 'users', unset: ['files'] },
      ['both set `files` of task `users`'],
    ],
    ['keys of two tasks', describing('login'), describing('logout'), []],
    ['two keys of one task', describing('login'), { op: 'update_task', task: 'login', set: { title: 'x' } }, []],
    [
      'a phase and a task of one name',
      { op: 'update_phase', phase: 'x', set: { title: 'a' } },
      { op: 'update_task', task: 'x', set: { title: 'b' } },
      [],
    ],
    [
      'the plan',
      { op: 'update_plan', set: { title: 'a' } },
      { op: 'update_plan', set: { title: 'b' } },
      ['both set `title` of the plan'],
    ],
    [
      'dependencies set twice',
      { op: 'set_dependencies', task: 'logout', depends_on: [] },
      { op: 'set_dependencies', task: 'logout', depends_on: ['users'] },
      ['both set `depends_on` of task `logout`'],
    ],
    [
      'dependencies set in two ways',
      { op: 'set_dependencies', task: 'logout', depends_on: [] },
      { op: 'update_task', task: 'logout', set: { depends_on: ['users'] } },
      ['both set `depends_on` of task `logout`'],
    ],
    [
      'a split of what the other changes',
      all['split_task'] as Operation,
      describing('login'),
      ['1 splits task `login`, which 2 changes'],
    ],
    [
      'a removal of what the other moves',
      { op: 'move_task', task: 'logout', after: 'users' },
      { op: 'remove_task', task: 'logout' },
      ['2 removes task `logout`, which 1 moves'],
    ],
    [
      'a removal of what the other depends on',
      { op: 'set_dependencies', task: 'logout', depends_on: ['users'] },
      { op: 'remove_task', task: 'users' },
      ['2 removes task `users`, which 1 needs'],
    ],
    [
      'a removal of the phase that gets a task',
      { op: 'remove_phase', phase: 'api' },
      all['add_task'] as Operation,
      ['1 removes phase `api`, which 2 needs'],
    ],
    [
      'two splits',
      all['split_task'] as Operation,
      { op: 'split_task', task: 'login', into: [task('three'), task('four')] },
      ['both split or remove task `login`'],
    ],
    [
      'two moves',
      { op: 'move_task', task: 'logout', after: 'users' },
      { op: 'move_task', task: 'logout', after: 'sessions' },
      ['both move task `logout`'],
    ],
    [
      'two splits of a phase',
      all['split_phase'] as Operation,
      { op: 'split_phase', phase: 'api', at: 'logout', into: { id: 'other', title: 'O' } },
      ['both move the tasks of phase `api`', 'both move task `logout`'],
    ],
    [
      'a split of a phase and its title',
      all['split_phase'] as Operation,
      { op: 'update_phase', phase: 'api', set: { title: 'x' } },
      [],
    ],
    [
      'one new id',
      { op: 'add_task', phase: 'api', task: task('new') },
      { op: 'add_phase', phase: { id: 'p', title: 'P', tasks: [task('new')] } },
      ['both add something with the id `new`'],
    ],
  ])('%s', (_what, one, other, messages) => {
    expect(conflicts(one, other)).toEqual(messages);
  });

  it('are named by the numbers, each pair once, whatever the order', () => {
    const three = [made(7, describing('login', 'a')), made(3, describing('login', 'b')), made(5, describing('users'))];
    const found = [{ between: [3, 7], message: 'both set `description` of task `login`' }];
    expect(conflictsBetween(three)).toEqual(found);
    expect(conflictsBetween(three.toReversed())).toEqual(found);
    expect(conflictsBetween([])).toEqual([]);
  });
});
