import { globProblem } from '../glob.ts';
import { isObject, listAt, own } from '../outline.ts';
import type { Check } from './check.ts';

type Picomatch = (glob: string) => void;

/** Paths and globs stay inside the repository and can be read. */
export const checkGlobs = async (check: Check): Promise<void> => {
  const { raw, tasks } = check.outline;
  const found: (readonly [readonly unknown[], string])[] = [];
  const add = (of: unknown, key: string): void => {
    if (isObject(of)) found.push([listAt(of, key), key]);
  };
  add(own(raw, 'workspace'), 'link');
  add(own(raw, 'defaults'), 'files');
  for (const task of tasks) add(task.raw, 'files');
  let compile: Picomatch | undefined;
  for (const [list, key] of found)
    for (const [index, glob] of list.entries()) {
      if (typeof glob !== 'string' || glob.trim() === '') continue;
      const simple = globProblem(glob) ?? (key === 'link' && /[*?]/.test(glob) ? isPattern : undefined);
      if (simple === undefined && key !== 'link' && isComplex(glob)) compile ??= await loadPicomatch();
      const problem = simple ?? (key !== 'link' && isComplex(glob) ? unreadable(compile, glob) : undefined);
      if (problem === undefined) continue;
      const message = `\`${key}[${index}]\` ${problem}`;
      check.collector.error({ code: 'bad-glob', message, position: check.tree.value(list, index) });
    }
};

const isPattern = 'is a pattern; what is linked is named path by path';

/** Only brackets, braces and parentheses can be wrong; the library is not loaded for anything else. */
const isComplex = (glob: string): boolean => /[[\]{}()]/.test(glob);

const loadPicomatch = async (): Promise<Picomatch> => {
  const { default: picomatch } = await import('picomatch');
  return (glob) => picomatch.makeRe(glob, { dot: true, strictBrackets: true, debug: true });
};

const unreadable = (compile: Picomatch | undefined, glob: string): string | undefined => {
  try {
    compile?.(glob);
    return undefined;
  } catch (error) {
    return `is no readable glob: ${error instanceof Error ? error.message : String(error)}`;
  }
};
