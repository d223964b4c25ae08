import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isNode, isScalar } from 'yaml';
import type { Position } from './diagnostic.ts';
import type { Lines } from './position.ts';

export type Container = Readonly<Record<string, unknown>> | readonly unknown[];

/** The way back from plain values to the text they were read from. Looked into only when there is something to say. */
export class Tree {
  readonly lines: Lines;
  readonly #nodes = new Map<Container, YAMLMap | YAMLSeq>();
  readonly #pairs = new Map<YAMLMap, Map<string, Pair>>();

  constructor(lines: Lines) {
    this.lines = lines;
  }

  add(value: Container, node: YAMLMap | YAMLSeq): void {
    this.#nodes.set(value, node);
  }

  /** Where a mapping or list begins. */
  start(value: Container): Position {
    return this.at(this.#nodes.get(value) ?? null);
  }

  /** Where the key of an entry is written; for a list, the entry itself. */
  key(container: Container, key: string | number): Position {
    const node = typeof key === 'number' ? this.#item(container, key) : this.#pair(container, key)?.key;
    return isNode(node) ? this.at(node) : this.start(container);
  }

  /** Where the value of an entry is written; the key where the value is empty. */
  value(container: Container, key: string | number): Position {
    const node = this.#value(container, key);
    const range = node?.range;
    if (range === null || range === undefined || range[0] === range[1]) return this.key(container, key);
    return this.at(node ?? null);
  }

  /** The value of an entry as it stands in the file, quotes included. */
  raw(container: Container, key: string | number): { readonly text: string; readonly offset: number } {
    const [start = 0, end = 0] = this.#value(container, key)?.range ?? [];
    return { text: this.lines.text.slice(start, end), offset: start };
  }

  /** A plain scalar as it stands in the file: `1.10` where the value is 1.1. */
  source(container: Container, key: string | number): string | undefined {
    const node = this.#value(container, key);
    return isScalar(node) ? node.source : undefined;
  }

  at(node: Node | null): Position {
    const [start = 0, end = start] = node?.range ?? [];
    return this.lines.position(start, end - start);
  }

  #value(container: Container, key: string | number): Node | undefined {
    const node = typeof key === 'number' ? this.#item(container, key) : this.#pair(container, key)?.value;
    return isNode(node) ? node : undefined;
  }

  #item(container: Container, index: number): Node | undefined {
    const item = this.#nodes.get(container)?.items[index];
    return isNode(item) ? item : undefined;
  }

  #pair(container: Container, key: string): Pair | undefined {
    const map = this.#nodes.get(container);
    if (!isMap(map)) return undefined;
    let pairs = this.#pairs.get(map);
    if (pairs === undefined) this.#pairs.set(map, (pairs = pairsOf(map)));
    return pairs.get(key);
  }
}

const pairsOf = (map: YAMLMap): Map<string, Pair> => {
  const pairs = new Map<string, Pair>();
  for (const pair of map.items)
    if (isScalar(pair.key) && typeof pair.key.value === 'string' && !pairs.has(pair.key.value))
      pairs.set(pair.key.value, pair);
  return pairs;
};
