import * as fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { renderFacts } from '../../src/plan/facts-text.ts';
import { planFacts } from '../../src/plan/facts.ts';
import { mayOverlap } from '../../src/plan/globs-overlap.ts';
import { makePlan } from '../support/plans.ts';

describe('mayOverlap', () => {
  it.each([
    ['src/db/**', 'src/api/**', false],
    ['src/**', 'src/api/**', true],
    ['src/*.ts', 'src/*.md', false],
    ['src/*.ts', 'src/db/*.ts', false],
    ['src/**/*.ts', 'src/db/x.ts', true],
    ['src/**/*.ts', 'src/db/x.js', false],
    ['src/**/*.ts', '**/a.test.ts', true],
    ['src/foo*', 'src/bar*', false],
    ['README.md', 'README.md', true],
    ['README.md', 'docs/README.md', false],
    ['{src,test}/**', 'docs/**', true],
    ['.github/**', '*/.x', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([mayOverlap(a, b), mayOverlap(b, a)]).toEqual([expected, expected]);
  });

  it('never denies a path that both match', () => {
    const part = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '*b', '**', '?', '{a,b}', '[ab]', '@(a|b)', '.a');
    const glob = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    const path = fc
      .array(fc.constantFrom('a', 'b', 'ab', '.a'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/'));
    const matches = (pattern: string, of: string): boolean =>
      picomatch.isMatch(of, pattern, { dot: true, nonegate: true });
    fc.assert(
      fc.property(glob, glob, path, (a, b, of) => {
        if (matches(a, of) && matches(b, of)) expect([a, b, of, mayOverlap(a, b)]).toEqual([a, b, of, true]);
      }),
      { numRuns: 5000 },
    );
  });
});

const claude = { kind: 'claude' } as const;

const plan = makePlan(
  [
    {
      id: 'schema',
      tasks: [
        { id: 'users', files: ['src/db/**'], verify: ['npm test'] },
        { id: 'posts', files: ['src/posts/**'], verify: ['npm test'], description: '${{ inputs.target }}' },
        {
          id: 'count',
          files: ['src/db/count.ts'],
          worker: { kind: 'shell', run: 'echo n=1 >> "$PLANWRIGHT_OUTPUT"' },
        },
      ],
    },
    { id: 'docs', tasks: [{ id: 'page', worker: claude, description: 'Write it.', verify: ['true'] }] },
    {
      id: 'api',
      mode: 'parallel',
      tasks: [
        { id: 'login', files: ['src/api/**'], depends_on: ['users'], worker: claude, description: 'word '.repeat(401) },
        { id: 'logout', files: ['test/**', 'src/api/logout.ts'] },
        { id: 'reset', files: ['src/api/*.ts'], depends_on: ['login'] },
        { id: 'free', worker: { kind: 'command', command: 'agent ${{ tasks.posts.outputs.x }}' }, description: 'x' },
      ],
    },
    { id: 'release', mode: 'manual', tasks: [{ id: 'person', worker: { kind: 'human' } }] },
  ],
  { inputs: { target: { type: 'string', required: false }, unused: { type: 'string', required: false } } },
);

describe('planFacts', () => {
  it('computes them', () => {
    expect(planFacts(plan)).toEqual({
      phases: 4,
      tasks: 9,
      maxParallel: 4,
      criticalPath: ['users', 'posts', 'count', 'page', 'login', 'reset', 'person'],
      waves: [['users'], ['posts'], ['count'], ['page'], ['login', 'logout', 'free'], ['reset'], ['person']],
      couldBeParallel: [
        {
          phase: 'schema',
          tasks: ['users', 'posts', 'count'],
          overlaps: [{ tasks: ['users', 'count'], globs: ['src/db/**', 'src/db/count.ts'] }],
        },
      ],
      independentPhases: [
        ['schema', 'docs'],
        ['docs', 'api'],
      ],
      overlaps: [
        { tasks: ['login', 'logout'], globs: ['src/api/**', 'src/api/logout.ts'] },
        { tasks: ['logout', 'reset'], globs: ['src/api/logout.ts', 'src/api/*.ts'] },
      ],
      overlapsCut: false,
      withoutVerify: ['count', 'login', 'logout', 'reset', 'free'],
      withoutFiles: ['page', 'free'],
      sameVerify: [{ verify: ['npm test'], tasks: ['users', 'posts'] }],
      longDescriptions: [{ task: 'login', words: 401 }],
      shortDescriptions: [
        { task: 'page', words: 2 },
        { task: 'free', words: 1 },
      ],
      unusedInputs: ['unused'],
      unreadOutputs: ['count'],
    });
  });

  it('takes reading outputs for building on a task', () => {
    const reading = makePlan([
      { id: 'one', tasks: [{ id: 'a' }, { id: 'b', description: "${{ tasks['A'].outputs.x }}" }] },
      { id: 'two', if: 'tasks.b.outputs.x', tasks: [{ id: 'c' }] },
    ]);
    const { couldBeParallel, independentPhases } = planFacts(reading);
    expect([couldBeParallel, independentPhases]).toEqual([[], []]);
  });

  it('does not know what tasks change that do not say it', () => {
    const { couldBeParallel } = planFacts(makePlan([{ id: 'one', tasks: [{ id: 'a', files: ['x'] }, { id: 'b' }] }]));
    expect(couldBeParallel).toEqual([{ phase: 'one', tasks: ['a', 'b'], overlaps: 'unknown' }]);
  });

  it('stops looking for overlaps in time', () => {
    const files = Array.from({ length: 100 }, (_, at) => `src/${at}/**`);
    const tasks = Array.from({ length: 1000 }, (_, at) => ({ id: `t${at}`, files }));
    const facts = planFacts(makePlan([{ id: 'all', mode: 'parallel', tasks }]));
    expect([facts.overlaps.length, facts.overlapsCut]).toEqual([2, true]);
    expect(renderFacts(facts).length).toBeLessThan(10_000);
  });
});

describe('renderFacts', () => {
  it('tells one fact a line', () => {
    expect(renderFacts(planFacts(plan))).toBe(`\
4 phases, 9 tasks, at most 4 at once on one runner
longest chain, 7 tasks: users > posts > count > page > login > reset > person
waves (tasks that may run at once), 7:
- users
- posts
- count
- page
- login, logout, free
- reset
- person
sequential phases whose tasks do not build on one another, so that they could be \`mode: parallel\`:
- schema (users, posts, count); but users and count may overlap: src/db/** and src/db/count.ts
phases that follow each other although nothing in the second builds on the first (one phase, or either order, would do):
- schema and docs
- docs and api
tasks that may run at once and whose files may overlap, so that they would conflict:
- login and logout may overlap: src/api/** and src/api/logout.ts
- logout and reset may overlap: src/api/logout.ts and src/api/*.ts
tasks without verify: count, login, logout, reset, free
tasks without files (they may change anything): page, free
the same verify:
- users, posts: npm test
very long descriptions: login (401 words)
very short descriptions: page (2 words), free (1 word)
inputs that nothing uses: unused
tasks that write outputs which nothing reads: count
`);
  });
});
