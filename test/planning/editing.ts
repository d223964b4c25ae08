import { Document, parse, stringify } from 'yaml';

import { err, ok, type Failure, type Result } from '../../src/lib/result.ts';
import { operationShapes, type Operation, type OperationName } from '../../src/plan/edit/operation.ts';
import type { RawPhase, RawPlan, RawTask } from '../../src/plan/plan-shape.ts';
import type { PlanEditing } from '../../src/planning/editing.ts';
import { problemsOf } from '../../src/planning/structured.ts';

/*
 * The operations in their plainest form, so that planning is tested without plan/edit: the text is parsed, changed and printed again. What it refuses,
 * it refuses with a message.
 */

class Refused extends Error {}

const refuse = (message: string): never => {
  throw new Refused(message);
};

const attempt = <T>(action: () => T): Result<T, Failure> => {
  try {
    return ok(action());
  } catch (error) {
    if (error instanceof Refused) return err({ code: 'refused', message: error.message });
    throw error;
  }
};

const isName = (op: unknown): op is OperationName => typeof op === 'string' && Object.hasOwn(operationShapes, op);

const read = (value: unknown): readonly Operation[] => {
  if (!Array.isArray(value)) return refuse('operations must be a list');
  for (const each of value) {
    const op: unknown = Reflect.get(Object(each), 'op');
    if (!isName(op)) return refuse(`there is no operation ${String(op)}`);
    const problems = problemsOf(operationShapes[op], each);
    if (problems.length > 0) return refuse(`${op}: ${problems.join('; ')}`);
  }
  return value as readonly Operation[];
};

type Anchors = { readonly before?: string; readonly after?: string };

const insert = <T extends { readonly id: string }>(list: readonly T[], entry: T, { before, after }: Anchors): T[] => {
  const anchor = before ?? after;
  const at = anchor === undefined ? list.length : list.findIndex(({ id }) => id === anchor);
  if (at < 0) return refuse(`there is no \`${anchor}\` to stand next to`);
  return list.toSpliced(before === undefined && after !== undefined ? at + 1 : at, 0, entry);
};

const changed = <T extends object>(of: T, { set = {}, unset = [] }: { set?: object; unset?: readonly string[] }): T =>
  Object.fromEntries(Object.entries({ ...of, ...set }).filter(([key]) => !unset.includes(key))) as T;

const phaseOf = (raw: RawPlan, id: string): RawPhase =>
  raw.phases.find((phase) => phase.id === id) ?? refuse(`there is no phase \`${id}\``);

const homeOf = (raw: RawPlan, id: string): RawPhase =>
  raw.phases.find((phase) => phase.tasks.some((task) => task.id === id)) ?? refuse(`there is no task \`${id}\``);

const withPhase = (raw: RawPlan, id: string, change: (phase: RawPhase) => RawPhase | RawPhase[]): RawPlan => {
  phaseOf(raw, id);
  return { ...raw, phases: raw.phases.flatMap((phase) => (phase.id === id ? change(phase) : [phase])) };
};

const withTask = (raw: RawPlan, id: string, change: (task: RawTask) => RawTask | RawTask[]): RawPlan =>
  withPhase(raw, homeOf(raw, id).id, (phase) => ({
    ...phase,
    tasks: phase.tasks.flatMap((task) => (task.id === id ? change(task) : [task])),
  }));

const splitTask = (raw: RawPlan, { task, into }: Operation & { op: 'split_task' }): RawPlan => {
  const ends = into.filter(({ id }) => !into.some(({ depends_on: needs = [] }) => needs.includes(id)));
  const split = withTask(raw, task, () => [...into]);
  const rewire = (needs: readonly string[]): string[] =>
    needs.flatMap((need) => (need === task ? ends.map(({ id }) => id) : [need]));
  return {
    ...split,
    phases: split.phases.map((phase) => ({
      ...phase,
      tasks: phase.tasks.map((each) =>
        each.depends_on === undefined ? each : { ...each, depends_on: rewire(each.depends_on) },
      ),
    })),
  };
};

const one = (raw: RawPlan, operation: Operation): RawPlan => {
  switch (operation.op) {
    case 'add_phase':
      return { ...raw, phases: insert(raw.phases, operation.phase, operation) };
    case 'add_task':
      return withPhase(raw, operation.phase, (phase) => ({
        ...phase,
        tasks: insert(phase.tasks, operation.task, operation),
      }));
    case 'update_phase':
      return withPhase(raw, operation.phase, (phase) => changed(phase, operation));
    case 'update_task':
      return withTask(raw, operation.task, (task) => changed(task, operation));
    case 'update_plan':
      return changed(raw, operation);
    case 'move_phase': {
      const phase = phaseOf(raw, operation.phase);
      const rest = raw.phases.filter((each) => each !== phase);
      return { ...raw, phases: insert(rest, phase, operation) };
    }
    case 'move_task': {
      const home = homeOf(raw, operation.task);
      const task = home.tasks.find(({ id }) => id === operation.task) as RawTask;
      const anchor = operation.before ?? operation.after;
      const target = operation.phase ?? (anchor === undefined ? home.id : homeOf(raw, anchor).id);
      const without = withTask(raw, operation.task, () => []);
      return withPhase(without, target, (phase) => ({ ...phase, tasks: insert(phase.tasks, task, operation) }));
    }
    case 'split_phase':
      return withPhase(raw, operation.phase, (phase) => {
        const at = phase.tasks.findIndex(({ id }) => id === operation.at);
        if (at < 1) return refuse(`\`${operation.at}\` is no place to split`);
        const into = { ...operation.into, tasks: phase.tasks.slice(at) } as RawPhase;
        return [{ ...phase, tasks: phase.tasks.slice(0, at) }, into];
      });
    case 'split_task':
      return splitTask(raw, operation);
    case 'remove_phase':
      return withPhase(raw, operation.phase, () => []);
    case 'remove_task':
      return withTask(raw, operation.task, () => []);
    case 'set_dependencies':
      return withTask(raw, operation.task, (task) => ({ ...task, depends_on: operation.depends_on }));
  }
};

const apply = (raw: RawPlan, operations: readonly Operation[]): RawPlan => operations.reduce(one, raw);

export const readRaw = (text: string): RawPlan => parse(text) as RawPlan;

export const editing: PlanEditing = {
  readOperations: (value) => attempt(() => read(value)),
  applyToModel: (raw, operations) => attempt(() => apply(raw, operations)),
  editText: (text, operations) => attempt(() => stringify(apply(readRaw(text), operations))),
  planText: (raw, { top, phases, tasks }) => {
    const document = new Document(raw, { aliasDuplicateObjects: false });
    const comments = [top ?? '', ...Object.entries({ ...phases, ...tasks }).map(([id, why]) => `${id}: ${why}`)];
    document.commentBefore = comments.join('\n').replaceAll(/^/gm, ' ');
    return document.toString({ lineWidth: 0 });
  },
};
