import { describe, expect, test } from 'vitest';
import { describeViolations, scopeViolations } from '../../src/task/scope.ts';

const scope = { planPath: 'plans/demo.yml', allowWorkflows: false };
const refused = (path: string, rest: { link?: string; files?: string[] } = {}) =>
  scopeViolations([{ path, ...(rest.link === undefined ? {} : { link: rest.link }) }], { ...scope, ...(rest.files ? { files: rest.files } : {}) })[0]
    ?.why;

test('without files any path may change but the protected ones', () => {
  expect(refused('src/a.ts')).toBeUndefined();
  expect(refused('plans/other.yml')).toBeUndefined();
  expect(refused('plans/demo.yml')).toBe('is the plan itself, which only Planwright writes');
  expect(refused('.github/workflows/ci.yml')).toContain('allow_workflows: true');
  expect(refused('.GitHub/Workflows/ci.yml')).toContain('allow_workflows: true');
  expect(refused('.github/actions/x/action.yml')).toContain('allow_workflows: true');
  expect(refused('sub/.git/config')).toBe('is inside a .git folder');
});

test('a plan may say that it changes workflows', () => {
  expect(scopeViolations([{ path: '.github/workflows/ci.yml' }], { ...scope, allowWorkflows: true })).toEqual([]);
});

test('files are globs over the whole path, dot files included', () => {
  const files = ['src/db/**', 'README.md'];
  expect(refused('src/db/a/b.sql', { files })).toBeUndefined();
  expect(refused('src/db/.env', { files })).toBeUndefined();
  expect(refused('README.md', { files })).toBeUndefined();
  expect(refused('src/api.ts', { files })).toBe("is outside the task's files (src/db/**, README.md)");
});

test('a protected path stays protected although files name it', () => {
  expect(refused('plans/demo.yml', { files: ['**'] })).toContain('only Planwright');
});

describe('symbolic links', () => {
  test.each([
    ['a/b', '../c', undefined],
    ['a/b', 'c/d', undefined],
    ['a/b', '../../etc/passwd', 'out of the repository'],
    ['b', '../x', 'out of the repository'],
    ['b', '/etc/passwd', 'absolute path'],
    ['a/b', './../..', 'out of the repository'],
  ])('%s -> %s', (path, link, expected) => {
    const why = refused(path, { link });
    if (expected === undefined) expect(why).toBeUndefined();
    else expect(why).toContain(expected);
  });
});

test('a long list is shortened', () => {
  const violations = Array.from({ length: 25 }, (_, n) => ({ path: `f${n}`, why: 'is wrong' }));
  const text = describeViolations(violations);
  expect(text.split('\n')).toHaveLength(21);
  expect(text).toContain('and 5 more');
});
