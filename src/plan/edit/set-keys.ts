import { isMap } from 'yaml';
import type { RawPlan } from '../plan-shape.ts';
import { phaseShape, planShape, taskShape } from '../plan-shape.ts';
import type { MapSite } from './keys.ts';
import { keySplices } from './keys.ts';
import type { Splice } from './lines.ts';
import { spliceText } from './lines.ts';
import type { TaskAt } from './locate.ts';
import { phaseAt, taskAt } from './locate.ts';
import { mapIn } from './nodes.ts';
import type { CutPhase, PlanPieces, TaskPiece } from './pieces.ts';
import { isOpenText } from './pieces.ts';
import type { Changes, Target } from './step.ts';
import { cutPhaseAt, withTasks } from './task-pieces.ts';
import { spliceWhole, wholeSite, withPhasePiece } from './whole.ts';

/** The text with other values of keys. `raw` is what the text says now. */
export const setKeys = (plan: PlanPieces, raw: RawPlan, { target, changes }: Change): PlanPieces => {
  switch (target.kind) {
    case 'plan':
      return setPlanKeys(plan, raw, changes);
    case 'phase':
      return setPhaseKeys(plan, raw, { index: target.phase, changes });
    case 'task':
      return setTaskKeys(plan, raw, { at: target, changes });
  }
};

interface Change {
  readonly target: Target;
  readonly changes: Changes;
}

const splicesIn = (
  plan: PlanPieces,
  site: Pick<MapSite, 'text' | 'map' | 'old' | 'shape'>,
  changes: Changes,
): readonly Splice[] => keySplices({ ...site, style: plan.style, eol: plan.eol }, changes);

const setPlanKeys = (plan: PlanPieces, old: RawPlan, changes: Changes): PlanPieces => {
  if (plan.kind === 'whole') {
    const site = { text: plan.text, map: mapIn(plan.text), old, shape: planShape };
    return { ...plan, text: spliceText(plan.text, splicesIn(plan, site, changes)) };
  }
  const text = `${plan.head}${plan.tail}`;
  const splices = splicesIn(plan, { text, map: mapIn(text), old, shape: planShape }, changes);
  return { ...plan, ...spliceAround(plan, splices) };
};

const setPhaseKeys = (
  plan: PlanPieces,
  raw: RawPlan,
  { index, changes }: { readonly index: number; readonly changes: Changes },
): PlanPieces => {
  const old = phaseAt(raw, index);
  const site = wholeSite(plan, index);
  if (site !== undefined)
    return reopened(spliceWhole(plan, index, splicesIn(plan, { ...site, old, shape: phaseShape }, changes)), index);
  const piece = cutPhaseAt(plan, index);
  const text = `${piece.head}${piece.tail}`;
  const splices = splicesIn(plan, { text, map: mapIn(text), old, shape: phaseShape }, changes);
  const around = spliceAround(piece, splices);
  const open = around.tail !== '' && isOpenText(`${around.head}${around.tail}`);
  return changePhase(plan, index, { ...piece, ...around, open });
};

const changePhase = (plan: PlanPieces, index: number, piece: CutPhase): PlanPieces =>
  plan.kind === 'cut' ? withPhasePiece(plan, index, piece) : plan;

/** Another key may be the last of the phase now. */
const reopened = (plan: PlanPieces, index: number): PlanPieces => {
  const piece = plan.kind === 'cut' ? plan.phases.items[index] : undefined;
  return plan.kind === 'whole' || piece === undefined || piece.kind === 'cut'
    ? plan
    : withPhasePiece(plan, index, { ...piece, open: isOpenText(piece.text) });
};

/** Splices of what stands above and below a list, which are parsed without it. */
const spliceAround = (
  { head, tail }: { readonly head: string; readonly tail: string },
  splices: readonly Splice[],
): { readonly head: string; readonly tail: string } => {
  const above = splices.filter(({ end }) => end <= head.length);
  const below = splices.filter(({ end }) => end > head.length);
  const shifted = below.map((splice) => ({
    ...splice,
    start: splice.start - head.length,
    end: splice.end - head.length,
  }));
  return { head: spliceText(head, above), tail: spliceText(tail, shifted) };
};

const setTaskKeys = (
  plan: PlanPieces,
  raw: RawPlan,
  { at, changes }: { readonly at: TaskAt; readonly changes: Changes },
): PlanPieces => {
  const old = taskAt(raw, at);
  const site = wholeSite(plan, at.phase);
  if (site !== undefined) {
    const map = site.tasks.items[at.at];
    if (!isMap(map)) throw new Error('a task that is not in the text');
    return spliceWhole(plan, at.phase, splicesIn(plan, { text: site.text, map, old, shape: taskShape }, changes));
  }
  const piece = cutPhaseAt(plan, at.phase);
  const tasks = piece.tasks.items.map((task, index) =>
    index === at.at ? changeTask(plan, task, { old, changes }) : task,
  );
  return changePhase(plan, at.phase, withTasks(piece, tasks));
};

const changeTask = (
  plan: PlanPieces,
  piece: TaskPiece,
  { old, changes }: { readonly old: object; readonly changes: Changes },
): TaskPiece => {
  const { text } = piece;
  const splices = splicesIn(plan, { text, map: mapIn(text), old, shape: taskShape }, changes);
  if (splices.length === 0) return piece;
  const changed = spliceText(text, splices);
  return { ...piece, text: changed, open: isOpenText(changed) };
};
