import { escapeMarkdown, inlineCode } from '../lib/escape.ts';
import { clipBytes, plural } from '../lib/text.ts';
import type { PlanDiff } from '../plan/diff.ts';
import type { Estimate } from '../plan/estimate.ts';
import type { Plan } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { emptyState } from '../plan/state.ts';
import { roomFor } from './body.ts';
import { firstWithin, linesWithin } from './within.ts';
import { renderEstimateMarkdown } from './estimate.ts';
import { renderGraph } from './mermaid.ts';
import { renderDiffMarkdown } from './plan-diff-markdown.ts';
import { planOutline, quoted, taskDescriptions } from './plan-outline.ts';
import type { CommandDetail } from './proposed-commands.ts';
import { proposedCommands } from './proposed-commands.ts';

export interface PlanBodyInput {
  readonly plan: Plan;
  /** Path of the plan in the repository. */
  readonly path: string;
  readonly state?: PlanState;
  /** A model wrote the plan, its commands included. */
  readonly proposed: boolean;
  readonly estimate?: Estimate;
  /** Against the version before; not shown for a new plan. */
  readonly diff?: PlanDiff;
  /** Characters that the result may have. Default: what GitHub takes, next to nothing else. */
  readonly limit?: number;
}

/** How much is told. Every step of the ladder leaves something more out; the commands of a model go last. */
interface Detail {
  readonly descriptionBytes: number;
  readonly graph: boolean;
  readonly estimateRows: number;
  readonly diffCharacters: number;
  readonly rows: number;
  readonly commands: CommandDetail;
}

const everything: Detail = {
  descriptionBytes: 4000,
  graph: true,
  estimateRows: 200,
  diffCharacters: 30_000,
  rows: 1000,
  commands: { commands: 1000, bytes: 65_536 },
};
const short: Detail = { ...everything, descriptionBytes: 0, estimateRows: 0, diffCharacters: 8000, graph: false };

const ladder: readonly Detail[] = [
  everything,
  { ...everything, descriptionBytes: 500, estimateRows: 50, diffCharacters: 15_000 },
  { ...short, graph: true },
  short,
  { ...short, diffCharacters: 2000, rows: 20 },
  { ...short, diffCharacters: 2000, rows: 5, commands: { commands: 200, bytes: 2000 } },
  { ...short, diffCharacters: 1000, rows: 0, commands: { commands: 100, bytes: 500 } },
  { ...short, diffCharacters: 200, rows: 0, commands: { commands: 20, bytes: 300 } },
];

function headline({ plan, path }: PlanBodyInput): string[] {
  const facts = [
    `Plan ${inlineCode(plan.id)} in ${inlineCode(clipBytes(path, 300))}`,
    plural(plan.phases.length, 'phase'),
    plural(tasksOf(plan).length, 'task'),
    plan.issue === undefined ? '' : `from issue #${plan.issue}`,
  ];
  return [`## ${escapeMarkdown(clipBytes(plan.title, 300))}`, '', facts.filter((fact) => fact !== '').join(' · ')];
}

const description = ({ plan }: PlanBodyInput): string[] =>
  plan.description.trim() === '' ? [] : ['', ...quoted(clipBytes(plan.description, 4000))];

const changes = ({ diff }: PlanBodyInput, limit: number): string[] =>
  diff === undefined || diff.created ? [] : ['', '### What changes', '', renderDiffMarkdown(diff, { limit }).trimEnd()];

function graph({ plan, state = emptyState }: PlanBodyInput): string[] {
  const text = renderGraph(plan, state);
  return text === undefined ? [] : ['', '```mermaid', text, '```'];
}

const cost = ({ estimate }: PlanBodyInput, rows: number): string[] =>
  estimate === undefined ? [] : ['', '### What it may take', '', renderEstimateMarkdown(estimate, { rows }).trimEnd()];

function next({ plan }: PlanBodyInput): string[] {
  const id = plan.id;
  return [
    '',
    '### What next',
    '',
    '1. Read the plan under *Files changed*. Comment on its lines, or edit it on this branch: it is a file like any other.',
    `2. ${inlineCode('/plan review add_missing')} in a comment asks Claude for numbered suggestions (also ${inlineCode('refine_descriptions')}, ${inlineCode('optimize_order')}, ${inlineCode('break_down')}); ${inlineCode('/plan apply 1,3')} or ${inlineCode('/plan apply all')} commits those you choose.`,
    `3. Merge when it is right. Nothing runs before: then comment ${inlineCode(`/plan execute ${id}`)}, dispatch the workflow with ${inlineCode(`plan: ${id}`)}, or run ${inlineCode(`planwright execute ${id}`)}.`,
  ];
}

function* render(input: PlanBodyInput, detail: Detail): Generator<string> {
  yield* headline(input);
  yield* description(input);
  yield* changes(input, detail.diffCharacters);
  if (input.proposed) yield* proposedCommands(input.plan, input.path, detail.commands);
  yield* planOutline(input.plan, detail.rows);
  if (detail.graph) yield* graph(input);
  yield* taskDescriptions(input.plan, detail.descriptionBytes);
  yield* cost(input, detail.estimateRows);
  yield* next(input);
  yield '';
}

/** The least that is said: what it is, that commands have to be read, and how to go on. */
function* least(input: PlanBodyInput): Generator<string> {
  yield* headline(input);
  if (input.proposed) yield* proposedCommands(input.plan, input.path, { commands: 0, bytes: 0 });
  yield* next(input);
  yield '';
}

/**
 * The body of a pull request that carries a plan, as a person reads it: GitHub Markdown for {@link mergeBody}. Shortens itself by steps until it has
 * at most `limit` characters; empty where not even the least fits.
 */
export function renderPlanBody(input: PlanBodyInput): string {
  const limit = input.limit ?? roomFor(undefined);
  return firstWithin(ladder, limit, (detail) => render(input, detail)) ?? linesWithin(least(input), limit) ?? '';
}
