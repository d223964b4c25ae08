import type { Failure, Result } from '../lib/result.ts';
import type { Emit } from '../scheduler/event.ts';
import { Checkout } from '../state/checkout.ts';
import { holderNow } from './coordination-look.ts';
import type { OpenOptions, OpenPlan } from './open-plan.ts';
import { openPlan } from './open-plan.ts';
import type { NotOpened } from './which-copy.ts';
import type { World } from './world.ts';

/** How long somebody is waited for who holds a plan for a moment, and how often it is looked whether they are gone. */
export const patience = { ms: 15_000, lookMs: 1000 } as const;

/** Whether somebody else has the plan, on this machine or anywhere. */
export const isHeld = ({ code }: Failure): boolean => code === 'held' || code === 'busy';

/**
 * Opens a plan for a command that changes it and lets go. Somebody who does the same is waited for, 15 s at most; whoever executes the plan is not:
 * then, and when the time is over, it fails with `held` or `busy` as `openPlan` does.
 */
export const openToChange = (
  world: World,
  plan: string,
  options: Pick<OpenOptions, 'brokenState'> = {},
): Promise<Result<OpenPlan, NotOpened>> => openOnceFree(world, plan, { ...options, brief: true });

/** Opens a plan for whoever executes it: a command that changes it and lets go is waited for like that. */
export const openOnceFree = async (
  world: World,
  plan: string,
  options: Pick<OpenOptions, 'brokenState' | 'brief' | 'fresh'>,
): Promise<Result<OpenPlan, NotOpened>> => {
  const { clock, signal } = world;
  const told = { ...world, emit: eachOnce(world.emit) };
  for (const since = clock.monotonic(); ;) {
    const opened = await openPlan(told, plan, { ...options, purpose: 'work' });
    if (opened.ok || !isHeld(opened.error.failure)) return opened;
    const waits = !signal.aborted && clock.monotonic() - since < patience.ms && (await letsGoSoon(world, plan));
    if (!waits) return opened;
    await clock.sleep(patience.lookMs, signal);
  }
};

/** Whether whoever has the plan has it for a moment; so has somebody whose name is not in the document yet, or not any more. */
const letsGoSoon = async (world: World, plan: string): Promise<boolean> => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return false;
  await using checkout = opened.value;
  const path = await checkout.resolve(plan);
  const holder = path.ok ? await holderNow(world, checkout.repository, path.value.id) : path;
  return holder.ok && (holder.value === undefined || holder.value.brief === true);
};

/** To open a plan again warns of the same things again. */
const eachOnce = (emit: Emit): Emit => {
  const told = new Set<string>();
  return (event) => {
    if (event.kind === 'warning' && told.has(event.message)) return;
    if (event.kind === 'warning') told.add(event.message);
    emit(event);
  };
};
