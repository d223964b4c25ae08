import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { init } from '../../src/commands/init.ts';
import { validate } from '../../src/commands/validate.ts';
import { version } from '../../src/request/version.ts';
import { git, scratch, writeFiles } from '../support/git.ts';
import { worldOf } from './world.ts';

const examples = new URL('../../examples/', import.meta.url).pathname;
const paths = [
  '.github/workflows/plan-command.yml',
  '.github/workflows/plan-execute.yml',
  '.github/workflows/plan-generate.yml',
  '.github/workflows/plan-review.yml',
  '.github/workflows/plan-watchdog.yml',
  '.github/ISSUE_TEMPLATE/plan.yml',
  'plans/first-plan.yml',
];

const told = async (directory: string): Promise<string> => {
  const result = await init(worldOf(directory));
  if (!result.ok) throw new Error(result.error.failure.message);
  return result.value.text;
};

test('a checkout gets the examples as they are, also from a folder in it, and the plan is valid', async () => {
  await using place = await scratch({ 'README.md': 'x\n', 'src/a.txt': 'a\n' });
  const text = await told(join(place.checkout, 'src'));
  expect(text.split('\n').slice(0, paths.length)).toEqual(paths.map((path) => `wrote  ${path}`));
  for (const path of paths)
    expect(await readFile(join(place.checkout, path), 'utf8')).toBe(await readFile(join(examples, path), 'utf8'));
  const checked = await validate({ command: 'validate', plans: [] }, worldOf(place.checkout));
  expect(checked.ok && [checked.value.exit, checked.value.text]).toEqual([0, '1 plan checked: 0 errors, 0 warnings\n']);
});

test('what is there already stays, byte for byte, and init says so; a second time nothing is written', async () => {
  await using place = await scratch();
  await writeFiles(place.checkout, { '.github/workflows/plan-execute.yml': 'mine\r\n' });
  const text = await told(place.checkout);
  expect(text).toContain('kept   .github/workflows/plan-execute.yml (was there already)');
  expect(await readFile(join(place.checkout, '.github/workflows/plan-execute.yml'), 'utf8')).toBe('mine\r\n');
  expect(await told(place.checkout)).not.toContain('wrote');
  expect((await git(place.checkout, 'status', '--porcelain')).split('\n')).toEqual(['?? .github/', '?? plans/']);
});

test('the callers name the major version that this code belongs to', async () => {
  const folder = join(examples, '.github/workflows');
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  const refs = texts.flatMap((text) => [...text.matchAll(/planwright\/planwright\S*@(\S+)/g)].map(([, ref]) => ref));
  expect(new Set(refs)).toEqual(new Set([`v${version.split('.')[0]}`]));
});

test('a file where a folder is to be is named, and nothing is written', async () => {
  await using place = await scratch({ '.github/workflows': 'a file\n' });
  const result = await init(worldOf(place.checkout));
  expect(result.ok ? undefined : [result.error.exit, result.error.failure]).toEqual([
    2,
    {
      code: 'cannot-write',
      message: '.github/workflows cannot be written (EEXIST)',
      hint: 'accepted: a place where folders and files can be made; move what stands in the way, and run it again: what is there is kept',
    },
  ]);
  expect(await git(place.checkout, 'status', '--porcelain')).toBe('');
});

test('outside of a repository it is refused', async () => {
  const result = await init(worldOf('/'));
  expect(result.ok ? undefined : [result.error.exit, result.error.failure.code]).toEqual([2, 'no-repository']);
});
