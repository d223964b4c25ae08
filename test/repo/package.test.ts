import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const run = (file: string, args: readonly string[], cwd: string): string =>
  execFileSync(file, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

it('takes along in its package what it needs, templates included, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pw-package-'));
  try {
    run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root.pathname);
    const [archive = ''] = readdirSync(folder);
    run('tar', ['-xf', archive], folder);
    const unpacked = join(folder, 'package');
    const templates = readdirSync(new URL('plans/templates/', root));
    expect(templates.length).toBeGreaterThanOrEqual(7);
    expect(readdirSync(join(unpacked, 'plans/templates'))).toEqual(templates);
    expect(readdirSync(join(unpacked, 'plans'))).toEqual(['templates']);
    expect(readdirSync(unpacked).filter((name) => ['src', 'test', '.ci', 'node_modules'].includes(name))).toEqual([]);

    const scratch = join(folder, 'scratch');
    run('git', ['init', '--quiet', scratch], folder);
    run(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@b.c', 'commit', '--quiet', '--allow-empty', '-m', 'first'],
      scratch,
    );
    const cli = [join(unpacked, 'dist/cli.js'), 'new', '--title', 'x', '--template', 'help', '--json'];
    const { templates: listed }: { templates: readonly { name: string; source: string }[] } = JSON.parse(
      run(process.execPath, cli, scratch),
    );
    expect(listed.map(({ name, source }) => [`${name}.yml`, source])).toEqual(
      templates.map((name) => [name, 'built-in']),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
