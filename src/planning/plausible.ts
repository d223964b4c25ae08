import { nearest } from '../plan/suggest.ts';
import type { RawPlan, RawTask } from '../plan/plan-shape.ts';

/** What is known of the repository without a model. */
export interface RepositoryFacts {
  /** Names of the scripts in the root package.json; absent where there is none. */
  readonly scripts?: readonly string[];
  /** Targets of the root Makefile; absent where there is none. */
  readonly targets?: readonly string[];
  /** Whether a tracked file matches a glob. */
  readonly matches: (glob: string) => boolean;
}

/** What a valid plan says of this repository that cannot be so, for the model: commands that do not exist, scopes of folders that are not there. */
export const implausible = (raw: RawPlan, facts: RepositoryFacts): string[] => {
  const tasks = raw.phases.flatMap((phase) => phase.tasks);
  return [
    ...commandProblems('the default verify', raw.defaults?.verify ?? [], { facts, tasks }),
    ...tasks.flatMap((task, at) => {
      const around = { facts, tasks: tasks.slice(0, at + 1) };
      return [
        ...commandProblems(`task ${task.id}: verify`, task.verify ?? [], around),
        ...commandProblems(`task ${task.id}: run`, task.run === undefined ? [] : [task.run], around),
        ...scopeProblems(task, around),
      ];
    }),
  ];
};

interface Around {
  readonly facts: RepositoryFacts;
  /** Those that may have made what is looked for. */
  readonly tasks: readonly RawTask[];
}

const commandProblems = (where: string, commands: readonly string[], { facts, tasks }: Around): string[] =>
  commands.flatMap(simpleCommands).flatMap((argv) => {
    const call = scriptCall(argv) ?? targetCall(argv);
    if (call === undefined) return [];
    const { file, noun, name } = call;
    const known = noun === 'script' ? facts.scripts : facts.targets;
    if (known?.includes(name) === true || tasks.some((task) => task.files?.includes(file) === true)) return [];
    const hint = nearest(name, known ?? []);
    const meant = hint === undefined ? '' : `; did you mean \`${hint}\`?`;
    const missing = known === undefined ? `there is no ${file}` : `${file} has no ${noun} \`${name}\`${meant}`;
    return [
      `${where}: \`${argv.join(' ')}\` cannot run: ${missing} (a task that adds it has to list ${file} in its files)`,
    ];
  });

/** The commands of a shell text that start in the repository's root, as words; what is quoted, computed or elsewhere is left alone. */
const simpleCommands = (text: string): string[][] => {
  const commands: string[][] = [];
  for (const part of text.split(/&&|\|\||[;|\n]/)) {
    const words = part.trim().split(/\s+/);
    while (/^[A-Za-z_][A-Za-z0-9_]*=/.test(words[0] ?? '')) words.shift();
    if (words[0] === 'cd' || words[0] === 'pushd') return commands;
    if (!/["'`$\\(){}<>&]/.test(words.slice(0, 3).join(' '))) commands.push(words);
  }
  return commands;
};

interface Call {
  readonly file: 'package.json' | 'Makefile';
  readonly noun: 'script' | 'target';
  readonly name: string;
}

const script = (name: string): Call => ({ file: 'package.json', noun: 'script', name });

/** `npm run x`, `npm test` and what other package managers have of them; flags before the name may lead to another package. */
const scriptCall = ([tool = '', verb = '', name = '', ...rest]: readonly string[]): Call | undefined => {
  if (!['npm', 'pnpm', 'yarn', 'bun'].includes(tool)) return undefined;
  const own = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if ([name, ...own].some((word) => /^(?:-w|--workspaces?|--prefix|-C|--dir|--filter|-F|--cwd|-r)(?:=|$)/.test(word)))
    return undefined;
  if (tool === 'npm' && ['test', 't', 'tst'].includes(verb)) return script('test');
  if (tool === 'pnpm' && ['test', 't'].includes(verb)) return script('test');
  // yarn and bun also run binaries and files by that verb.
  const runs = (tool === 'npm' && ['run', 'run-script'].includes(verb)) || (tool === 'pnpm' && verb === 'run');
  return runs && name !== '' && !name.startsWith('-') ? script(name) : undefined;
};

const targetCall = ([tool, name = '', ...rest]: readonly string[]): Call | undefined =>
  tool !== 'make' ||
  !/^[A-Za-z0-9]/.test(name) ||
  [name, ...rest].some((word) => /^-[Cf]|^--(?:dir|file|make)|=/.test(word))
    ? undefined
    : { file: 'Makefile', noun: 'target', name };

const scopeProblems = ({ id, files = [] }: RawTask, { facts, tasks }: Around): string[] =>
  files.flatMap((glob) => {
    const folder = folderOf(glob);
    if (folder === '' || facts.matches(glob) || facts.matches(`${folder}/**`)) return [];
    const made = tasks.some((task) => `${task.title}\n${task.description ?? ''}\n${task.run ?? ''}`.includes(folder));
    const earlier = tasks.slice(0, -1).some((task) => task.files?.some((other) => folderOf(other) === folder) === true);
    return made || earlier
      ? []
      : [
          `task ${id}: files: \`${glob}\` matches nothing, and there is no folder \`${folder}\`; give a path that exists, or say in the description that the task creates it`,
        ];
  });

/** The part of a glob that is a plain folder: `src/db` of `src/db/*.ts` and of `src/db/a.ts`. */
const folderOf = (glob: string): string => {
  const parts = glob.split('/').slice(0, -1);
  const magic = parts.findIndex((part) => /[*?[\]{}()]/.test(part));
  return (magic < 0 ? parts : parts.slice(0, magic)).join('/');
};
