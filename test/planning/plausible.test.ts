import { describe, expect, it } from 'vitest';

import type { RawPlan, RawTask } from '../../src/plan/plan-shape.ts';
import { implausible, type RepositoryFacts } from '../../src/planning/plausible.ts';
import { readScope } from '../../src/planning/scope.ts';
import { readRaw } from './editing.ts';
import { reviewedText } from './rig.ts';

const facts: RepositoryFacts = {
  scripts: ['test', 'lint', 'test:unit'],
  targets: ['check', 'build'],
  matches: (glob) => glob.startsWith('src/') || glob.startsWith('packages/@a/x/'),
};

const task = (id: string, more: Partial<RawTask> = {}): RawTask => ({ id, title: id, description: 'Do it.', ...more });
const plan = (...tasks: RawTask[]): RawPlan => ({ version: 1, title: 'T', phases: [{ id: 'p', title: 'P', tasks }] });
const ofCommand = (command: string, given = facts): string[] =>
  implausible(plan(task('a', { verify: [command] })), given);

describe('commands', () => {
  it.each([
    'npm test',
    'npm test -- login',
    'npm run lint && npm run test:unit -- --run "a b"',
    'CI=1 npm run lint',
    'pnpm run lint',
    'make check build',
    // What cannot be known is let through.
    'npm run "$SCRIPT"',
    'npm --prefix web run build',
    'npm run build -w web',
    'npm run build --workspace=web',
    'pnpm run build --filter web',
    'cd web && npm run build',
    'bash -c "npm run nothing"',
    'yarn run tsc',
    'bun run script.ts',
    'make -C docs html',
    'make -f other.mk all',
    'make V=1',
    'make',
    'npx vitest run test/a.test.ts',
    'grep -q "npm run x" README.md',
    'cargo test',
  ])('%s may exist', (command) => {
    expect(ofCommand(command)).toEqual([]);
  });

  it.each([
    ['npm run tests', 'package.json has no script `tests`; did you mean `test`?'],
    ['npm run-script nothing-like-it', 'package.json has no script `nothing-like-it`'],
    ['npm run lint && npm run deploy', 'package.json has no script `deploy`'],
    ['pnpm run deploy', 'package.json has no script `deploy`'],
    ['make checks', 'Makefile has no target `checks`; did you mean `check`?'],
  ])('%s does not', (command, missing) => {
    const [, file = ''] = /(package\.json|Makefile)/.exec(missing) ?? [];
    const shown = command.split(' && ').at(-1);
    expect(ofCommand(command)).toEqual([
      `task a: verify: \`${shown}\` cannot run: ${missing} (a task that adds it has to list ${file} in its files)`,
    ]);
  });

  it('need their file', () => {
    const bare = { matches: () => true };
    expect(ofCommand('npm test', bare)).toEqual([expect.stringContaining('there is no package.json')]);
    expect(ofCommand('make check', bare)).toEqual([expect.stringContaining('there is no Makefile')]);
  });

  it('may be made by a task that lists their file, from then on', () => {
    const uses = task('use', { run: 'npm run deploy' });
    const makes = task('make', { files: ['package.json'] });
    expect(implausible(plan(makes, uses), facts)).toEqual([]);
    expect(implausible(plan(uses, makes), facts)).toEqual([expect.stringContaining('task use: run: `npm run deploy`')]);
  });

  it('of the default verify count too', () => {
    const raw = { ...plan(task('a')), defaults: { verify: ['npm run nope'] } };
    expect(implausible(raw, facts)).toEqual([expect.stringContaining('the default verify: `npm run nope` cannot run')]);
  });
});

describe('scopes', () => {
  const ofFiles = (files: readonly string[], description = 'Do it.'): string[] =>
    implausible(plan(task('a', { files, description })), facts);

  it.each(['src/**', 'src/new.ts', 'packages/@a/x/*.ts', 'README.md', '*.json', '**/*.ts', '{src,lib}/**'])(
    '%s may match',
    (glob) => {
      expect(ofFiles([glob])).toEqual([]);
    },
  );

  it('of folders that are not there are named', () => {
    expect(ofFiles(['lib/db/**', 'src/a.ts'])).toEqual([
      'task a: files: `lib/db/**` matches nothing, and there is no folder `lib/db`; give a path that exists, or say in the description that the task creates it',
    ]);
  });

  it('may be created by the task, or by one before it', () => {
    expect(ofFiles(['lib/db/**'], 'Create lib/db/index.ts.')).toEqual([]);
    const makes = task('make', { files: ['lib/**'], description: 'Create the folder lib.' });
    const uses = task('use', { files: ['lib/*.ts'] });
    expect(implausible(plan(makes, uses), facts)).toEqual([]);
    expect(implausible(plan(uses, makes), facts)).toHaveLength(1);
  });
});

describe('scopes of a review', () => {
  const raw = readRaw(reviewedText);

  it.each([
    ['plan', { kind: 'plan' }],
    ['', { kind: 'plan' }],
    [' phase/api ', { kind: 'phase', id: 'api' }],
    ['task/login', { kind: 'task', id: 'login' }],
  ])('%j', (text, scope) => {
    expect(readScope(text, raw)).toEqual({ ok: true, value: scope });
  });

  it.each(['api', 'phase/login', 'task/api', 'task/', 'plan/api', 'task/login/x'])('refuses %j', (text) => {
    expect(readScope(text, raw)).toEqual({
      ok: false,
      error: {
        code: 'bad-scope',
        message: `${JSON.stringify(text)} is nothing of this plan.`,
        hint: 'Accepted are `plan`, `phase/<id>` and `task/<id>`.',
      },
    });
  });
});
