import { describe, expect, it } from 'vitest';
import { difference, edited } from './support.ts';

const block = `# yaml-language-server: $schema=https://raw.githubusercontent.com/planwright/planwright/main/schema/plan.schema.json
version: 1
title: Demo # shown
env: { A: '1' }

phases:
  # Why the first.
  - id: one
    title: One
    tasks:
      # About a.
      - id: a
        title: "A" # quoted
        run: make a

      # Nobody's.

      - id: b
        title: B
        run: |
          make b # not a comment
        depends_on:
          - a # needs a
        # verify: later
      - { id: c, title: C, run: make c, depends_on: [a, b] }

  - id: two
    title: Two
    tasks:
    - id: d
      title: D
      run: make d
      depends_on: [c]
state: # written by planwright
  status: paused
`;

const flow = `version: 1
title: Demo
phases:
  - { id: one, title: One, tasks: [ { id: a, title: A, run: x }, { id: b, title: B, run: x } ] }
  - id: two
    title: Two
    tasks: [
      # About c.
      { id: c, title: C, run: x }, # last of all
      { id: d, title: D, run: x }
    ]
    mode: parallel
`;

const fresh = {
  id: 'n',
  title: 'New: one',
  description: 'First line.\nSecond.\n',
  files: ['src/**'],
  verify: ['npm test'],
};

const check = (text: string, operations: readonly unknown[], expected: string): void => {
  const after = edited(text, ...operations);
  expect(`\n${difference(text, after)}\n`).toBe(expected);
  const windows = (one: string): string => `\uFEFF${one.replaceAll('\n', '\r\n')}`;
  expect(edited(windows(text), ...operations)).toBe(windows(after));
};

