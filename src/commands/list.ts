import { plansAtHead } from '../authoring/plans-at-head.ts';
import type { World } from '../execution/world.ts';
import { ok } from '../lib/result.ts';
import { tasksOf } from '../plan/model.ts';
import { progressOf } from '../report/progress.ts';
import type { PlanRow } from '../report/tables.ts';
import { renderPlanList } from '../report/tables.ts';
import type { Request } from '../request/request.ts';
import { Checkout } from '../state/checkout.ts';
import type { PlanFile } from '../state/plan-file.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';

/** Every plan with where it stands, those of a pull request as it has them. A plan that cannot be read is listed with its problem, and does not hide the others. */
export const list = async ({ pull }: Extract<Request, { command: 'list' }>, world: World): CommandResult => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refuse(opened.error);
  await using checkout = opened.value;
  const head = await plansAtHead(world, pull);
  if (!head.ok) return refuse(head.error);
  const there = head.value?.plans ?? [];
  const ids = new Set([...(await checkout.ids()), ...there.map(({ id }) => id)]);
  const rows: PlanRow[] = [];
  for (const id of [...ids].toSorted()) {
    const changed = there.find((one) => one.id === id);
    if (changed === undefined) rows.push(await readRow(checkout, id));
    else if (changed.file !== undefined) rows.push(row(changed.file));
  }
  return ok(done({ text: renderPlanList(rows), result: { plans: rows } }));
};

const readRow = async (checkout: Checkout, id: string): Promise<PlanRow> => {
  const path = await checkout.resolve(id);
  const file = path.ok ? await checkout.readCurrent(path.value) : path;
  return file.ok ? row(file.value) : { kind: 'problem', id, problem: file.error.message };
};

const row = ({ id, parsed }: PlanFile): PlanRow => {
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
  };
};
