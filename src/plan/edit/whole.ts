import type { YAMLMap, YAMLSeq } from 'yaml';
import { isMap } from 'yaml';
import type { Splice } from './lines.ts';
import { spliceText } from './lines.ts';
import { mapIn, seqAt } from './nodes.ts';
import type { CutPlan, PhasePiece, PlanPieces, WholePhase } from './pieces.ts';

/** A phase that is not cut at its tasks, with the text it stands in: its own, or that of the plan. */
export interface WholeSite {
  readonly text: string;
  readonly map: YAMLMap;
  /** Its tasks, in brackets. */
  readonly tasks: YAMLSeq;
}

export const phasePieceAt = (plan: CutPlan, index: number): PhasePiece => {
  const phase = plan.phases.items[index];
  if (phase === undefined) throw new Error('a phase that is not in the text');
  return phase;
};

export const withPhasePiece = (plan: CutPlan, index: number, piece: PhasePiece): CutPlan => ({
  ...plan,
  phases: { ...plan.phases, items: plan.phases.items.with(index, piece) },
});

/** The phase, if it is not cut at its tasks. */
export const wholeSite = (plan: PlanPieces, index: number): WholeSite | undefined => {
  if (plan.kind === 'whole') return siteOf(plan.text, seqAt(mapIn(plan.text), 'phases')?.items[index]);
  const phase = phasePieceAt(plan, index);
  return phase.kind === 'whole' ? siteOf(phase.text, mapIn(phase.text)) : undefined;
};

const siteOf = (text: string, map: unknown): WholeSite => {
  const tasks = isMap(map) ? seqAt(map, 'tasks') : undefined;
  if (!isMap(map) || tasks === undefined) throw new Error('a phase without tasks');
  return { text, map, tasks };
};

/** The plan with splices made in the text of a phase that is not cut at its tasks. */
export const spliceWhole = (plan: PlanPieces, index: number, splices: readonly Splice[]): PlanPieces => {
  if (plan.kind === 'whole') return { ...plan, text: spliceText(plan.text, splices) };
  const phase = phasePieceAt(plan, index);
  if (phase.kind === 'cut') throw new Error('a phase that is cut at its tasks');
  const piece: WholePhase = { ...phase, text: spliceText(phase.text, splices) };
  return withPhasePiece(plan, index, piece);
};
