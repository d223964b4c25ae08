import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { writeState } from '../plan/source.ts';
import { renderState } from '../plan/state-text.ts';
import type { PlanState } from '../plan/state.ts';
import { emptyState } from '../plan/state.ts';
import { noted } from '../execution/noted.ts';
import type { World } from '../execution/world.ts';
import { invalidPlan, parsePlanFile } from '../state/plan-file.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import type { Change } from './desk.ts';

/** The state with one more line of the plan's own history. */
export const withHistory = (state: PlanState, world: World, history: Change['history']): PlanState => {
  const at = timestamp(world.clock.now());
  return noted({ ...state, created_at: state.created_at ?? at, updated_at: at }, world, history);
};

/** The state of a plan file; empty where there is no file, or none that can be read. */
export const stateIn = async (path: PlanPath, text: string | undefined): Promise<PlanState> => {
  if (text === undefined) return emptyState;
  const { parsed } = await parsePlanFile(path, Buffer.from(text), 'allowed');
  return parsed.ok ? parsed.value.state : emptyState;
};

/** A plan file with a line of history in its state. Fails with `invalid-plan`. */
export const fileWithHistory = async (
  world: World,
  path: PlanPath,
  { text = '', history }: Change,
): Promise<Result<Buffer, Failure>> => {
  const { parsed } = await parsePlanFile(path, Buffer.from(text), 'allowed');
  if (!parsed.ok) return { ok: false, error: invalidPlan(path.path, parsed.error) };
  const { source, state } = parsed.value;
  return ok(Buffer.from(writeState(source, renderState(withHistory(state, world, history), source.eol))));
};
