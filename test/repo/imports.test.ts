import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const importing = (name: string): string => `export { x } from '${name}';\n`;
const restricted = 'eslint(no-restricted-imports)';

/* The direction of imports is the linter's business (.oxlintrc.json). Here the linter is shown modules, to see that it does its business. */
const cases: readonly (readonly [file: string, text: string, complaint?: string])[] = [
  ['src/plan/up.ts', importing('../task/x.ts'), restricted],
  ['src/plan/down.ts', importing('../lib/x.ts')],
  ['src/plan/dynamic.ts', "export const a = await import('../task/x.ts');\n", restricted],
  ['src/plan/type.ts', "export type { X } from '../task/x.ts';\n", restricted],
  ['src/agent/deep/up.ts', importing('../../workspace/x.ts'), restricted],
  ['src/agent/deep/down.ts', importing('../../plan/x.ts')],
  ['src/agent/deep/run.ts', importing('../../run.ts'), restricted],
  ['src/planning/down.ts', importing('../agent/x.ts')],
  ['src/planning/up.ts', importing('../github/x.ts'), restricted],
  ['src/report/event.ts', importing('../scheduler/event.ts')],
  ['src/report/engine.ts', importing('../scheduler/engine.ts'), restricted],
  ['src/report/request.ts', importing('../request/context.ts'), restricted],
  ['src/commands/retry.ts', importing('./skip.ts'), restricted],
  ['src/commands/table.ts', importing('./skip.ts')],
  ['src/task/spawn.ts', importing('node:child_process'), restricted],
  ['src/lib/exec.ts', importing('node:child_process')],
  ['src/task/env.ts', 'export const a = process.env;\n', 'node(no-process-env)'],
  ['src/request/env.ts', 'export const a = process.env;\n'],
  ['src/task/default.ts', 'export default 1;\n', 'import(no-default-export)'],
  ['src/lib/one.ts', "import type { Two } from './two.ts';\nexport interface One { two: Two }\n", 'import(no-cycle)'],
  ['src/lib/two.ts', "import type { One } from './one.ts';\nexport interface Two { one: One }\n", 'import(no-cycle)'],
  ...rooms.map((room) => [`src/${room}/door.ts`, importing('../run.ts'), restricted] as const),
];

/** The linter's complaints, as `file: code`. */
function lint(folder: string): string[] {
  const oxlint = join(root, 'node_modules/.bin/oxlint');
  const { stdout } = spawnSync(oxlint, ['--format', 'json', 'src'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics }: { diagnostics: readonly { code: string; filename: string }[] } = JSON.parse(stdout);
  return diagnostics.map(({ code, filename }) => `${filename}: ${code}`).toSorted();
}

it('has a linter that knows the direction of imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pw-imports-'));
  try {
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [name, text] of cases) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const expected = cases.flatMap(([name, , complaint]) => (complaint === undefined ? [] : [`${name}: ${complaint}`]));
    expect(lint(folder)).toEqual(expected.toSorted());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The packages that a module and all it imports statically load. */
function packagesOf(entry: string): string[] {
  const [seen, packages] = [new Set<string>(), new Set<string>()];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gm)) {
      if (name.startsWith('.')) visit(join(dirname(file), name));
      else packages.add(name);
    }
  };
  visit(entry);
  return [...packages].toSorted();
}

it('loads nothing heavy before it is known to be needed', () => {
  expect(packagesOf('src/main.ts')).toEqual([]);
  expect(packagesOf('src/action.ts')).toEqual(['leven', 'node:fs', 'node:os', 'node:path']);
  expect(packagesOf('src/cli.ts')).toEqual(['leven', 'node:fs', 'node:os', 'node:path', 'node:util']);
});
