import { livenessFor } from '../execution/claim.ts';
import { lookAtCoordination } from '../execution/coordination-look.ts';
import type { Alert, CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { GitHub } from '../github/client.ts';
import { readRunEnd, runsUnderWay } from '../github/runs.ts';
import { escapeMarkdown, inlineCode } from '../lib/escape.ts';
import type { Failure, Result } from '../lib/result.ts';
import { inWords, ok } from '../lib/result.ts';
import type { Plan } from '../plan/model.ts';
import type { Request } from '../request/request.ts';
import { Checkout } from '../state/checkout.ts';
import { apiOf, runOf } from './in-actions.ts';
import { startNextRun } from './restart.ts';
import type { Verdict, Watched } from './watch.ts';
import { lastRunOf, verdictOn } from './watch.ts';

type Watchdog = Extract<Request, { command: 'watchdog' }>;

interface Row {
  readonly plan: string;
  readonly status: string;
  readonly action: 'restarted' | 'report' | 'fine' | 'problem';
  readonly why: string;
}

/** Looks at every plan: goes on with those whose run died, and reports those that a person has to look at. */
export const watchPlans = async (request: Watchdog, world: World): CommandResult => {
  const run = runOf(world, request.command);
  if (!run.ok) return refuse(run.error);
  const github = await apiOf(world, 'the watch');
  if (!github.ok) return refuse(github.error);
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refuse(opened.error);
  await using checkout = opened.value;
  const underWay = await runsUnderWay(github.value, request.workflow);
  if (!underWay.ok) return refuse(underWay.error);
  const { rows, plans } = await findPlans(world, checkout);
  const ours = new Map(plans.map((plan) => [plan.id, lastRunOf(plan)]));
  const alerts: Alert[] = [];
  for (const plan of plans) {
    // A run that works on another plan is not on its way to this one.
    const others = new Set([...ours].flatMap(([id, last]) => (id === plan.id || last === undefined ? [] : [last])));
    const open = underWay.value.some((id) => id !== run.value.id && !others.has(id));
    const row = await watch(world, github.value, { plan, underWay: open, workflow: request.workflow });
    rows.push(row);
    if (row.action === 'report') alerts.push(...alertOn(plan, row));
  }
  const sorted = rows.toSorted((a, b) => (a.plan < b.plan ? -1 : 1));
  const failed = sorted.some(({ action }) => action === 'problem');
  return ok(
    done({
      exit: failed ? 1 : 0,
      text: asText(sorted),
      markdown: asMarkdown(sorted),
      result: { plans: sorted },
      alerts,
    }),
  );
};

const alertOn = ({ plan, state }: WatchedPlan, { why }: Row): Alert[] =>
  plan === undefined ? [] : [{ plan, state, branch: plan.branch, why }];

/** With the plan itself, where it can be read. */
interface WatchedPlan extends Watched {
  readonly plan?: Plan;
}

const findPlans = async (world: World, checkout: Checkout): Promise<{ rows: Row[]; plans: WatchedPlan[] }> => {
  const rows: Row[] = [];
  const plans: WatchedPlan[] = [];
  for (const id of await checkout.ids()) {
    const found = await readPlan(world, checkout, id);
    if (found.ok) plans.push(found.value);
    else rows.push({ plan: id, status: '?', action: 'problem', why: inWords(found.error) });
  }
  return { rows, plans };
};

const readPlan = async (world: World, checkout: Checkout, id: string): Promise<Result<WatchedPlan, Failure>> => {
  const path = await checkout.resolve(id);
  if (!path.ok) return path;
  const file = await checkout.readCurrent(path.value);
  if (!file.ok) return file;
  const { parsed } = file.value;
  // `validate` says what is wrong with it; it does not run.
  if (!parsed.ok) return ok({ id, state: { status: 'pending', tasks: {}, iterations: [] }, document: nobody });
  const document = await lookAtCoordination(world, checkout.repository, id);
  const { plan, state } = parsed.value;
  return document.ok ? ok({ id, plan, state, document: document.value }) : document;
};

const nobody: Watched['document'] = { version: 1, leg: 0, attempts: [], requests: [] };

interface Watching {
  readonly plan: Watched;
  readonly underWay: boolean;
  readonly workflow: string;
}

const watch = async (world: World, github: GitHub, { plan, underWay, workflow }: Watching): Promise<Row> => {
  const { id, state, document } = plan;
  const row = (action: Row['action'], why: string): Row => ({ plan: id, status: state.status, action, why });
  const verdict = await judge(world, github, plan, underWay);
  if (!verdict.ok) return row('problem', inWords(verdict.error));
  const { kind, why } = verdict.value;
  if (kind !== 'restart') return row(kind, why);
  const { leg, run } = verdict.value;
  const requestedBy = state.run?.requested_by ?? state.run?.actor;
  const until = document.scheduled?.until;
  const started = await startNextRun(github, { workflow, plan: id, leg, parentRun: run, requestedBy, until });
  return started.ok ? row('restarted', `${why}; leg ${leg} goes on`) : row('problem', inWords(started.error));
};

const judge = async (
  world: World,
  github: GitHub,
  plan: Watched,
  underWay: boolean,
): Promise<Result<Verdict, Failure>> => {
  const { holder } = plan.document;
  const last = lastRunOf(plan);
  const run = last === undefined ? ok(undefined) : await readRunEnd(github, last);
  if (!run.ok) return run;
  const alive = holder === undefined ? undefined : await livenessFor(world)(holder);
  return ok(verdictOn(plan, { holder: alive, run: run.value, underWay, now: world.clock.now() }));
};

const asText = (rows: readonly Row[]): string =>
  rows.map(({ plan, status, action, why }) => `${plan}  ${status}  ${action}: ${why}\n`).join('') ||
  'There are no plans.\n';

const asMarkdown = (rows: readonly Row[]): string =>
  [
    '| Plan | Status | What was done | Why |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ plan, status, action, why }) => `| ${inlineCode(plan)} | ${status} | ${action} | ${escapeMarkdown(why)} |`,
    ),
  ].join('\n');
