import { checkGitHub } from '../execution/check-github.ts';
import { checkIdentity } from '../execution/check-identity.ts';
import { checkMachine } from '../execution/check-machine.ts';
import { checkKey, checkPlans, checkWorkflows, readPlans } from '../execution/check-repository.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { ok } from '../lib/result.ts';
import { renderFindings } from '../report/findings.ts';
import type { Request } from '../request/request.ts';
import { Checkout } from '../state/checkout.ts';

/** Looks at everything that an execution needs and says how to mend what is missing; exit 1 when something cannot work. */
export const doctor = async (request: Extract<Request, { command: 'doctor' }>, world: World): CommandResult => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refuse(opened.error);
  await using checkout = opened.value;
  const files = await readPlans(checkout);
  const plans = files.flatMap(({ parsed }) => (parsed.ok ? [parsed.value.plan] : []));
  const findings = [
    ...(await checkMachine(world.context.env, process.versions.node)),
    checkPlans(files),
    await checkWorkflows(checkout.repository.toplevel),
    await checkKey(world, { ask: request.checkKey }),
    ...checkIdentity(world.context, plans),
    ...(await checkGitHub(await world.github(), plans)),
  ];
  const exit = findings.some(({ level }) => level === 'problem') ? 1 : 0;
  return ok(done({ exit, text: renderFindings(findings), result: { findings } }));
};
