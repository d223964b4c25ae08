import type { Plan, Task } from './model.ts';

/** What the graph needs to know of a task. Dependencies on unknown ids, and of a task on itself, are no edges. */
export interface GraphNode {
  readonly id: string;
  readonly depends_on: readonly string[];
}

/** Tasks by their index; edges both ways. */
interface Graph {
  readonly ids: readonly string[];
  readonly dependencies: readonly (readonly number[])[];
  readonly dependents: readonly (readonly number[])[];
}

const graphOf = (nodes: readonly GraphNode[]): Graph => {
  const index = new Map<string, number>();
  for (const [at, { id }] of nodes.entries()) index.set(id, at);
  const dependents: number[][] = nodes.map(() => []);
  const lastSeenBy = new Int32Array(nodes.length).fill(-1);
  const dependencies = nodes.map(({ depends_on }, at) => {
    const known: number[] = [];
    for (const id of depends_on) {
      const other = index.get(id);
      if (other === undefined || other === at || lastSeenBy[other] === at) continue;
      lastSeenBy[other] = at;
      known.push(other);
      dependents[other]?.push(at);
    }
    return known;
  });
  return { ids: nodes.map(({ id }) => id), dependencies, dependents };
};

/** Indices, dependencies first, otherwise in the given order as far as possible; nodes on or behind a cycle are left out. */
const orderOf = ({ dependencies, dependents }: Graph): number[] => {
  const missing = dependencies.map((list) => list.length);
  const order = missing.flatMap((count, at) => (count === 0 ? [at] : []));
  for (let next = 0; next < order.length; next += 1)
    for (const dependent of dependents[order[next] ?? 0] ?? []) {
      missing[dependent] = (missing[dependent] ?? 0) - 1;
      if (missing[dependent] === 0) order.push(dependent);
    }
  return order;
};

/** Ids with every dependency before its dependants. Ids on a cycle, or behind one, are left out. O(V+E), no recursion. */
export const topologicalOrder = (nodes: readonly GraphNode[]): string[] => {
  const graph = graphOf(nodes);
  return orderOf(graph).map((at) => graph.ids[at] ?? '');
};

/**
 * One trail per knot of tasks that wait for each other: `[a, b, c]` means a depends on b, b on c and c on a.
 * The shortest through the first task of the knot. Empty when the graph has no cycle.
 */
export const findCycles = (nodes: readonly GraphNode[]): string[][] => {
  const graph = graphOf(nodes);
  if (orderOf(graph).length === nodes.length) return [];
  return knots(graph.dependencies).map((knot) => shortestTrail(graph, knot).map((at) => graph.ids[at] ?? ''));
};

/** Strongly connected components of more than one node (Tarjan, with a stack of its own). */
const knots = (edges: readonly (readonly number[])[]): number[][] => {
  const order = new Int32Array(edges.length).fill(-1);
  const low = new Int32Array(edges.length);
  const cursor = new Int32Array(edges.length);
  const open = new Uint8Array(edges.length);
  const stack: number[] = [];
  const found: number[][] = [];
  let visited = 0;
  const enter = (node: number): number => {
    order[node] = low[node] = visited++;
    open[node] = 1;
    return stack.push(node);
  };
  const close = (root: number): void => {
    const knot = stack.splice(stack.lastIndexOf(root));
    for (const node of knot) open[node] = 0;
    if (knot.length > 1) found.push(knot);
  };
  for (let root = 0; root < edges.length; root += 1) {
    if (order[root] !== -1) continue;
    const path = [root];
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const next = edges[node]?.[cursor[node]!++];
      if (next === undefined) {
        if (low[node] === order[node]) close(node);
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      } else if (order[next] === -1) {
        enter(next);
        path.push(next);
      } else if (open[next] === 1) low[node] = Math.min(low[node]!, order[next]!);
    }
  }
  return found;
};

const shortestTrail = ({ dependencies }: Graph, knot: readonly number[]): number[] => {
  const start = Math.min(...knot);
  const inside = new Set(knot);
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const node of queue)
    for (const next of dependencies[node] ?? []) {
      if (next === start) return trailTo(node, cameFrom);
      if (!inside.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  return [];
};

const trailTo = (end: number, cameFrom: ReadonlyMap<number, number>): number[] => {
  const trail = [end];
  for (let node = cameFrom.get(end); node !== undefined; node = cameFrom.get(node)) trail.push(node);
  return trail.toReversed();
};

/**
 * For each task the longest chain of tasks that starts with it, itself included, up to the end of the plan. Phases are
 * barriers: a task is followed by its dependants of the same phase or else by the longest chain of the next phase.
 */
export const remainingPath = (plan: Plan): Map<string, number> => {
  const remaining = new Map<string, number>();
  let afterPhase = 0;
  for (const phase of plan.phases.toReversed()) afterPhase = measure(phase.tasks, afterPhase, remaining);
  return remaining;
};

const measure = (tasks: readonly Task[], afterPhase: number, remaining: Map<string, number>): number => {
  const graph = graphOf(tasks);
  let longest = afterPhase;
  for (const at of orderOf(graph).toReversed()) {
    const following = (graph.dependents[at] ?? []).map((next) => remaining.get(graph.ids[next] ?? '') ?? 0);
    const length = 1 + following.reduce((most, one) => Math.max(most, one), afterPhase);
    remaining.set(graph.ids[at] ?? '', length);
    longest = Math.max(longest, length);
  }
  return longest;
};

/** For each task every task that must be done before it, as a set of bits over the given order. Nodes on a cycle have none. */
export class Ancestors {
  readonly #index: ReadonlyMap<string, number>;
  readonly #bits: Uint32Array[] = [];

  constructor(nodes: readonly GraphNode[]) {
    const graph = graphOf(nodes);
    const words = Math.ceil(nodes.length / 32);
    this.#index = new Map(graph.ids.map((id, at) => [id, at]));
    this.#bits = nodes.map(() => new Uint32Array(0));
    for (const at of orderOf(graph)) {
      const bits = new Uint32Array(words);
      for (const dependency of graph.dependencies[at] ?? []) {
        this.#bits[dependency]?.forEach((word, place) => (bits[place] = bits[place]! | word));
        bits[dependency >> 5] = bits[dependency >> 5]! | (1 << (dependency & 31));
      }
      this.#bits[at] = bits;
    }
  }

  /** Whether `id` waits, directly or not, for `other`. False for unknown ids. */
  waitsFor(id: string, other: string): boolean {
    const at = this.#index.get(id) ?? -1;
    const bit = this.#index.get(other) ?? -1;
    return bit >= 0 && (((this.#bits[at]?.[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}
