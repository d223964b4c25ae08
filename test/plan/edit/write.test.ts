import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameValue } from '../../../src/plan/edit/same.ts';
import { phaseText, planText, taskText } from '../../../src/plan/edit/write.ts';
import type { RawPlan } from '../../../src/plan/plan-shape.ts';
import { readRaw } from '../../../src/plan/read-human.ts';
import { anyPlan } from './arbitrary-plan.ts';

const plan: RawPlan = {
  title: 'Add user authentication',
  version: 1,
  description: 'JWT login and logout\nfor the API.\n',
  inputs: { target: { type: 'choice', options: ['api', 'docs'], default: 'api' } },
  budget: { minutes: 240, usd: 20 },
  phases: [
    {
      title: 'Database: schema',
      id: 'schema',
      if: "${{ inputs.target != 'docs' }}",
      tasks: [
        {
          verify: ['npm test -- users', "grep -q 'x' y"],
          files: ['src/db/**'],
          title: 'Create the users table',
          id: 'users-table',
          description: 'Add a migration.\n\nAfterwards it runs.',
        },
        { id: 'migrate', title: 'Run it', run: 'npm run migrate', depends_on: ['users-table'] },
      ],
    },
    { id: 'release', title: 'Release', mode: 'manual', tasks: [{ id: '0123', title: 'Rotate\u200b', agent: 'human' }] },
  ],
};

it('writes a plan as people write plans', () => {
  const comments = {
    top: 'Drafted by Claude.\n\nstate: none of this can leave the comment\u2028version: 2',
    phases: { schema: `The table must be there before anything reads it, ${'and so on '.repeat(8)}` },
    tasks: { migrate: 'Only once.' },
  };
  expect(planText(plan, comments))
    .toBe(`# yaml-language-server: $schema=https://raw.githubusercontent.com/planwright/planwright/main/schema/plan.schema.json
# Drafted by Claude.
#
# state: none of this can leave the comment[U+2028]version: 2
version: 1
title: Add user authentication
description: |
  JWT login and logout
  for the API.
inputs:
  target: { type: choice, options: [api, docs], default: api }
budget: { usd: 20, minutes: 240 }

phases:
  # The table must be there before anything reads it, and so on and so on and so on and so on and so
  # on and so on and so on and so on
  - id: schema
    title: 'Database: schema'
    if: \${{ inputs.target != 'docs' }}
    tasks:
      - id: users-table
        title: Create the users table
        description: |-
          Add a migration.

          Afterwards it runs.
        verify: [npm test -- users, "grep -q 'x' y"]
        files: ['src/db/**']
      # Only once.
      - id: migrate
        title: Run it
        run: npm run migrate
        depends_on: [users-table]

  - id: release
    title: Release
    mode: manual
    tasks:
      - id: '0123'
        title: "Rotate\\u200b"
        agent: human
`);
});

it('writes a phase and a task by themselves', () => {
  const [, release] = plan.phases;
  expect(release === undefined ? '' : phaseText(release)).toBe(
    '- id: release\n  title: Release\n  mode: manual\n  tasks:\n    - id: \'0123\'\n      title: "Rotate\\u200b"\n      agent: human\n',
  );
  expect(taskText({ id: 'a', title: 'A', run: 'x' }, { column: 4, comments: { tasks: { a: 'Why.' } } })).toBe(
    '    # Why.\n    - id: a\n      title: A\n      run: x\n',
  );
});

it('writes every plan so that it reads as the same plan, with nothing invisible in it', () => {
  fc.assert(
    fc.property(anyPlan, fc.string({ unit: 'binary' }), (any, comment) => {
      const ids = any.phases.flatMap(({ id, tasks }) => [id, ...tasks.map((task) => task.id)]);
      const all = Object.fromEntries(ids.map((id) => [id, comment]));
      const text = planText(any, { top: comment, phases: all, tasks: all });
      const read = readRaw(text, 'plan');
      expect(read.ok && sameValue(read.value, any), text).toBe(true);
      expect(text).not.toMatch(/[\u200b\u202e\u2028\ufeff]/);
    }),
    { numRuns: 300 },
  );
});
