import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { version } from '../../src/request/version.ts';

const root = new URL('../../', import.meta.url);

it('has one version', () => {
  const { version: released }: { version: string } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  expect(version).toBe(released);
});

const checkTables = (): string =>
  execFileSync(process.execPath, ['scripts/generate-docs.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });

it('has README tables that say what the code says', () => {
  expect(checkTables).not.toThrow();
});
