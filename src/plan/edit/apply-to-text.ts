import type { RawPlan } from '../plan-shape.ts';
import type { TaskAt } from './locate.ts';
import { taskAt } from './locate.ts';
import { movePhase, putPhase, takePhase } from './phase-pieces.ts';
import type { PlanPieces } from './pieces.ts';
import { setKeys } from './set-keys.ts';
import { splitPhase } from './split-phase.ts';
import type { Step } from './step.ts';
import { putTask, takeTask } from './task-pieces.ts';

/** The text after one step. `raw` is what the text says before it. */
export const applyToPieces = (plan: PlanPieces, raw: RawPlan, step: Step): PlanPieces => {
  switch (step.kind) {
    case 'put-phase':
      return putPhase(plan, step.at, step.phase);
    case 'take-phase':
      return takePhase(plan, step.at);
    case 'move-phase':
      return movePhase(plan, step.from, step.to);
    case 'put-task':
      return putTask(plan, step.at, { kind: 'new', task: step.task });
    case 'take-task':
      return takeTask(plan, step.at, taskAt(raw, step.at)).plan;
    case 'move-task':
      return moveTask(plan, raw, step);
    case 'split-phase':
      return splitPhase(plan, step.at, step.into);
    case 'set':
      return setKeys(plan, raw, step);
  }
};

const moveTask = (plan: PlanPieces, raw: RawPlan, { from, to }: { readonly from: TaskAt; readonly to: TaskAt }) => {
  const { plan: rest, chunk } = takeTask(plan, from, taskAt(raw, from));
  return putTask(rest, to, chunk);
};
