import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../src/plan/graph.ts';
import { Ancestors, findCycles, remainingPath, topologicalOrder } from '../../src/plan/graph.ts';
import { parallel, parse } from './support.ts';

const size = 12;
const nodes = fc
  .array(fc.array(fc.nat(size + 1), { maxLength: 4 }), { minLength: 1, maxLength: size })
  .map((edges) => edges.map((to, at): GraphNode => ({ id: `${at}`, depends_on: to.map(String) })));

/** Reachability the slow way. */
const reaches = (graph: readonly GraphNode[], from: string, to: string, seen = new Set<string>()): boolean => {
  const next = (graph.find(({ id }) => id === from)?.depends_on ?? []).filter((id) => id !== from);
  return next.some((id) => {
    if (id === to) return graph.some((node) => node.id === to);
    if (seen.has(id)) return false;
    seen.add(id);
    return reaches(graph, id, to, seen);
  });
};

describe('graph', () => {
  it('orders dependencies first and holds every node unless there is a cycle', () => {
    fc.assert(
      fc.property(nodes, (graph) => {
        const order = topologicalOrder(graph);
        const place = new Map(order.map((id, at) => [id, at]));
        const known = (id: string): boolean => graph.some((node) => node.id === id);
        const edges = graph.flatMap(({ id, depends_on }) =>
          depends_on.flatMap((on) => (on !== id && known(on) ? [[id, on]] : [])),
        );
        const wrong = edges.filter(
          ([id = '', on = '']) => place.has(id) && !((place.get(on) ?? Infinity) < (place.get(id) ?? 0)),
        );
        expect(wrong).toEqual([]);
        const cyclic = graph.some(({ id }) => reaches(graph, id, id));
        expect(new Set(order).size === graph.length).toBe(!cyclic);
      }),
    );
  });

  it('finds a cycle exactly if there is one, and every trail is one', () => {
    fc.assert(
      fc.property(nodes, (graph) => {
        const cycles = findCycles(graph);
        const onCycle = graph.filter(({ id }) => reaches(graph, id, id));
        expect(cycles.length > 0).toBe(onCycle.length > 0);
        for (const trail of cycles)
          for (const [at, id] of trail.entries())
            expect(graph.find((node) => node.id === id)?.depends_on).toContain(trail[(at + 1) % trail.length]);
        const covered = (id: string): boolean =>
          cycles.some(([first = '']) => first === id || (reaches(graph, id, first) && reaches(graph, first, id)));
        expect(onCycle.every(({ id }) => covered(id))).toBe(true);
      }),
    );
  });

  it('knows what waits for what', () => {
    fc.assert(
      fc.property(nodes, (graph) => {
        fc.pre(findCycles(graph).length === 0);
        const ancestors = new Ancestors(graph);
        for (const { id } of graph)
          for (const { id: other } of graph) expect(ancestors.waitsFor(id, other)).toBe(reaches(graph, id, other));
      }),
    );
  });

  it('measures the longest remaining path across phases', async () => {
    const text = parallel([
      '{ id: a, title: A, run: x }',
      '{ id: b, title: B, run: x, depends_on: [a] }',
      '{ id: c, title: C, run: x }',
    ]);
    const second =
      '  - { id: two, title: Two, tasks: [{ id: d, title: D, run: x }, { id: e, title: E, run: x, depends_on: [c] }] }\n';
    const { plan } = await parse(text + second);
    expect(Object.fromEntries(remainingPath(plan))).toEqual({ a: 4, b: 3, c: 3, d: 2, e: 1 });
  });
});
