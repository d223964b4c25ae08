import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, matchesGlob, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * The linter knows the direction of imports (.oxlintrc.json) but looks at static imports only. Here the same rules are held against `import()`.
 */
interface Override {
  readonly files: readonly string[];
  readonly excludeFiles?: readonly string[];
  readonly rules: Readonly<Record<string, unknown>>;
}

interface ImportRule {
  readonly patterns?: readonly { readonly regex: string; readonly message: string }[];
}

const root = new URL('../../', import.meta.url).pathname;
const { overrides }: { overrides: readonly Override[] } = JSON.parse(
  readFileSync(join(root, '.oxlintrc.json'), 'utf8'),
);

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ file: `src/${name}`, text: readFileSync(join(root, 'src', name), 'utf8') }));

const isImportRule = (rule: unknown): rule is readonly ['error', ImportRule] =>
  Array.isArray(rule) && rule.length === 2;

function ruleOf(file: string): ImportRule {
  const last = overrides.findLast(
    ({ files, excludeFiles = [], rules }) =>
      'eslint/no-restricted-imports' in rules &&
      files.some((glob) => matchesGlob(file, glob)) &&
      !excludeFiles.some((glob) => matchesGlob(file, glob)),
  )?.rules['eslint/no-restricted-imports'];
  return isImportRule(last) ? last[1] : {};
}

function complaints(file: string, text: string): string[] {
  const patterns = ruleOf(file).patterns ?? [];
  const imported = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, name = '']) => name);
  return imported.flatMap((name) =>
    patterns.flatMap(({ regex, message }) => (new RegExp(regex).test(name) ? [`${file}: ${name}: ${message}`] : [])),
  );
}

describe('imports', () => {
  it('run one way, dynamic ones too', () => {
    expect(sources.flatMap(({ file, text }) => complaints(file, text))).toEqual([]);
  });

  it('would be found running the other way', () => {
    expect(complaints('src/plan/x.ts', "await import('../task/run-task.ts')")).toHaveLength(1);
    expect(complaints('src/agent/tool-host/x.ts', "await import('../../run.ts')")).toHaveLength(1);
    expect(
      complaints('src/agent/tool-host/x.ts', "await import('../../lib/clock.ts'); import('../client.ts')"),
    ).toEqual([]);
  });

  it('have a rule for every room', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const unruled = rooms.filter(({ name }) => ruleOf(`src/${name}/x.ts`).patterns === undefined);
    expect(unruled.map(({ name }) => name)).toEqual([]);
  });

  it('reach nothing heavy from the doors before it is known to be needed', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = sources.find((source) => source.file === file)?.text ?? '';
      for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gm)) {
        if (name.startsWith('.')) visit(relative(root, join(root, dirname(file), name)));
        else packages.add(name);
      }
    };
    visit('src/main.ts');
    expect([...packages].toSorted()).toEqual(['leven', 'node:fs', 'node:os', 'node:path', 'node:util']);
  });
});
