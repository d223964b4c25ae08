import picomatch from 'picomatch';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { plural } from '../lib/text.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import { renderDiagnostic } from '../plan/diagnostic-render.ts';
import type { Request } from '../request/request.ts';
import { Checkout } from '../state/checkout.ts';
import type { PlanFile } from '../state/plan-file.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import type { CommandResult, Outcome } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';

/** Checks plans in the checkout, all or the named ones, and templates where they are named; exit 1 when one has an error. */
export const validate = async (request: Extract<Request, { command: 'validate' }>, world: World): CommandResult => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refuse(opened.error);
  await using checkout = opened.value;
  const paths = await choose(request.plans, checkout);
  if (!paths.ok) return refuse(paths.error);
  const files: PlanFile[] = [];
  for (const path of paths.value) files.push(await checkout.read(path));
  return ok(report(files, world.context.tty));
};

const choose = async (given: readonly string[], checkout: Checkout): Promise<Result<PlanPath[], Failure>> => {
  const ids = await checkout.ids();
  const all = { ids, templates: await checkout.templates() };
  const chosen = new Map<string, PlanPath>();
  for (const name of given.length === 0 ? ids : given.flatMap((pattern) => expand(pattern, all))) {
    const path = await checkout.resolve(name, { templates: 'accepted' });
    if (!path.ok) return path;
    chosen.set(path.value.path, path.value);
  }
  return ok([...chosen.values()]);
};

interface Present {
  readonly ids: readonly string[];
  /** Paths. */
  readonly templates: readonly string[];
}

/** A pattern stands for the plans it matches, by id or by path, and the templates by path; one that matches none is reported as a name. */
const expand = (pattern: string, { ids, templates }: Present): string[] => {
  if (!picomatch.scan(pattern).isGlob) return [pattern];
  const matches = picomatch(pattern);
  const found = ids.filter((id) => matches(id) || matches(`plans/${id}.yml`) || matches(`plans/${id}.yaml`));
  const all = [...found, ...templates.filter((path) => matches(path))];
  return all.length === 0 ? [pattern] : all;
};

const problemsOf = (file: PlanFile): readonly Diagnostic[] =>
  file.parsed.ok ? file.parsed.value.warnings : file.parsed.error;

const report = (files: readonly PlanFile[], color: boolean): Outcome => {
  const diagnostics = files.flatMap(problemsOf);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const shown = files.flatMap((file) =>
    problemsOf(file).map((problem) => renderDiagnostic(problem, file.text, { color })),
  );
  const total = `${plural(files.length, 'plan')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}\n`;
  const plans = files.map(({ id, path, parsed }) => ({ id, path, valid: parsed.ok }));
  const result = { valid: errors === 0, plans, diagnostics };
  return done({ exit: errors > 0 ? 1 : 0, text: [...shown, total].join('\n'), result, diagnostics });
};
