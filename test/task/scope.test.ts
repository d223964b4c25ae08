import { expect, test } from 'vitest';
import { describeViolations, scopeViolations } from '../../src/task/scope.ts';

const scope = { planPath: 'plans/demo.yml', allowWorkflows: false };
const refused = (path: string, files?: string[]) =>
  scopeViolations([{ path }], { ...scope, ...(files === undefined ? {} : { files }) })[0]?.why;

test('without files any path may change but the protected ones', () => {
  expect(refused('src/a.ts')).toBeUndefined();
  expect(refused('plans/other.yml')).toBeUndefined();
  expect(refused('plans/demo.yml')).toBe('is the plan itself, which only Planwright writes');
  expect(refused('.github/workflows/ci.yml')).toContain('allow_workflows: true');
  expect(refused('.GitHub/Workflows/ci.yml')).toContain('allow_workflows: true');
  expect(refused('.github/actions/x/action.yml')).toContain('allow_workflows: true');
  for (const path of ['.github', '.github/workflows', '.GitHub/Actions'])
    expect(refused(path), 'a link in place of the folder').toContain('allow_workflows: true');
  expect(refused('a/.g\u200cIt/hooks/post-checkout')).toContain('.git folder');
  expect(refused('.github/\u206aworkflows/ci.yml')).toContain('allow_workflows: true');
  for (const path of ['.github/CODEOWNERS', '.github/workflows-old/x', '.githu'])
    expect(scopeViolations([{ path }], scope), path).toEqual([]);
  expect(refused('sub/.git/config')).toBe('is inside a .git folder');
});

test('a plan may say that it changes workflows', () => {
  expect(scopeViolations([{ path: '.github/workflows/ci.yml' }], { ...scope, allowWorkflows: true })).toEqual([]);
});

test('files are globs over the whole path, dot files included', () => {
  const files = ['src/db/**', 'README.md'];
  expect(refused('src/db/a/b.sql', files)).toBeUndefined();
  expect(refused('src/db/.env', files)).toBeUndefined();
  expect(refused('README.md', files)).toBeUndefined();
  expect(refused('src/api.ts', files)).toBe("is outside the task's files (src/db/**, README.md)");
});

test('a protected path stays protected although files name it', () => {
  expect(refused('plans/demo.yml', ['**'])).toContain('only Planwright');
});

test('a symbolic link out of the repository is refused', () => {
  const link = (escapes: boolean) => scopeViolations([{ path: 'a', symlink: { target: '../x', escapes } }], scope);
  expect(link(true)).toEqual([{ path: 'a', why: 'is a symbolic link out of the repository (../x)' }]);
  expect(link(false)).toEqual([]);
});

test('a long list is shortened', () => {
  const violations = Array.from({ length: 25 }, (_, n) => ({ path: `f${n}`, why: 'is wrong' }));
  const text = describeViolations(violations);
  expect(text.split('\n')).toHaveLength(21);
  expect(text).toContain('and 5 more');
});
