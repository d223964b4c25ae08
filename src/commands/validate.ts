import { basename, dirname, extname } from 'node:path';
import picomatch from 'picomatch';
import type { AtHead } from '../authoring/plans-at-head.ts';
import { plansAtHead } from '../authoring/plans-at-head.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { plural } from '../lib/text.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import { renderDiagnostic } from '../plan/diagnostic-render.ts';
import type { Request } from '../request/request.ts';
import { Checkout } from '../state/checkout.ts';
import { sharedNames } from '../state/file-names.ts';
import type { PlanFile } from '../state/plan-file.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import { templatesFolder } from '../workspace/plan-path.ts';
import type { CommandResult, Outcome } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';

/** Checks plans and templates, all or the named ones, in the checkout or as a pull request has them; exit 1 when one has an error. */
export const validate = async (request: Extract<Request, { command: 'validate' }>, world: World): CommandResult => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refuse(opened.error);
  await using checkout = opened.value;
  const head = await plansAtHead(world, request.pull);
  if (!head.ok) return refuse(head.error);
  const files = await choose(request.plans, checkout, head.value);
  return files.ok ? ok(report(files.value, world.context.tty)) : refuse(files.error);
};

/** What a pull request changes counts as it stands there; it alone is meant where nothing is named. */
const choose = async (
  given: readonly string[],
  checkout: Checkout,
  head: AtHead | undefined,
): Promise<Result<PlanFile[], Failure>> => {
  const changed = [...(head?.plans ?? []), ...(head?.templates ?? [])];
  const changedFiles = changed.flatMap(({ file }) => file ?? []);
  if (head !== undefined && given.length === 0) return ok(changedFiles);
  const gone = changed.flatMap(({ path, file }) => (file === undefined ? [path] : []));
  const { strays, ...all } = await presentIn(checkout, { changedFiles, gone });
  const chosen = new Map<string, PlanFile>();
  const names = given.map((pattern) => ({ pattern, found: expand(pattern, all) }));
  const empty = names.find(({ found }) => found.length === 0);
  if (empty !== undefined) return err(noMatch(empty.pattern, all.plans.map(idOf)));
  for (const name of given.length === 0 ? [...all.plans, ...all.templates] : names.flatMap(({ found }) => found)) {
    const changedFile = changedFiles.find(isNamed(name));
    const file = changedFile === undefined ? await inCheckout(checkout, name) : ok(changedFile);
    if (!file.ok) return file;
    chosen.set(file.value.path, file.value);
  }
  for (const stray of strays)
    if (given.length === 0 || matchesAny(given, stray.path)) chosen.set(stray.path, await checkout.read(stray));
  return ok([...chosen.values()]);
};

const isNamed =
  (name: string) =>
  ({ id, path }: PlanFile): boolean =>
    path === name.replace(/^\.\//, '') || (!isTemplate({ path }) && id === name);

const inCheckout = async (checkout: Checkout, name: string): Promise<Result<PlanFile, Failure>> => {
  const path = await checkout.resolve(name, { templates: 'accepted' });
  return path.ok ? ok(await checkout.read(path.value)) : path;
};

interface Changes {
  readonly changedFiles: readonly PlanFile[];
  /** Paths. */
  readonly gone: readonly string[];
}

const presentIn = async (
  checkout: Checkout,
  { changedFiles, gone }: Changes,
): Promise<Present & { readonly strays: readonly PlanPath[] }> => {
  const isThere = (path: string): boolean => !gone.includes(path);
  const { plans, strays } = await checkout.files();
  const templates = await checkout.templates();
  const own = changedFiles.filter((file) => !isTemplate(file)).map(({ path }) => path);
  const ownTemplates = changedFiles.filter(isTemplate).map(({ path }) => path);
  return {
    plans: [...new Set([...plans.filter(isThere), ...own])].toSorted(),
    templates: [...new Set([...templates.filter(isThere), ...ownTemplates])].toSorted(),
    strays,
  };
};

const isTemplate = ({ path }: { readonly path: string }): boolean => path.startsWith(`${templatesFolder}/`);
const idOf = (path: string): string => basename(path, extname(path));

/** Paths. */
interface Present {
  readonly plans: readonly string[];
  readonly templates: readonly string[];
}

/** A pattern stands for the plans it matches, by id or by path, and the templates by path. */
const expand = (pattern: string, { plans, templates }: Present): string[] => {
  if (!picomatch.scan(pattern).isGlob) return [pattern];
  const matches = picomatch(pattern);
  const found = plans.filter((path) => matches(path) || matches(idOf(path)));
  return [...found, ...templates.filter((path) => matches(path))];
};

const matchesAny = (patterns: readonly string[], path: string): boolean =>
  patterns.some((pattern) => picomatch.scan(pattern).isGlob && picomatch(pattern)(path));

const noMatch = (pattern: string, ids: readonly string[]): Failure => ({
  code: 'plan-not-found',
  message: `no plan matches ${JSON.stringify(pattern)}; ${ids.length === 0 ? 'there are no plans in plans/' : `plans here: ${ids.slice(0, 20).join(', ')}`}`,
});

const counted = (files: readonly PlanFile[]): string => {
  const templates = files.filter(isTemplate).length;
  const plans = files.length - templates;
  return [
    ...(plans > 0 || templates === 0 ? [plural(plans, 'plan')] : []),
    ...(templates > 0 ? [plural(templates, 'template')] : []),
  ].join(' and ');
};

const problemsOf = (file: PlanFile): readonly Diagnostic[] =>
  file.parsed.ok ? file.parsed.value.warnings : file.parsed.error;

const report = (files: readonly PlanFile[], color: boolean): Outcome => {
  const shared = sharedNames(files.filter(({ path }) => dirname(path) === 'plans'));
  const checked = files.map((file) => {
    const name = shared.get(file.path);
    return {
      file,
      valid: file.parsed.ok && name === undefined,
      problems: [...(name === undefined ? [] : [name]), ...problemsOf(file)],
    };
  });
  const diagnostics = checked.flatMap(({ problems }) => problems);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const shown = checked.flatMap(({ file, problems }) =>
    problems.map((problem) => renderDiagnostic(problem, file.text, { color })),
  );
  const total = `${counted(files)} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}\n`;
  const plans = checked.map(({ file: { id, path }, valid }) => ({ id, path, valid }));
  const result = { valid: errors === 0, plans, diagnostics };
  return done({ exit: errors > 0 ? 1 : 0, text: [...shown, total].join('\n'), result, diagnostics });
};
