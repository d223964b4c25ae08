import { plansAtHead } from '../authoring/plans-at-head.ts';
import type { LookedAt } from '../execution/plans-look.ts';
import { lookAtPlans } from '../execution/plans-look.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { tasksOf } from '../plan/model.ts';
import { finished } from '../plan/transitions.ts';
import { progressOf } from '../report/progress.ts';
import type { AtWork, PlanRow } from '../report/tables.ts';
import { renderPlanList } from '../report/tables.ts';
import type { Request } from '../request/request.ts';
import { Checkout } from '../state/checkout.ts';
import type { PlanFile } from '../state/plan-file.ts';
import type { Refs } from '../workspace/refs.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';

/** Every plan with where it stands, those of a pull request as it has them. A plan that cannot be read is listed with its problem, and does not hide the others. */
export const list = async ({ pull }: Extract<Request, { command: 'list' }>, world: World): CommandResult => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refuse(opened.error);
  await using checkout = opened.value;
  const head = await plansAtHead(world, pull);
  if (!head.ok) return refuse(head.error);
  const changed = head.value?.plans ?? [];
  const known: Read[] = [];
  for (const id of await checkout.ids())
    if (changed.every((one) => one.id !== id)) known.push(await read(checkout, id));
  const { there, holders } = await lookAtPlans(world, checkout.repository, known.flatMap(lookedAt));
  const reads = Object.keys(there).length === 0 ? known : await readAgain(checkout, known, there);
  for (const { id, file } of changed) if (file !== undefined) reads.push({ id, file: ok(file) });
  const rows = reads
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, file }): PlanRow =>
      file.ok ? row(file.value, holders.get(id)) : { kind: 'problem', id, problem: file.error.message },
    );
  return ok(done({ text: renderPlanList(rows), result: { plans: rows } }));
};

interface Read {
  readonly id: string;
  readonly file: Result<PlanFile, Failure>;
}

const read = async (checkout: Checkout, id: string, there?: Refs): Promise<Read> => {
  const path = await checkout.resolve(id);
  return { id, file: path.ok ? await checkout.readCurrent(path.value, there) : path };
};

const readAgain = async (checkout: Checkout, known: readonly Read[], there: Refs): Promise<Read[]> => {
  const reads: Read[] = [];
  for (const { id } of known) reads.push(await read(checkout, id, there));
  return reads;
};

/** On a plan that has ended nobody works, but for the moment until it says otherwise. */
const lookedAt = ({ id, file }: Read): LookedAt[] => {
  if (!file.ok || !file.value.parsed.ok) return [];
  const { plan, state } = file.value.parsed.value;
  return [{ id, branch: plan.branch, holder: finished.has(state.status) ? 'of-no-interest' : 'wanted' }];
};

const row = ({ id, parsed }: PlanFile, holder: AtWork | undefined): PlanRow => {
  if (!parsed.ok) return { kind: 'problem', id, problem: parsed.error[0]?.message ?? '' };
  const { plan, state } = parsed.value;
  const { done: settled, total } = progressOf(tasksOf(plan), state);
  return {
    kind: 'plan',
    id,
    title: plan.title,
    status: state.status,
    ...(state.reason === undefined ? {} : { reason: state.reason }),
    done: settled,
    total,
    ...(state.usage?.usd === undefined ? {} : { usd: state.usage.usd }),
    ...(state.updated_at === undefined ? {} : { updated: state.updated_at }),
    ...(holder === undefined ? {} : { holder }),
  };
};
