import { ulid } from 'ulid';
import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { PlanState } from '../plan/state.ts';
import { Checkout } from '../state/checkout.ts';
import type { ControlRequest, Coordination, Holder } from '../state/coordination.ts';
import { readCoordination, requestAdded, writeCoordination } from '../state/coordination.ts';
import { invalidPlan } from '../state/plan-file.ts';
import type { RefStore } from '../workspace/ref-store.ts';
import { openRefStore } from '../workspace/ref-store.ts';
import { branchHome } from './branch-home.ts';
import { coordinationRef, livenessFor } from './claim.ts';
import { recordOnly } from './go-on.ts';
import { askedBy } from './noted.ts';
import type { OpenPlan } from './open-plan.ts';
import { isHeld, openToChange, patience } from './open-to-change.ts';
import type { CommandResult, Outcome } from './outcome.ts';
import { done, refuse } from './outcome.ts';
import type { World } from './world.ts';

type WithoutOrigin<T> = T extends unknown ? Omit<T, 'id' | 'by' | 'at'> : never;

/** Something asked of a plan, whoever holds it. */
export interface PlanOrder {
  readonly plan: string;
  /** What the holder is asked for. */
  readonly request: WithoutOrigin<ControlRequest>;
  /** What the order makes of the state when nobody holds the plan. */
  readonly apply: (open: OpenPlan) => Result<PlanState, Failure> | Promise<Result<PlanState, Failure>>;
  /** What is done with that state. Default: it is recorded. */
  readonly record?: (open: OpenPlan, state: PlanState) => CommandResult;
}

const rounds = 5;

/**
 * Hands an order to whoever executes the plan; with no live holder, takes the plan, applies it and lets go. Whoever took the plan meanwhile is
 * asked in turn.
 */
export const giveOrder = async (world: World, order: PlanOrder, left = rounds): CommandResult => {
  const asked = await ask(world, order);
  if (!asked.ok) return refuse(asked.error);
  if (asked.value !== undefined) return ok(asked.value);
  const opened = await openToChange(world, order.plan);
  if (!opened.ok) {
    const { failure, diagnostics } = opened.error;
    return isHeld(failure) && left > 1 ? giveOrder(world, order, left - 1) : refuse(failure, diagnostics);
  }
  await using open = opened.value;
  const state = await order.apply(open);
  if (!state.ok) return refuse(state.error);
  return await (order.record?.(open, state.value) ?? recordOnly(world, open, state.value, order.request.kind));
};

/** The outcome when a live holder was asked; undefined when nobody holds the plan. */
const ask = async (world: World, { plan, request }: PlanOrder): Promise<Result<Outcome | undefined, Failure>> => {
  const { context, clock } = world;
  const opened = await Checkout.open(context.directory, context.env);
  if (!opened.ok) return opened;
  await using checkout = opened.value;
  const path = await checkout.resolve(plan);
  if (!path.ok) return path;
  const file = await checkout.read(path.value);
  if (!file.parsed.ok) return err(invalidPlan(file.path, file.parsed.error));
  const { repository } = checkout;
  const home = branchHome(world, repository);
  if (!home.ok) return home;
  const ref = coordinationRef(path.value.id, home.value);
  await using store = openRefStore({ repository, home: home.value, ref, env: context.env, clock });
  const origin = { id: ulid(), by: askedBy(world), at: timestamp(clock.now()) };
  const holder = await append(world, store, { ...request, ...origin });
  if (!holder.ok) return holder;
  if (holder.value === undefined) return ok(undefined);
  const text = `Asked ${holder.value} to ${request.kind} ${path.value.id}; it looks every few seconds.\n`;
  return ok(
    done({
      text,
      result: { plan: path.value.id, asked: holder.value, request: request.kind },
      outputs: { plan: path.value.id },
    }),
  );
};

const races = 20;

/**
 * The label of the live holder whom the request now waits for; undefined when nobody holds the plan. Whoever has it for a moment only does not look
 * for requests, so they are waited for first.
 */
const append = async (
  world: World,
  store: RefStore,
  request: ControlRequest,
): Promise<Result<string | undefined, Failure>> => {
  const { clock, signal } = world;
  const since = clock.monotonic();
  for (let left = races; left > 0; left -= 1) {
    const version = await store.read();
    if (!version.ok) return version;
    const found = readCoordination(version.value.data);
    if (!found.ok) return found;
    const holder = await liveHolder(world, found.value);
    if (holder === undefined) return ok(undefined);
    const { label, brief } = holder;
    if (brief === true && clock.monotonic() - since < patience.ms && !signal.aborted) {
      await clock.sleep(patience.lookMs, signal);
      continue;
    }
    const swapped = await store.swap(version.value, writeCoordination(requestAdded(found.value, request)));
    if (!swapped.ok) return swapped;
    if (swapped.value.kind === 'swapped') return ok(label);
  }
  return err({ code: 'held', message: 'the coordination ref keeps moving', hint: 'try again' });
};

const liveHolder = async (world: World, { holder }: Coordination): Promise<Holder | undefined> =>
  holder !== undefined && (await livenessFor(world)(holder)) === 'alive' ? holder : undefined;
