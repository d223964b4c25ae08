import type { RawTask } from '../plan-shape.ts';
import { insertItem, removeItem } from './block-list.ts';
import type { Chunk } from './chunk.ts';
import { asBraces, asLines } from './chunk.ts';
import { entryAt, insertEntry, removeEntries } from './flow-list.ts';
import type { TaskAt } from './locate.ts';
import type { CutPhase, PlanPieces, TaskPiece } from './pieces.ts';
import { phasePieceAt, spliceWhole, wholeSite, withPhasePiece } from './whole.ts';

/** The text with a task put at a place. */
export const putTask = (plan: PlanPieces, { phase, at }: TaskAt, chunk: Chunk): PlanPieces => {
  const site = wholeSite(plan, phase);
  if (site !== undefined) {
    const { text, tasks } = site;
    const entry = (column: number) => asBraces(chunk, column);
    return spliceWhole(plan, phase, insertEntry(text, tasks, { at, entry, eol: plan.eol }));
  }
  return changeTasks(plan, phase, (piece, { eol, style }) => {
    const { column, items } = piece.tasks;
    const neighbours = items.map(({ text }) => text);
    const item = asLines(chunk, { column, style, eol, neighbours });
    return withTasks(piece, insertItem(items, { at, item }, { eol, spaced: false }));
  });
};

/** The text without a task, and the task as it stood there. `task` is what it says. */
export const takeTask = (
  plan: PlanPieces,
  { phase, at }: TaskAt,
  task: RawTask,
): { readonly plan: PlanPieces; readonly chunk: Chunk } => {
  const site = wholeSite(plan, phase);
  if (site !== undefined) {
    const { text, tasks } = site;
    const { column, ...braces } = entryAt(text, tasks, at);
    const chunk: Chunk = { kind: 'braces', task, column, braces };
    return { plan: spliceWhole(plan, phase, removeEntries(text, tasks, new Set([at]))), chunk };
  }
  const piece = cutPhaseAt(plan, phase);
  const taken = piece.tasks.items[at];
  if (taken === undefined) throw new Error('a task that is not in the text');
  const { items, left } = removeItem(piece.tasks.items, at);
  const rest = { ...withTasks(piece, items), tail: `${left}${piece.tail}` };
  const chunk: Chunk = { kind: 'lines', task, column: piece.tasks.column, piece: taken };
  return { plan: changeTasks(plan, phase, () => rest), chunk };
};

export const cutPhaseAt = (plan: PlanPieces, index: number): CutPhase => {
  const piece = plan.kind === 'cut' ? phasePieceAt(plan, index) : undefined;
  if (piece?.kind !== 'cut') throw new Error('a phase that is not cut at its tasks');
  return piece;
};

export const withTasks = (piece: CutPhase, items: readonly TaskPiece[]): CutPhase => ({
  ...piece,
  tasks: { ...piece.tasks, items },
});

const changeTasks = (
  plan: PlanPieces,
  phase: number,
  change: (piece: CutPhase, plan: PlanPieces) => CutPhase,
): PlanPieces => (plan.kind === 'cut' ? withPhasePiece(plan, phase, change(cutPhaseAt(plan, phase), plan)) : plan);
