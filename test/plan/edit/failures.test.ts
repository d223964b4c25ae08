import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { applyToModel } from '../../../src/plan/edit/apply-to-model.ts';
import { editText } from '../../../src/plan/edit/edit-text.ts';
import { editFailureCodes } from '../../../src/plan/edit/failure.ts';
import type { Operation } from '../../../src/plan/edit/operation.ts';
import { readRaw } from '../../../src/plan/read-human.ts';
import { edited } from './support.ts';

const text = `version: 1
title: T
phases:
  - id: build
    title: Build
    tasks:
      - { id: login, title: Login, run: x }
      - { id: logout, title: Logout, run: x }
  - id: ship
    title: Ship
    tasks:
      - { id: tag, title: Tag, run: x }
`;
const task = { id: 'fresh', title: 'Fresh', run: 'x' } as const;
const phase = { id: 'fresh', title: 'Fresh', tasks: [{ ...task, id: 'more' }] } as const;

const cases: readonly [Operation, string][] = [
  [{ op: 'add_task', phase: 'bild', task }, 'unknown-phase: there is no phase `bild` | Did you mean `build`?'],
  [{ op: 'add_task', phase: 'tag', task }, 'unknown-phase: `tag` is a task, not a phase'],
  [
    { op: 'add_task', phase: 'ship', task: { ...task, id: 'login' } },
    'duplicate-id: `login` exists already; ids are unique over all phases and tasks',
  ],
  [
    { op: 'add_task', phase: 'ship', task, before: 'login' },
    'other-phase: `login` is a task of the phase `build`, not of `ship`',
  ],
  [{ op: 'add_task', phase: 'ship', task, after: 'ship' }, 'unknown-task: `ship` is a phase, not a task'],
  [
    { op: 'add_phase', phase: { ...phase, id: 'more' } },
    'duplicate-id: `more` exists already; ids are unique over all phases and tasks',
  ],
  [{ op: 'add_phase', phase, before: 'shop' }, 'unknown-phase: there is no phase `shop` | Did you mean `ship`?'],
  [
    { op: 'update_task', task: 'logn', set: { run: 'y' } },
    'unknown-task: there is no task `logn` | Did you mean `login`?',
  ],
  [{ op: 'update_phase', phase: 'x', set: { title: 'y' } }, 'unknown-phase: there is no phase `x`'],
  [{ op: 'move_phase', phase: 'ship', before: 'ship' }, 'self-move: `ship` cannot stand before or after itself'],
  [{ op: 'move_phase', phase: 'ship', after: 'tag' }, 'unknown-phase: `tag` is a task, not a phase'],
  [{ op: 'move_task', task: 'tag', after: 'tag' }, 'self-move: `tag` cannot stand before or after itself'],
  [
    { op: 'move_task', task: 'tag', phase: 'build' },
    'last-task: `tag` is the only task of the phase `ship`, which would be empty | Remove the phase instead, or put another task into it first.',
  ],
  [
    { op: 'move_task', task: 'login', phase: 'ship', after: 'logout' },
    'other-phase: `logout` is a task of the phase `build`, not of `ship`',
  ],
  [
    { op: 'split_phase', phase: 'build', at: 'login', into: { id: 'rest', title: 'Rest' } },
    'first-task: `login` is the first task of `build`, so that nothing would stay in it',
  ],
  [
    { op: 'split_phase', phase: 'build', at: 'tag', into: { id: 'rest', title: 'Rest' } },
    'other-phase: `tag` is a task of the phase `ship`, not of `build`',
  ],
  [
    { op: 'split_phase', phase: 'build', at: 'logout', into: { id: 'tag', title: 'Rest' } },
    'duplicate-id: `tag` exists already; ids are unique over all phases and tasks',
  ],
  [
    { op: 'split_task', task: 'tag', into: [task, task] },
    'duplicate-id: `fresh` exists already; ids are unique over all phases and tasks',
  ],
  [
    { op: 'remove_task', task: 'tag' },
    'last-task: `tag` is the only task of the phase `ship` | Remove the phase instead.',
  ],
  [
    { op: 'set_dependencies', task: 'tagg', depends_on: [] },
    'unknown-task: there is no task `tagg` | Did you mean `tag`?',
  ],
];

test.each(cases)('%j', (operation, expected) => {
  const first = { op: 'update_plan', set: { issue: 1 } };
  expect(edited(text, first, operation)).toBe(`1: ${expected}`);
  const raw = readRaw(text, 'plan');
  const applied = raw.ok ? applyToModel(raw.value, [operation]) : raw;
  expect(applied).toMatchObject({ ok: false, error: { operation: 0, code: expected.split(':')[0] } });
});

it('says what only values that were never read can be', () => {
  const told = (operation: Operation): string => {
    const result = editText(text, [operation]);
    return result.ok ? '' : `${result.error.code}: ${result.error.message}`;
  };
  expect(told({ op: 'update_task', task: 'tag', unset: ['title'] })).toBe(
    'required-key: `title` is required and cannot be unset',
  );
  expect(told({ op: 'update_task', task: 'tag', set: { run: 'y' }, unset: ['run'] })).toBe(
    'contradiction: `run` is both set and unset',
  );
  expect(told({ op: 'update_task', task: 'tag' })).toBe('nothing-to-change: nothing is set and nothing is unset');
  expect(told({ op: 'move_task', task: 'tag', before: 'login', after: 'logout' })).toBe(
    'contradiction: both `before` and `after` are given',
  );
});

it('keeps one phase', () => {
  const [first = ''] = text.split('  - id: ship');
  expect(edited(first, { op: 'remove_phase', phase: 'build' })).toBe(
    '0: last-phase: `build` is the only phase of the plan | A plan has at least one phase.',
  );
});

it('edits only what can be read', () => {
  const change = { op: 'update_plan', set: { title: 'New' } };
  expect(edited('version: 1\ntitel: T\n', change)).toBe(
    'plan: unreadable-plan: the plan cannot be read: `title` is missing (line 1) | Mend the file first; `validate` shows all of its problems.',
  );
  expect(edited(text.replace('title: T', '? title\n: T'), change)).toBe(
    'plan: explicit-key: line 2 writes a key with a question mark, which no edit can follow | Write it as `key: value`.',
  );
});

it('refuses rather than break what it cannot follow', () => {
  // Without `tag`, the white space below it would become a line of the script above it.
  const odd = text
    .replace('- { id: tag,', '- id: open\n        title: Open\n        run: |\n          x\n      - { id: tag,')
    .concat('                \n      - { id: last, title: Last, run: x }\n');
  expect(edited(odd, { op: 'remove_task', task: 'tag' })).toBe(
    'plan: not-editable: the way this file is written keeps the edit from being made without changing anything else | Write the phase or task that is to change in plain block style first.',
  );
});

it('documents every code', () => {
  const guide = readFileSync(new URL('../../../docs/guides/editing.md', import.meta.url), 'utf8');
  for (const code of editFailureCodes) expect(guide).toContain(`| \`${code}\``);
});
