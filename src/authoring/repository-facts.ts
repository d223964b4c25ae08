import picomatch from 'picomatch';
import type { RepositoryFacts } from '../planning/plausible.ts';
import { textPath } from '../workspace/tree.ts';
import type { Workbench } from '../workspace/workbench.ts';

/** What is in the repository at the place where a plan is written: what plans may name without making it first. */
export const repositoryFacts = async (workbench: Workbench): Promise<RepositoryFacts> => {
  const { git, head } = workbench;
  const paths = (await git.list(['ls-tree', '-r', '-z', '--name-only', head])).map(textPath);
  const scripts = scriptsOf(await read(workbench, 'package.json'));
  const targets = targetsOf(await read(workbench, 'Makefile'));
  return {
    ...(scripts === undefined ? {} : { scripts }),
    ...(targets === undefined ? {} : { targets }),
    matches: (glob) => {
      const matches = picomatch(glob, { dot: true, nonegate: true });
      return paths.some((path) => matches(path));
    },
  };
};

/** The ids of all plans that are written or merged by now, as far as this place knows. */
export const plansAt = async ({ git, head }: Workbench): Promise<string[]> => {
  const paths = (await git.list(['ls-tree', '-z', '--name-only', head, 'plans/'])).map(textPath);
  return paths.flatMap((path) => /^plans\/([a-z0-9][a-z0-9-]{0,62})\.ya?ml$/.exec(path)?.[1] ?? []);
};

const read = async (workbench: Workbench, path: string): Promise<string | undefined> =>
  (await workbench.readFile(workbench.head, path))?.toString('utf8');

const scriptsOf = (text: string | undefined): string[] | undefined => {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const scripts = typeof value === 'object' && value !== null && 'scripts' in value ? value.scripts : {};
    return typeof scripts === 'object' && scripts !== null ? Object.keys(scripts) : [];
  } catch {
    return [];
  }
};

const targetsOf = (text: string | undefined): string[] | undefined =>
  text === undefined
    ? undefined
    : [...text.matchAll(/^([A-Za-z0-9][\w./-]*)[^:=\n]*:(?!=)/gm)].map(([, name = '']) => name);
