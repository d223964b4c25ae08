import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Plan } from '../plan/model.ts';
import { prepareRunner } from '../workspace/prepare-runner.ts';
import type { Sandbox } from '../workspace/sandbox.ts';
import { probeSandbox } from '../workspace/sandbox.ts';
import type { World } from './world.ts';

/** Hosted runners come without a bubblewrap that works; the action makes one. */
const probeOrPrepare = async (
  { context, emit, clock }: World,
  plan: Pick<Plan, 'network'>,
): Promise<Result<Sandbox, Failure>> => {
  const network = plan.network === 'on' ? 'on' : 'off';
  const probed = await probeSandbox(context.env, network);
  if (probed.ok || context.door !== 'action') return probed;
  const say = (message: string): void => emit({ kind: 'warning', at: clock.now(), message });
  return (await prepareRunner(context.env, say)) ? probeSandbox(context.env, network) : probed;
};

/** Why a sandbox must be there; undefined where it need not. Every runner of GitHub says what it is; terminals and other engines do not. */
const requiredBy = ({ door, env }: World['context'], { id, sandbox }: Pick<Plan, 'id' | 'sandbox'>) => {
  if (sandbox === 'required') return `plan ${id} says sandbox: required`;
  return door === 'action' && env['RUNNER_ENVIRONMENT'] !== undefined
    ? 'on runners of GitHub Actions sandbox: auto means required'
    : undefined;
};

/**
 * Whether the plan's children are confined by bubblewrap. `required`, and `auto` on a runner of GitHub Actions, fail with `no-sandbox` where it
 * does not work; elsewhere `auto` goes on with a warning; `off` says so every time.
 */
export const chooseSandbox = async (
  world: World,
  plan: Pick<Plan, 'id' | 'sandbox' | 'network'>,
): Promise<Result<Sandbox | undefined, Failure>> => {
  const warn = (message: string): void => world.emit({ kind: 'warning', at: world.clock.now(), message });
  if (plan.sandbox === 'off') {
    warn('sandbox: off. Tasks run as this user, unconfined: they can read whatever this user can read.');
    return ok(undefined);
  }
  const probed = await probeOrPrepare(world, plan);
  if (probed.ok) return probed;
  const { message, hint } = probed.error;
  const required = requiredBy(world.context, plan);
  if (required !== undefined) return err({ ...probed.error, message: `${required}, and ${message}` });
  warn(`No sandbox: ${message}. Tasks run as this user, unconfined. ${hint ?? ''}`.trim());
  return ok(undefined);
};
