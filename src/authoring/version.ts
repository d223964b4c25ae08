import type { NotOpened } from '../execution/which-copy.ts';
import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import type { PlanDiff } from '../plan/diff.ts';
import { diffPlans } from '../plan/diff.ts';
import type { ParsedPlan } from '../plan/parse.ts';
import { invalidPlan, parsePlanFile } from '../state/plan-file.ts';
import type { PlanPath } from '../workspace/plan-path.ts';

/** A new version of a plan, checked and compared with the one before. */
export interface Version {
  readonly text: string;
  readonly parsed: ParsedPlan;
  readonly diff: PlanDiff;
}

/** Reads a text as the new version of what stands on a desk. Fails with `invalid-plan` and every problem it has. */
export const versionOf = async (
  path: PlanPath,
  text: string,
  before: string | undefined,
): Promise<Result<Version, NotOpened>> => {
  const { parsed } = await parsePlanFile(path, Buffer.from(text), 'allowed');
  if (!parsed.ok) return err({ failure: wouldBeInvalid(path, parsed.error), diagnostics: parsed.error });
  const old = before === undefined ? undefined : await parsePlanFile(path, Buffer.from(before), 'allowed');
  const former = old?.parsed.ok === true ? old.parsed.value.plan : undefined;
  const { plan, state } = parsed.value;
  return ok({ text, parsed: parsed.value, diff: diffPlans(former, plan, state) });
};

const wouldBeInvalid = (path: PlanPath, problems: readonly Diagnostic[]): NotOpened['failure'] => {
  const { code, message } = invalidPlan(path.path, problems);
  return { code, message: `nothing was written, because ${message}` };
};