describe('operations on text', () => {
  it('adds a task before another, and one at the end of a list with its own indentation', () => {
    check(
      block,
      [
        { op: 'add_task', phase: 'one', task: fresh, before: 'b' },
        { op: 'add_task', phase: 'two', task: { ...fresh, id: 'm' } },
      ],
      `
+      - id: 'n'
+        title: 'New: one'
+        description: |
+          First line.
+          Second.
+        verify: [npm test]
+        files: ['src/**']
+
+    - id: m
+      title: 'New: one'
+      description: |
+        First line.
+        Second.
+      verify: [npm test]
+      files: ['src/**']
`,
    );
  });

  it('adds a phase', () => {
    check(
      block,
      [{ op: 'add_phase', phase: { id: 'zero', title: 'Zero', tasks: [fresh] }, before: 'one' }],
      `
+  - id: zero
+    title: Zero
+    tasks:
+      - id: 'n'
+        title: 'New: one'
+        description: |
+          First line.
+          Second.
+        verify: [npm test]
+        files: ['src/**']
+
`,
    );
  });

  it('sets and unsets keys of tasks', () => {
    check(
      block,
      [
        { op: 'update_task', task: 'a', set: { title: 'Other', description: 'x\ny\n', effort: 'low' }, unset: ['run'] },
        { op: 'update_task', task: 'b', set: { run: 'one line', depends_on: ['a', 'c'] } },
      ],
      `
-        title: "A" # quoted
-        run: make a
+        title: Other # quoted
+        description: |
+          x
+          y
+        effort: low
-        run: |
-          make b # not a comment
+        run: one line
+          - c
`,
    );
  });

  it('sets keys of a phase', () => {
    check(
      block,
      [{ op: 'update_phase', phase: 'two', set: { mode: 'manual', environment: 'prod' } }],
      `
+    mode: manual
+    environment: prod
`,
    );
  });

  it('sets keys of the plan, and of a mapping only what differs', () => {
    check(
      block,
      [
        { op: 'update_plan', set: { title: 'Better', description: 'Two\nlines', env: { A: '1', B: 'x y' } } },
        {
          op: 'update_plan',
          set: { defaults: { verify: ['a command that is too long for a list of short words', 'b'], model: ['m'] } },
        },
      ],
      `
-title: Demo # shown
-env: { A: '1' }
+title: Better # shown
+description: |-
+  Two
+  lines
+env: { A: '1', B: x y }
+defaults:
+  model: [m]
+  verify:
+    - a command that is too long for a list of short words
+    - b
`,
    );
  });

  it('moves a task into a list with another indentation, its comment with it', () => {
    check(
      block,
      [{ op: 'move_task', task: 'a', after: 'd' }],
      `
-      # About a.
-      - id: a
-        title: "A" # quoted
-        run: make a
-
+    # About a.
+    - id: a
+      title: "A" # quoted
+      run: make a
`,
    );
  });

  it('moves a task within its phase', () => {
    check(
      block,
      [{ op: 'move_task', task: 'c', before: 'b' }],
      `
+      - { id: c, title: C, run: make c, depends_on: [a, b] }
+
-      - { id: c, title: C, run: make c, depends_on: [a, b] }
`,
    );
  });

  it('moves a phase', () => {
    check(
      block,
      [{ op: 'move_phase', phase: 'two', before: 'one' }],
      `
+  - id: two
+    title: Two
+    tasks:
+    - id: d
+      title: D
+      run: make d
+      depends_on: [c]
+
-
-  - id: two
-    title: Two
-    tasks:
-    - id: d
-      title: D
-      run: make d
-      depends_on: [c]
`,
    );
  });

  it('splits a phase without touching a task', () => {
    check(
      block,
      [{ op: 'split_phase', phase: 'one', at: 'b', into: { id: 'half', title: 'Half', mode: 'parallel' } }],
      `
+  - id: half
+    title: Half
+    mode: parallel
+    tasks:
`,
    );
  });

  it('splits a task, and gives what depended on it the ends of the new ones', () => {
    check(
      block,
      [
        {
          op: 'split_task',
          task: 'b',
          into: [
            { id: 'b1', title: 'B1', run: 'x' },
            { id: 'b2', title: 'B2', run: 'x', depends_on: ['b1'] },
          ],
        },
      ],
      `
-      - id: b
-        title: B
-        run: |
-          make b # not a comment
-        depends_on:
-          - a # needs a
-        # verify: later
-      - { id: c, title: C, run: make c, depends_on: [a, b] }
+      - id: b1
+        title: B1
+        run: x
+        depends_on: [a]
+      - id: b2
+        title: B2
+        run: x
+        depends_on: [b1]
+      - { id: c, title: C, run: make c, depends_on: [a, b2] }
`,
    );
  });

  it('removes a task, and gives what depended on it what it depended on', () => {
    check(
      block,
      [{ op: 'remove_task', task: 'b' }],
      `
-      - id: b
-        title: B
-        run: |
-          make b # not a comment
-        depends_on:
-          - a # needs a
-        # verify: later
-      - { id: c, title: C, run: make c, depends_on: [a, b] }
+      - { id: c, title: C, run: make c, depends_on: [a] }
`,
    );
  });

  it('removes a phase, with the comment above it and what depended on its tasks', () => {
    check(
      block,
      [{ op: 'remove_phase', phase: 'one' }],
      `
-  # Why the first.
-  - id: one
-    title: One
-    tasks:
-      # About a.
-      - id: a
-        title: "A" # quoted
-        run: make a
-
-      # Nobody's.
-
-      - id: b
-        title: B
-        run: |
-          make b # not a comment
-        depends_on:
-          - a # needs a
-        # verify: later
-      - { id: c, title: C, run: make c, depends_on: [a, b] }
-
-      depends_on: [c]
`,
    );
  });

  it('sets and removes dependencies', () => {
    check(
      block,
      [
        { op: 'set_dependencies', task: 'b', depends_on: [] },
        { op: 'set_dependencies', task: 'a', depends_on: ['d'] },
      ],
      `
+        depends_on: [d]
-        depends_on:
-          - a # needs a
`,
    );
  });

  it('adds tasks in brackets', () => {
    check(
      flow,
      [
        { op: 'add_task', phase: 'one', task: fresh },
        { op: 'add_task', phase: 'two', task: { id: 'm', title: 'M', run: 'x' }, after: 'c' },
      ],
      `
-  - { id: one, title: One, tasks: [ { id: a, title: A, run: x }, { id: b, title: B, run: x } ] }
+  - { id: one, title: One, tasks: [ { id: a, title: A, run: x }, { id: b, title: B, run: x }, { id: 'n', title: 'New: one', description: "First line.\\nSecond.\\n", verify: [npm test], files: ['src/**'] } ] }
+      { id: m, title: M, run: x },
`,
    );
  });

  it('moves tasks between brackets, comments with them', () => {
    check(
      flow,
      [
        { op: 'move_task', task: 'c', phase: 'one' },
        { op: 'move_task', task: 'a', phase: 'two' },
      ],
      `
-  - { id: one, title: One, tasks: [ { id: a, title: A, run: x }, { id: b, title: B, run: x } ] }
+  - { id: one, title: One, tasks: [ { id: b, title: B, run: x },
+      # About c.
+      # last of all
+      { id: c, title: C, run: x } ] }
-      # About c.
-      { id: c, title: C, run: x }, # last of all
-      { id: d, title: D, run: x }
+      { id: d, title: D, run: x },
+      { id: a, title: A, run: x }
`,
    );
  });

  it('splits phases in brackets', () => {
    check(
      flow,
      [
        { op: 'split_phase', phase: 'one', at: 'b', into: { id: 'half', title: 'Half' } },
        { op: 'split_phase', phase: 'two', at: 'd', into: { id: 'rest', title: 'Rest' } },
      ],
      `
-  - { id: one, title: One, tasks: [ { id: a, title: A, run: x }, { id: b, title: B, run: x } ] }
+  - { id: one, title: One, tasks: [ { id: a, title: A, run: x } ] }
+  - { id: half, title: Half, tasks: [ { id: b, title: B, run: x } ] }
-      { id: c, title: C, run: x }, # last of all
-      { id: d, title: D, run: x }
+      { id: c, title: C, run: x } # last of all
+  - id: rest
+    title: Rest
+    tasks: [
+      { id: d, title: D, run: x }
+    ]
`,
    );
  });

  it('changes and removes tasks in braces', () => {
    check(
      flow,
      [
        { op: 'update_task', task: 'a', set: { title: 'it: is', depends_on: ['b'] }, unset: ['run'] },
        { op: 'remove_task', task: 'd' },
      ],
      `
-  - { id: one, title: One, tasks: [ { id: a, title: A, run: x }, { id: b, title: B, run: x } ] }
+  - { id: one, title: One, tasks: [ { id: a, title: 'it: is', depends_on: [b] }, { id: b, title: B, run: x } ] }
-      { id: c, title: C, run: x }, # last of all
-      { id: d, title: D, run: x }
+      { id: c, title: C, run: x } # last of all
`,
    );
  });

  it('puts comments that cannot stay in a line above the entry', () => {
    check(
      flow,
      [{ op: 'move_task', task: 'c', before: 'b' }],
      `
-  - { id: one, title: One, tasks: [ { id: a, title: A, run: x }, { id: b, title: B, run: x } ] }
+  - { id: one, title: One, tasks: [ { id: a, title: A, run: x },
+      # About c.
+      # last of all
+      { id: c, title: C, run: x }, { id: b, title: B, run: x } ] }
-      # About c.
-      { id: c, title: C, run: x }, # last of all
`,
    );
  });

  it('writes what cannot be seen as escapes', () => {
    check(
      block,
      [
        {
          op: 'update_task',
          task: 'd',
          set: { title: 'a\u202eb', description: 'one\ntwo\u200b\n', run: 'tag \u{e0041}' },
        },
      ],
      `
-      title: D
-      run: make d
+      title: "a\\u202eb"
+      description: "one\\ntwo\\u200b\\n"
+      run: "tag \\U000e0041"
`,
    );
  });

  it('writes an alias out when its anchor goes, and only then', () => {
    const shared = block.replace('run: make a', 'verify: &tests [npm test]').replace('run: make d', 'verify: *tests');
    check(
      shared,
      [{ op: 'update_task', task: 'b', set: { title: 'Other' } }],
      `
-        title: B
+        title: Other
`,
    );
    check(
      shared,
      [{ op: 'update_task', task: 'a', set: { verify: ['make'] } }],
      `
-        verify: &tests [npm test]
+        verify: [make]
-      verify: *tests
+      verify: [npm test]
`,
    );
  });

  it('gives JSON more JSON', () => {
    check(
      flow.replace('{ id: d, title: D, run: x }', '{"id": "d", "title": "D", "run": "x"}'),
      [{ op: 'update_task', task: 'd', set: { verify: ['a'], depends_on: ['c'] } }],
      `
-      {"id": "d", "title": "D", "run": "x"}
+      {"id": "d", "title": "D", "run": "x", "depends_on": ["c"], "verify": ["a"]}
`,
    );
  });

  it('copies the indentation of what is there', () => {
    const wide = `version: 1
title: T
env:
    A: x
phases:
    -   id: one
        title: One
        tasks:
            -   id: a
                title: A
                run: x
`;
    check(
      wide,
      [
        { op: 'add_task', phase: 'one', task: fresh },
        { op: 'add_phase', phase: { id: 'two', title: 'Two', tasks: [{ id: 'm', title: 'M', run: 'x' }] } },
        { op: 'update_task', task: 'a', set: { run: 'x\ny\n' } },
      ],
      `
-                run: x
+                run: |
+                    x
+                    y
+            -   id: 'n'
+                title: 'New: one'
+                description: |
+                    First line.
+                    Second.
+                verify: [npm test]
+                files: ['src/**']
+    -   id: two
+        title: Two
+        tasks:
+            - id: m
+              title: M
+              run: x
+
`,
    );
  });
});
