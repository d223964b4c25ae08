import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commentableLines, hunksOf, liesInOneHunk } from '../../src/github/hunks.ts';

const patch = [
  '@@ -1,3 +1,4 @@ title: x',
  ' one',
  '-two',
  '+TWO',
  '+two and a half',
  ' three',
  '@@ -20,2 +21,1 @@',
  ' twenty',
  '-twenty-one',
  '@@ -30 +30,2 @@',
  '-@@ -1,2 +3,4 @@ looks like a header',
  '+@@ -1,2 +3,4 @@ looks like one too',
  '+end',
  '\\ No newline at end of file',
].join('\n');

it('knows the lines that hunks show of the new file', () => {
  expect(hunksOf(patch)).toEqual([
    { first: 1, last: 4 },
    { first: 21, last: 21 },
    { first: 30, last: 31 },
  ]);
  expect([...commentableLines(patch)]).toEqual([1, 2, 3, 4, 21, 30, 31]);
});

it.each<[string, string, readonly number[]]>([
  ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b', [1, 2]],
  ['a file that is gone', '@@ -1,2 +0,0 @@\n-a\n-b', []],
  ['only removals', '@@ -4,1 +3,0 @@\n-a', []],
  ['a file without text', '', []],
])('%s', (_name, text, lines) => {
  expect([...commentableLines(text)]).toEqual(lines);
});

it('keeps a comment over several lines in one hunk', () => {
  expect(liesInOneHunk(patch, { first: 2, last: 4 })).toBe(true);
  expect(liesInOneHunk(patch, { first: 4, last: 21 })).toBe(false);
  expect(liesInOneHunk(patch, { first: 5, last: 5 })).toBe(false);
  expect(liesInOneHunk(patch, { first: 3, last: 2 })).toBe(false);
});

const text = fc.array(fc.constantFrom('a', 'b', '@@ -1 +1 @@', '', '+', '-'), { maxLength: 40 });

it('finds what git put there: the shown lines are the new file, at their numbers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pw-hunks-'));
  try {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [old, now] = [join(folder, 'a'), join(folder, 'b')];
        writeFileSync(old, before.map((line) => `${line}\n`).join(''));
        writeFileSync(now, after.map((line) => `${line}\n`).join(''));
        let diff = '';
        try {
          execFileSync('git', ['diff', '--no-index', '--no-color', old, now], { encoding: 'utf8' });
        } catch (error) {
          diff = (error as { stdout: string }).stdout;
        }
        const hunks = diff.slice(Math.max(0, diff.search(/^@@ /m))).replace(/\n$/, '');
        const shown = hunks.split('\n').filter((line) => /^[+ ]/.test(line));
        const lines = [...commentableLines(hunks)];
        expect(lines.map((line) => after[line - 1])).toEqual(shown.map((line) => line.slice(1)));
      }),
      { numRuns: 60 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
