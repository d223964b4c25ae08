import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotOpened } from '../execution/which-copy.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { oneLine, plural } from '../lib/text.ts';
import { maxFileBytes } from '../plan/limits.ts';
import type { InputDefinition } from '../plan/model.ts';
import { invalidPlan, parsePlanFile } from '../state/plan-file.ts';
import { idsOf, nearest, planFiles, standsInTheWay, templatesFolder } from '../workspace/plan-path.ts';

/** Where templates are looked for: in the repository first, then among those that come with Planwright. */
export interface TemplatePlaces {
  /** Real path of the checkout. */
  readonly toplevel: string;
  /** A folder. */
  readonly builtIn: string;
}

type Source = 'repository' | 'built-in';

/** A plan to start others from. */
export interface Template {
  readonly name: string;
  readonly source: Source;
  /** The file, as a person finds it. */
  readonly path: string;
  readonly text: string;
  /** What it is for, in one line. */
  readonly summary: string;
  readonly inputs: Readonly<Record<string, InputDefinition>>;
}

/** A template as a list shows it; one that cannot be read does not hide the others. */
export type ListedTemplate =
  | ({ readonly kind: 'template' } & Omit<Template, 'text'>)
  | { readonly kind: 'problem'; readonly name: string; readonly source: Source; readonly problem: string };

/** Every template by name, sorted. A template of the repository stands in for the built-in one of the same name. */
export const listTemplates = async (places: TemplatePlaces): Promise<ListedTemplate[]> => {
  const listed: ListedTemplate[] = [];
  for (const found of await findTemplates(places)) {
    const read = await readFound(found);
    if (!read.ok) {
      const { name, source } = found;
      listed.push({ kind: 'problem', name, source, problem: read.error.failure.message });
      continue;
    }
    const { text: _text, ...rest } = read.value;
    listed.push({ kind: 'template', ...rest });
  }
  return listed;
};

/**
 * The template that a person means by its name or its path. Failures: `template-not-found` (with the nearest names and all there are),
 * `template-ambiguous`, `plan-is-symlink`, `plan-is-directory`, `plan-is-special`, `template-too-large`, `invalid-plan` (with every problem it has).
 */
export const readTemplate = async (given: string, places: TemplatePlaces): Promise<Result<Template, NotOpened>> => {
  const name = given.replace(/^(?:\.\/)?plans\/templates\/(?=[^/]+$)/, '').replace(/\.ya?ml$/, '');
  const all = await findTemplates(places);
  const found = all.find((one) => one.name === name);
  return found === undefined ? refused(notFound(given, name, all)) : readFound(found);
};

interface Found {
  readonly name: string;
  readonly source: Source;
  /** What its path starts from. */
  readonly root: string;
  /** The paths of that name in it: more than one when there is a `.yml` and a `.yaml`. */
  readonly paths: readonly string[];
}

const findTemplates = async ({ toplevel, builtIn }: TemplatePlaces): Promise<Found[]> => {
  const own = await findIn('repository', toplevel, templatesFolder);
  const names = new Set(own.map(({ name }) => name));
  const shipped = (await findIn('built-in', builtIn, '')).filter(({ name }) => !names.has(name));
  return [...own, ...shipped].toSorted((a, b) => (a.name < b.name ? -1 : 1));
};

const findIn = async (source: Source, root: string, folder: string): Promise<Found[]> => {
  const files = await planFiles(join(root, folder));
  return idsOf(files).map((name) => {
    const own = files.filter((file) => file.replace(/\.ya?ml$/, '') === name);
    return { name, source, root, paths: own.map((file) => join(folder, file)) };
  });
};

const readFound = async ({ name, source, root, paths }: Found): Promise<Result<Template, NotOpened>> => {
  const [path = '', second] = paths;
  if (second !== undefined) return refused(ambiguous(name, paths));
  const fault = (await standsInTheWay(path, root)) ?? (await tooLarge(path, root));
  if (fault !== undefined) return refused(fault);
  const shown = source === 'repository' ? path : `${name}.yml (built in)`;
  const file = await parsePlanFile({ id: name, path: shown }, await readFile(join(root, path)), 'refused');
  if (!file.parsed.ok) return err({ failure: invalidPlan(shown, file.parsed.error), diagnostics: file.parsed.error });
  const { plan } = file.parsed.value;
  const summary = summaryOf(plan.description) || plan.title;
  return ok({ name, source, path: shown, text: file.text, summary, inputs: plan.inputs });
};

/** The first paragraph of a description. */
const summaryOf = (description: string): string => oneLine(description.trim().split(/\n\s*\n/)[0] ?? '');

const tooLarge = async (path: string, root: string): Promise<Failure | undefined> => {
  const { size } = await lstat(join(root, path));
  if (size <= maxFileBytes) return undefined;
  const message = `the template ${path} has ${size.toLocaleString('en-US')} bytes; at most ${maxFileBytes.toLocaleString('en-US')} (4 MiB) are accepted`;
  return { code: 'template-too-large', message };
};

const refused = (failure: Failure): { readonly ok: false; readonly error: NotOpened } =>
  err({ failure, diagnostics: [] });

const ambiguous = (name: string, paths: readonly string[]): Failure => ({
  code: 'template-ambiguous',
  message: `there are ${paths.join(' and ')} for the template ${name}; remove one of them`,
});

const notFound = (given: string, name: string, all: readonly Found[]): Failure => {
  const names = all.map((one) => one.name);
  const near = nearest(name, names);
  const known = names.length === 0 ? 'there are none' : `${plural(names.length, 'template')}: ${names.join(', ')}`;
  return {
    code: 'template-not-found',
    message: `there is no template ${JSON.stringify(given)}; ${known}`,
    ...(near.length === 0 ? {} : { hint: `did you mean ${near.join(' or ')}?` }),
  };
};
