import type { World } from '../execution/world.ts';
import { readEnvironment } from '../github/environments.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GatedTask, Leg } from '../scheduler/leg.ts';
import { apiOf } from './in-actions.ts';

/**
 * Leaves of a gated leg only tasks whose environment asks somebody, says the API: a job of any other would start by itself. The others wait for a
 * comment. Without a word from the API there is no leg.
 */
export const guarded = async (world: World, leg: Leg): Promise<Result<Leg, Failure>> => {
  if (leg.kind !== 'gated') return ok(leg);
  const github = await apiOf(world, 'a gate');
  if (!github.ok) return github;
  const tasks: GatedTask[] = [];
  for (const gated of leg.tasks) {
    const environment = await readEnvironment(github.value, gated.environment);
    if (!environment.ok) return environment;
    if (environment.value.reviewers > 0) tasks.push(gated);
  }
  if (tasks.length > 0) return ok({ kind: 'gated', tasks });
  const detail = leg.tasks.map(unguarded).join('; ');
  world.emit({ kind: 'warning', at: world.clock.now(), message: detail });
  return ok({ kind: 'none', status: 'waiting', reason: 'approval', detail });
};

const unguarded = ({ task, environment }: GatedTask): string =>
  `environment ${environment} asks nobody, so ${task.id} waits for a comment: /plan approve ${task.id}`;
