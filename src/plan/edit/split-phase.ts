import type { RawPhase } from '../plan-shape.ts';
import { phaseShape } from '../plan-shape.ts';
import { flowRanges, isFlow, keyOf, lineAfter, mapIn, seqIn } from './nodes.ts';
import { gapAt } from './flow-list.ts';
import { inlineText, itemText, spaces } from './house-style.ts';
import type { Splice } from './lines.ts';
import { columnOf, dropBlankLines, isFirstOnLine, leadStart, lineStart, nextLine } from './lines.ts';
import type { TaskAt } from './locate.ts';
import { insertPhase, withPhases } from './phase-pieces.ts';
import type { CutPhase, CutPlan, PlanPieces } from './pieces.ts';
import { cutPhases } from './pieces.ts';
import { phasePieceAt, spliceWhole, wholeSite, withPhasePiece } from './whole.ts';
import type { WholeSite } from './whole.ts';

type Into = Omit<RawPhase, 'tasks'>;

/** The text with a phase split before one of its tasks: the head of the new phase is put there, and no task is touched. */
export const splitPhase = (plan: PlanPieces, { phase, at }: TaskAt, into: Into): PlanPieces => {
  const site = wholeSite(plan, phase);
  if (plan.kind === 'whole')
    return site === undefined ? plan : spliceWhole(plan, phase, splitBraces(site, at, { into, between: ', ' }));
  const piece = phasePieceAt(plan, phase);
  return piece.kind === 'cut' ? splitCut(plan, { phase, at }, { piece, into }) : splitWhole(plan, { phase, at }, into);
};

const splitCut = (
  plan: CutPlan,
  { phase, at }: TaskAt,
  { piece, into }: { readonly piece: CutPhase; readonly into: Into },
): PlanPieces => {
  const { items } = piece.tasks;
  const own = mapIn(`${piece.head}${piece.tail}`).items.at(-1);
  const keepsTail = own !== undefined && keyOf(own) !== 'tasks';
  const moved = items
    .slice(at)
    .map((task, index) => (index === 0 ? { ...task, before: dropBlankLines(task.before) } : task));
  const below = { tail: piece.tail, open: piece.open };
  const none = { tail: '', open: false };
  const old: CutPhase = {
    ...piece,
    ...(keepsTail ? below : none),
    tasks: { ...piece.tasks, items: items.slice(0, at) },
  };
  const head = headOf(plan, into, keyColumn(piece.head));
  const added: CutPhase = {
    kind: 'cut',
    before: '',
    lead: '',
    head: `${head}tasks:${plan.eol}`,
    tasks: { ...piece.tasks, items: moved },
    ...(keepsTail ? none : below),
  };
  const shorter = withPhasePiece(plan, phase, old);
  return withPhases(shorter, insertPhase(shorter, phase + 1, added));
};

const keyColumn = (text: string): number => columnOf(text, mapIn(text).range?.[0] ?? 0);

/** Lines of a new phase in block style, down to where its key `tasks` is to follow. */
const headOf = ({ phases: { column }, style, eol }: CutPlan, into: Into, keys: number): string => {
  const lines = itemText(into, { column, style, shape: phaseShape }, keys - column - 1);
  return `${lines.replaceAll('\n', eol)}${eol}${spaces(keys)}`;
};

const splitWhole = (plan: CutPlan, { phase, at }: TaskAt, into: Into): PlanPieces => {
  const site = wholeSite(plan, phase);
  if (site === undefined) return plan;
  const between = `${plan.eol}${spaces(plan.phases.column)}- `;
  const splices = isFlow(site.map) ? splitBraces(site, at, { into, between }) : splitBrackets(plan, site, { at, into });
  const both = spliceWhole(plan, phase, splices);
  const piece = both.kind === 'cut' ? phasePieceAt(both, phase) : undefined;
  if (piece?.kind !== 'whole') return plan;
  const [first, second] = cutPhases(piece.text, seqIn(piece.text));
  if (first === undefined || second === undefined) return plan;
  const shorter = withPhasePiece(plan, phase, { ...first, before: piece.before, lead: piece.lead });
  return withPhases(shorter, insertPhase(shorter, phase + 1, second));
};

/** A phase in braces: `{a}, {b} ] }` becomes `{a} ] }, { …, tasks: [ {b} ] }`. Keys behind the tasks stay with the old phase. */
const splitBraces = (
  site: WholeSite,
  at: number,
  { into, between }: { readonly into: Into; readonly between: string },
): Splice[] => {
  const { text, map, tasks } = site;
  const [end, close] = [tasks.range?.[1] ?? 0, (map.range?.[1] ?? 1) - 1];
  const hasKeys = keyOf(map.items.at(-1) ?? map.items[0]!) !== 'tasks';
  const tail = text.slice(end, close);
  const head = `${inlineText(into, phaseShape).slice(0, -2)}, tasks: [`;
  const moved = hasKeys ? [{ start: end, end: close, text: ' ' }] : [];
  return [...splitAt(site, at, `]${hasKeys ? tail : ' '}}${between}${head}`), ...moved];
};

/** A phase in lines with its tasks in brackets. */
const splitBrackets = (
  plan: CutPlan,
  site: WholeSite,
  { at, into }: { readonly at: number; readonly into: Into },
): Splice[] => {
  const { text, map, tasks } = site;
  const { eol } = plan;
  const end = lineAfter(text, tasks);
  const hasKeys = keyOf(map.items.at(-1) ?? map.items[0]!) !== 'tasks';
  const tail = hasKeys ? text.slice(end) : '';
  const gap = tail === '' || tail.endsWith('\n') ? '' : eol;
  const head = headOf(plan, into, columnOf(text, map.range?.[0] ?? 0));
  const moved = hasKeys ? [{ start: end, end: text.length, text: '' }] : [];
  return [...splitAt(site, at, `]${eol}${tail}${gap}${head}tasks: [`), ...moved];
};

/** The splices that put a text in the place of the comma before a task, on lines of its own where the task has one. */
const splitAt = ({ text, tasks }: WholeSite, at: number, middle: string): Splice[] => {
  const ranges = flowRanges(tasks);
  const [previous, next] = [ranges[at - 1], ranges[at]];
  if (previous === undefined || next === undefined) return [];
  const comma = gapAt(text, previous.end, next.start).comma ?? previous.end;
  if (!isFirstOnLine(text, next.start)) return [{ start: previous.end, end: next.start, text: ` ${middle} ` }];
  const column = columnOf(text, next.start);
  const bound = nextLine(text, comma);
  const start = leadStart(text, { start: lineStart(text, next.start), column, bound });
  const close = (tasks.range?.[1] ?? 1) - 1;
  const indent = isFirstOnLine(text, close) ? columnOf(text, close) : column;
  const eol = text[bound - 2] === '\r' ? '\r\n' : '\n';
  return [
    { start: comma, end: comma + 1, text: '' },
    { start, end: start, text: `${spaces(indent)}${middle}${eol}` },
  ];
};
