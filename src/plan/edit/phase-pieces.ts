import type { RawPhase } from '../plan-shape.ts';
import { phaseShape } from '../plan-shape.ts';
import { insertItem, removeItem } from './block-list.ts';
import { entryAt, insertEntry, removeEntries } from './flow-list.ts';
import { inlineText, itemText, spaces } from './house-style.ts';
import { spliceText } from './lines.ts';
import { mapIn, seqAt, seqIn } from './nodes.ts';
import type { CutPlan, PhasePiece, PlanPieces, WholePlan } from './pieces.ts';
import { cutPhases } from './pieces.ts';

/** The text with a new phase at a place. */
export const putPhase = (plan: PlanPieces, at: number, phase: RawPhase): PlanPieces => {
  if (plan.kind === 'whole') {
    const entry = () => ({ comments: [], text: inlineText(phase, phaseShape) });
    return {
      ...plan,
      text: spliceText(plan.text, insertEntry(plan.text, phasesIn(plan), { at, entry, eol: plan.eol })),
    };
  }
  const piece = newPhase(plan, phase);
  return piece === undefined ? plan : withPhases(plan, insertPhase(plan, at, piece));
};

/** A blank line stands between phases unless the plan shows otherwise. */
export const insertPhase = (plan: CutPlan, at: number, item: PhasePiece): readonly PhasePiece[] =>
  insertItem(plan.phases.items, { at, item }, { eol: plan.eol, spaced: true });

const longestBraces = 120;

const newPhase = ({ phases: { column, items }, style, eol }: CutPlan, phase: RawPhase): PhasePiece | undefined => {
  const texts = items.map((item) => (item.kind === 'cut' ? item.head : item.text));
  const braces = `${spaces(column)}- ${inlineText(phase, phaseShape)}`;
  const inBraces =
    texts.every((text) => /^ *- *\{/.test(text)) && braces.length <= longestBraces && !/\\[nr]/.test(braces);
  const pad = /^ *-( +)[^ #{\r\n]/.exec(texts[0] ?? '')?.[1]?.length ?? 1;
  const lines = inBraces ? braces : itemText(phase, { column, style, shape: phaseShape }, pad);
  const text = `${lines.replaceAll('\n', eol)}${eol}`;
  return cutPhases(text, seqIn(text))[0];
};

/** The text without a phase. */
export const takePhase = (plan: PlanPieces, at: number): PlanPieces => {
  if (plan.kind === 'whole')
    return { ...plan, text: spliceText(plan.text, removeEntries(plan.text, phasesIn(plan), new Set([at]))) };
  const { items, left } = removeItem(plan.phases.items, at);
  return { ...withPhases(plan, items), tail: `${left}${plan.tail}` };
};

export const movePhase = (plan: PlanPieces, from: number, to: number): PlanPieces => {
  if (plan.kind === 'whole') {
    const { column: _column, ...braces } = entryAt(plan.text, phasesIn(plan), from);
    const rest: WholePlan = {
      ...plan,
      text: spliceText(plan.text, removeEntries(plan.text, phasesIn(plan), new Set([from]))),
    };
    const insertion = { at: to, entry: () => braces, eol: plan.eol };
    return { ...rest, text: spliceText(rest.text, insertEntry(rest.text, phasesIn(rest), insertion)) };
  }
  const item = plan.phases.items[from];
  const rest = takePhase(plan, from);
  return item === undefined || rest.kind === 'whole' ? plan : withPhases(rest, insertPhase(rest, to, item));
};

const phasesIn = (plan: WholePlan) => {
  const phases = seqAt(mapIn(plan.text), 'phases');
  if (phases === undefined) throw new Error('a plan without phases');
  return phases;
};

export const withPhases = (plan: CutPlan, items: readonly PhasePiece[]): CutPlan => ({
  ...plan,
  phases: { ...plan.phases, items },
});
