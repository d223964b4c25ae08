import { basename, dirname, extname } from 'node:path';
import picomatch from 'picomatch';
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
import type { CommandResult, Outcome } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';

/** Checks plans in the checkout, all or the named ones, and templates where they are named; exit 1 when one has an error. */
export const validate = async (request: Extract<Request, { command: 'validate' }>, world: World): CommandResult => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refuse(opened.error);
  await using checkout = opened.value;
  const { plans, strays } = await checkout.files();
  const paths = await choose(request.plans, plans, checkout);
  if (!paths.ok) return refuse(paths.error);
  const files: PlanFile[] = [];
  const misnamed = strays.filter(({ path }) => request.plans.length === 0 || matchesAny(request.plans, path));
  for (const path of [...paths.value, ...misnamed]) files.push(await checkout.read(path));
  return ok(report(files, world.context.tty));
};

const choose = async (
  given: readonly string[],
  plans: readonly string[],
  checkout: Checkout,
): Promise<Result<PlanPath[], Failure>> => {
  const all = { plans, templates: await checkout.templates() };
  const chosen = new Map<string, PlanPath>();
  const names = given.map((pattern) => ({ pattern, found: expand(pattern, all) }));
  const empty = names.find(({ found }) => found.length === 0);
  if (empty !== undefined) return err(noMatch(empty.pattern, await checkout.ids()));
  for (const name of given.length === 0 ? plans : names.flatMap(({ found }) => found)) {
    const path = await checkout.resolve(name, { templates: 'accepted' });
    if (!path.ok) return path;
    chosen.set(path.value.path, path.value);
  }
  return ok([...chosen.values()]);
};

/** Paths. */
interface Present {
  readonly plans: readonly string[];
  readonly templates: readonly string[];
}

/** A pattern stands for the plans it matches, by id or by path, and the templates by path. */
const expand = (pattern: string, { plans, templates }: Present): string[] => {
  if (!picomatch.scan(pattern).isGlob) return [pattern];
  const matches = picomatch(pattern);
  const found = plans.filter((path) => matches(path) || matches(basename(path, extname(path))));
  return [...found, ...templates.filter((path) => matches(path))];
};

const matchesAny = (patterns: readonly string[], path: string): boolean =>
  patterns.some((pattern) => picomatch.scan(pattern).isGlob && picomatch(pattern)(path));

const noMatch = (pattern: string, ids: readonly string[]): Failure => ({
  code: 'plan-not-found',
  message: `no plan matches ${JSON.stringify(pattern)}; ${ids.length === 0 ? 'there are no plans in plans/' : `plans here: ${ids.slice(0, 20).join(', ')}`}`,
});

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
  const total = `${plural(files.length, 'plan')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}\n`;
  const plans = checked.map(({ file: { id, path }, valid }) => ({ id, path, valid }));
  const result = { valid: errors === 0, plans, diagnostics };
  return done({ exit: errors > 0 ? 1 : 0, text: [...shown, total].join('\n'), result, diagnostics });
};
