import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { tryKey } from '../agent/try-key.ts';
import { docs } from '../lib/docs.ts';
import { plural } from '../lib/text.ts';
import { taskDefaults } from '../plan/defaults.ts';
import type { Checkout } from '../state/checkout.ts';
import type { PlanFile } from '../state/plan-file.ts';
import { claudeCredential, claudeLacks, mayAskClaude } from './claude-client.ts';
import type { Finding } from './finding.ts';
import { bad, good } from './finding.ts';
import type { World } from './world.ts';

/** The plan files of the checkout, readable or not. */
export const readPlans = async (checkout: Checkout): Promise<readonly PlanFile[]> => {
  const files: PlanFile[] = [];
  for (const id of await checkout.ids()) {
    const path = await checkout.resolve(id);
    if (path.ok) files.push(await checkout.read(path.value));
  }
  return files;
};

export const checkPlans = (files: readonly PlanFile[]): Finding => {
  const broken = files.filter(({ parsed }) => !parsed.ok).map(({ path }) => path);
  if (broken.length > 0) return bad('problem', 'plans', `cannot be read: ${broken.join(', ')}`, 'planwright validate');
  return files.length === 0
    ? bad('warning', 'plans', 'none in plans/', 'planwright init, or planwright new --title "…"')
    : good('plans', plural(files.length, 'valid plan'));
};

const workflows = ['generate', 'review', 'command', 'execute', 'watchdog'].map((name) => `plan-${name}.yml`);

/** Whether the checkout has the caller workflows that `init` writes. Comments start those that generate, review and execute by their names. */
export const checkWorkflows = async (toplevel: string): Promise<Finding> => {
  const there = await Promise.all(
    workflows.map((name) =>
      access(join(toplevel, '.github/workflows', name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  const missing = workflows.filter((_, index) => there[index] !== true);
  return missing.length === 0
    ? good('workflows', 'all five are there')
    : bad('warning', 'workflows', `not in .github/workflows: ${missing.join(', ')}`, 'planwright init');
};

/** The key for Claude; with `ask` the API is asked whether it takes it. */
export const checkKey = async (
  { context, clock, signal }: World,
  { ask }: { readonly ask: boolean },
): Promise<Finding> => {
  const what = 'Anthropic API key';
  const { apiKey, federation } = context.anthropic;
  const { lacking } = claudeLacks(context);
  if (!mayAskClaude(context) && lacking !== undefined)
    return bad('problem', what, `none, and ${lacking}`, `what the federation needs: ${docs('security')}`);
  if (!mayAskClaude(context))
    return context.door === 'action'
      ? bad('problem', what, 'none', 'give the secret ANTHROPIC_API_KEY to the workflow, as anthropic-api-key')
      : bad(
          'warning',
          what,
          'none in ANTHROPIC_API_KEY',
          'set it here, and as a secret of the repository for the workflows',
        );
  const instead = apiKey === undefined && federation !== undefined;
  if (!ask)
    return good(
      what,
      `${instead ? 'workload identity federation' : 'there is one'}; --check-key asks the API whether it works`,
    );
  const model = taskDefaults.model[0] ?? '';
  const tried = await tryKey({ ...claudeCredential(context), model, clock, signal });
  if (tried.ok) return good(what, instead ? 'workload identity federation works' : 'works');
  const { fault, detail } = tried.error;
  if (fault === 'way') return bad('problem', what, detail, notHeard(context));
  const mend = instead ? 'look at the federation rule in the console' : 'make a new one at console.anthropic.com';
  return bad('problem', what, detail, mend);
};

/** Nothing is known about the key then. */
const notHeard = ({ anthropic: { baseUrl } }: World['context']): string =>
  baseUrl === undefined
    ? 'look at the network and at status.anthropic.com, and try again'
    : `look at the address (base-url or ANTHROPIC_BASE_URL: ${baseUrl}) and the network, and try again`;
