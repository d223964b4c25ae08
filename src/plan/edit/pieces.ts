import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isNode } from 'yaml';
import { splitSource } from '../source.ts';
import type { Style } from './house-style.ts';
import { houseStyle } from './house-style.ts';
import { columnOf, leadStart, lineStart, nextLine, skipDeeperComments } from './lines.ts';
import {
  afterColon,
  contentEnd,
  dashesOf,
  isFlow,
  isOpenEnded,
  keyOf,
  lineAfter,
  mapIn,
  pairIn,
  seqAt,
} from './nodes.ts';
import { Writer } from './writer.ts';

/*
 * A plan's text cut at its phases and tasks, so that an edit of one parses and writes that one only. All the pieces one after the other
 * are the text, byte for byte. Only lists in block style are cut; what stands in brackets stays whole.
 */

/** What stands above an item of a block list: blank lines and comments that are not its own, then the comments directly above it, which are. */
interface Above {
  readonly before: string;
  readonly lead: string;
}

export interface TaskPiece extends Above {
  readonly text: string;
  /** Ends in a block scalar that would take blank lines below for its own. */
  readonly open: boolean;
}

export interface CutPhase extends Above {
  readonly kind: 'cut';
  /** Down to the line of `tasks:`. */
  readonly head: string;
  readonly tasks: BlockList<TaskPiece>;
  /** Keys and comments below the tasks. */
  readonly tail: string;
  readonly open: boolean;
}

/** A phase in braces, or one with its tasks in brackets. */
export interface WholePhase extends Above {
  readonly kind: 'whole';
  readonly text: string;
  readonly open: boolean;
}

export type PhasePiece = CutPhase | WholePhase;

interface BlockList<T> {
  /** Column of the dashes. */
  readonly column: number;
  readonly items: readonly T[];
}

interface Around {
  /** `state:` and all below, never looked into. */
  readonly state: string;
  readonly eol: '\n' | '\r\n';
  readonly style: Style;
}

export interface CutPlan extends Around {
  readonly kind: 'cut';
  readonly head: string;
  readonly phases: BlockList<PhasePiece>;
  readonly tail: string;
}

/** A plan with its phases in brackets. */
export interface WholePlan extends Around {
  readonly kind: 'whole';
  readonly text: string;
}

export type PlanPieces = CutPlan | WholePlan;

/** `map` is the plan's own mapping, parsed from the text with its tokens. */
export const cutPlan = (text: string, map: YAMLMap): PlanPieces => {
  const { human, eol } = splitSource(text);
  const around = { state: text.slice(human.length), eol, style: styleOf(human, map) };
  const list = listUnder(human, map, 'phases');
  if (list === undefined) return { kind: 'whole', ...around, text: human };
  const items = list.cuts.map((cut) => phasePiece(human, cut));
  const head = human.slice(0, list.from);
  return { kind: 'cut', ...around, head, phases: { column: list.column, items }, tail: human.slice(list.end) };
};

/** The pieces of phases that stand one after the other in a text of nothing else. */
export const cutPhases = (text: string, seq: YAMLSeq): PhasePiece[] =>
  cutList(text, seq, 0).cuts.map((cut) => phasePiece(text, cut));

interface Cut {
  readonly before: number;
  readonly lead: number;
  readonly start: number;
  readonly end: number;
  readonly node: Node;
}

interface CutList {
  readonly from: number;
  readonly column: number;
  readonly cuts: readonly Cut[];
  readonly end: number;
}

/** The items of a block list, none of its text left out; `from` is where the line after its key begins. */
export const cutList = (text: string, seq: YAMLSeq, from: number): CutList => {
  const dashes = dashesOf(seq);
  const column = columnOf(text, dashes[0] ?? 0);
  let end = from;
  const cuts = seq.items.filter(isNode).map((node, index): Cut => {
    const start = lineStart(text, dashes[index] ?? 0);
    const before = end;
    end = skipDeeperComments(text, lineAfter(text, node), column);
    return { before, lead: leadStart(text, { start, column, bound: before }), start, end, node };
  });
  return { from, column, cuts, end };
};

/** The block list under a key; undefined where it is in brackets. */
const listUnder = (text: string, map: YAMLMap, key: string): CutList | undefined => {
  const seq = seqAt(map, key);
  const pair = pairIn(map, key);
  const colon = pair === undefined ? undefined : afterColon(pair);
  if (seq === undefined || colon === undefined || isFlow(seq)) return undefined;
  return cutList(text, seq, nextLine(text, colon));
};

export const aboveOf = (text: string, { before, lead, start }: Cut): Above => ({
  before: text.slice(before, lead),
  lead: text.slice(lead, start),
});

const phasePiece = (text: string, cut: Cut): PhasePiece => {
  const above = aboveOf(text, cut);
  const list = isMap(cut.node) && !isFlow(cut.node) ? listUnder(text, cut.node, 'tasks') : undefined;
  if (list === undefined)
    return { kind: 'whole', ...above, text: text.slice(cut.start, cut.end), open: endsOpen(text, cut) };
  const items = list.cuts.map((task): TaskPiece => ({
    ...aboveOf(text, task),
    text: text.slice(task.start, task.end),
    open: endsOpen(text, task),
  }));
  const tail = text.slice(list.end, cut.end);
  const open = tail !== '' && endsOpen(text, cut);
  return {
    kind: 'cut',
    ...above,
    head: text.slice(cut.start, list.from),
    tasks: { column: list.column, items },
    tail,
    open,
  };
};

/** Whether an item ends in a block scalar that keeps all line breaks after it, with no comment below. */
export const endsOpen = (text: string, { node, end }: Cut): boolean =>
  isOpenEnded(text, node) && contentEnd(node) === end;

/** Whether an item of a list ends open, after its text changed. */
export const isOpenText = (text: string): boolean => {
  const map = mapIn(text);
  return isOpenEnded(text, map) && contentEnd(map) === text.length;
};

/** The house style, with the indentation that this plan has. */
const styleOf = (text: string, map: YAMLMap): Style => {
  const values = map.items.flatMap((pair) => (keyOf(pair) === 'state' ? [] : [pair.value]));
  const nested = values.find((value) => isMap(value) && !isFlow(value));
  const phases = listUnder(text, map, 'phases');
  const listStep = phases?.column ?? houseStyle.listStep;
  const step = isNode(nested) ? columnOf(text, nested.range?.[0] ?? 0) : listStep;
  return { step: step > 0 ? step : houseStyle.step, listStep };
};

/** The whole text again. After an open end blank lines are left out, because they would become part of a value. */
export const joinPlan = (plan: PlanPieces): string => {
  const writer = new Writer(plan.eol);
  if (plan.kind === 'whole') writer.add(plan.text);
  else {
    writer.add(plan.head);
    for (const phase of plan.phases.items) writePhase(writer, phase);
    writer.add(plan.tail);
  }
  writer.add(plan.state);
  return writer.text;
};

const writePhase = (writer: Writer, phase: PhasePiece): void => {
  if (phase.kind === 'whole') {
    writer.addItem(phase);
    return;
  }
  writer.addItem({ ...phase, text: phase.head, open: false });
  for (const task of phase.tasks.items) writer.addItem(task);
  writer.add(phase.tail, phase);
};
