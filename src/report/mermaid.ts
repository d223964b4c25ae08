import { mermaidLabel } from '../lib/escape.ts';
import { clipColumns } from '../lib/text.ts';
import type { Phase, Plan } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import { taskState } from '../plan/state.ts';
import type { PlanState, TaskStatus } from '../plan/state.ts';
import { sign } from './format.ts';
import { phaseStatusOf, progressOf } from './progress.ts';

/** Beyond these GitHub's Mermaid refuses to draw (maxEdges 500, maxTextSize 50,000), and nobody could read it long before. */
const limits = { tasks: 120, phases: 200, edges: 400, characters: 45_000 };

/** Colours that can be read on a light and on a dark page. */
const colours: Readonly<Record<TaskStatus, string>> = {
  pending: 'fill:#eaeef2,stroke:#8c959f,color:#24292f',
  waiting: 'fill:#fff1c2,stroke:#bf8700,color:#24292f',
  running: 'fill:#b6e3ff,stroke:#0969da,color:#24292f',
  completed: 'fill:#c5f0ce,stroke:#1a7f37,color:#24292f',
  failed: 'fill:#ffcecb,stroke:#cf222e,color:#24292f',
  skipped: 'fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4',
  cancelled: 'fill:#d0d7de,stroke:#57606a,color:#24292f',
};

const classes = (used: ReadonlySet<TaskStatus>): string[] =>
  [...used].toSorted().map((status) => `  classDef ${status} ${colours[status]}`);

const node = (id: string, status: TaskStatus, label: string): string =>
  `${id}["${sign[status]} ${mermaidLabel(clipColumns(label, 60))}"]:::${status}`;

/** Ids of nodes are made up: a task's own id could be a word of Mermaid's. */
function taskGraph(plan: Plan, state: PlanState): string[] {
  const ids = new Map(tasksOf(plan).map((task, index) => [task.id, `t${index}`]));
  const id = (task: string): string => ids.get(task) ?? 't';
  const used = new Set<TaskStatus>();
  const groups = plan.phases.flatMap((phase, index) => {
    const nodes = phase.tasks.map((task) => {
      const { status } = taskState(state, task.id);
      used.add(status);
      return `    ${node(id(task.id), status, task.title)}`;
    });
    return [`  subgraph p${index}["${mermaidLabel(clipColumns(phase.title, 60))}"]`, ...nodes, '  end'];
  });
  const edges = tasksOf(plan).flatMap((task) =>
    task.depends_on.filter((from) => ids.has(from)).map((from) => `  ${id(from)} --> ${id(task.id)}`),
  );
  const order = plan.phases.slice(1).map((_, index) => `  p${index} ~~~ p${index + 1}`);
  return ['flowchart LR', ...groups, ...edges, ...order, ...classes(used)];
}

function phaseLabel(phase: Phase, state: PlanState): string {
  const { done, total } = progressOf(phase.tasks, state);
  return `${phase.title} ${done}/${total}`;
}

function phaseGraph(plan: Plan, state: PlanState): string[] {
  const used = new Set(plan.phases.map((phase) => phaseStatusOf(phase, state)));
  const nodes = plan.phases.map(
    (phase, index) => `  ${node(`p${index}`, phaseStatusOf(phase, state), phaseLabel(phase, state))}`,
  );
  const edges = plan.phases.slice(1).map((_, index) => `  p${index} --> p${index + 1}`);
  return ['flowchart LR', ...nodes, ...edges, ...classes(used)];
}

/** Mermaid text of the plan's graph, coloured by status: all tasks, or the phases alone, or undefined where even these are too many. */
export function renderGraph(plan: Plan, state: PlanState): string | undefined {
  const tasks = tasksOf(plan);
  const edges = tasks.reduce((sum, task) => sum + task.depends_on.length, 0);
  if (tasks.length <= limits.tasks && edges + plan.phases.length <= limits.edges) {
    const graph = taskGraph(plan, state).join('\n');
    if (graph.length <= limits.characters) return graph;
  }
  if (plan.phases.length > limits.phases) return undefined;
  const graph = phaseGraph(plan, state).join('\n');
  return graph.length <= limits.characters ? graph : undefined;
}
