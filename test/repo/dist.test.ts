import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderHelp } from '../../src/request/help.ts';
import { version } from '../../src/request/version.ts';

/* What is committed in dist/. That it is up to date is the business of `npm run check:dist`. */
const dist = new URL('../../dist', import.meta.url).pathname;
const names = readdirSync(dist);
const text = (name: string): string => readFileSync(join(dist, name), 'utf8');

const run = (file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [join(dist, file), ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', ...env },
  });

describe('dist', () => {
  it('has the bundle, its chunks, and a small file for each door', () => {
    const others = names.filter((name) => !/^(?:\d+\.index|shared-\d+)\.js$/.test(name)).toSorted();
    expect(others).toEqual(['cli.js', 'index.js', 'licenses.txt', 'package.json', 'planwright.js', 'tool-host.js']);
    expect(statSync(join(dist, 'cli.js')).mode & 0o111).toBe(0o111);
    for (const door of ['index.js', 'cli.js', 'tool-host.js'])
      expect(statSync(join(dist, door)).size).toBeLessThan(600);
  });

  it('is small, and has no import that was not found', () => {
    expect(names.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0)).toBeLessThanOrEqual(4_000_000);
    expect(names.filter((name) => text(name).includes('eval("require")'))).toEqual([]);
  });

  it('finds every chunk although the entry has another name than the bundler gave it', async () => {
    const chunks = names.filter((name) => /^\d+\.index\.js$/.test(name));
    const wanted = [
      ...names
        .map(text)
        .join('\n')
        .matchAll(/__(?:nccwpck|webpack)_require__\.e\((?:\/\*.*?\*\/ *)?(\d+)\)/g),
    ];
    expect(chunks.length).toBeGreaterThan(0);
    expect([...new Set(wanted.map(([, id]) => `${id}.index.js`))].toSorted()).toEqual(chunks.toSorted());
    for (const chunk of chunks) {
      const imported = [...text(chunk).matchAll(/^(?:import|export)\b.*from ?["'](\.\/.*)["']/gm)];
      for (const [, file = ''] of imported) expect(file).toMatch(/^\.\/shared-\d+\.js$/);
      const loaded: object = await import(pathToFileURL(join(dist, chunk)).href);
      expect(Object.keys(loaded)).toContain('modules');
    }
  });

  it('answers --version without any chunk, and from any folder', () => {
    const alone = mkdtempSync(join(tmpdir(), 'pw-dist-'));
    try {
      for (const name of ['cli.js', 'planwright.js', 'package.json']) copyFileSync(join(dist, name), join(alone, name));
      expect(execFileSync(process.execPath, [join(alone, 'cli.js'), '--version'], { encoding: 'utf8' })).toBe(
        `${version}\n`,
      );
    } finally {
      rmSync(alone, { recursive: true });
    }
    const help = run('cli.js', ['--help']);
    expect([help.status, help.stdout, help.stderr]).toEqual([0, renderHelp(), '']);
  });

  it('refuses a wrong request with exit code 2, each door in its own words', () => {
    const cli = run('cli.js', ['exeucte']);
    expect([cli.status, cli.stdout, cli.stderr.split('\n')[0]]).toEqual([
      2,
      '',
      'planwright: Unknown command "exeucte". Did you mean "execute"?',
    ]);
    const json = run('cli.js', ['show', '--json']);
    expect([json.status, JSON.parse(json.stdout)]).toMatchObject([
      2,
      { error: { code: 'missing-input', message: 'show needs <plan>.' } },
    ]);
    const action = run('index.js', [], { INPUT_COMMAND: 'retry', INPUT_PLAN: 'a' });
    expect([action.status, action.stdout]).toEqual([
      2,
      '::error title=Planwright::retry needs input task.%0AFor example: task: users-table\n',
    ]);
  });

  it('tells an old Node.js what it needs', () => {
    const stub = text('cli.js').replace('#!/usr/bin/env node\n', '').replaceAll('process.versions.node', "'20.20.2'");
    const old = spawnSync(process.execPath, ['--input-type=module', '-e', stub], { encoding: 'utf8' });
    expect([old.status, old.stderr]).toEqual([2, 'Planwright needs Node 24, and this is Node 20.20.2.\n']);
  });
});
