import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Finding } from './collector.ts';
import type { DiagnosticCode } from './diagnostic.ts';
import { maxAliasedNodes, maxDepth } from './limits.ts';
import type { Tree } from './tree.ts';

/** What part of the file a node belongs to; anchors, aliases and tags are refused wherever edits must stay local. */
export type Zone = 'root' | 'phases' | 'phase' | 'tasks' | 'task' | 'strict' | 'free';

const below = (zone: Zone, key: string | number): Zone => {
  switch (zone) {
    case 'root':
      return key === 'phases' ? 'phases' : 'free';
    case 'phases':
      return 'phase';
    case 'phase':
      return key === 'tasks' ? 'tasks' : key === 'id' ? 'strict' : 'free';
    case 'tasks':
      return 'task';
    case 'task':
      return key === 'id' || key === 'depends_on' ? 'strict' : 'free';
    case 'strict':
    case 'free':
      return zone;
  }
};

/** Stands for a value that has already been reported: no further check says anything about it. */
const broken = undefined;

interface Anchored {
  readonly value: unknown;
  readonly size: number;
}

/**
 * Turns YAML nodes into plain values and reports what plain values can no longer show: duplicate keys, keys that are no
 * strings, anchors, aliases, tags. Duplicates are found in linear time. Keys become own properties, `__proto__` included.
 */
export class ValueReader {
  readonly #tree: Tree;
  readonly #report: (finding: Finding) => void;
  readonly #anchors = new Map<string, Anchored>();
  #weight = 0;
  #aliased = 0;

  constructor(tree: Tree, report: (finding: Finding) => void) {
    this.#tree = tree;
    this.#report = report;
  }

  read(node: unknown, zone: Zone, depth = 0): unknown {
    this.#weight += 1;
    if (isAlias(node)) return this.#alias(node, zone);
    if (!isScalar(node) && !isCollection(node)) return null;
    const before = this.#weight;
    if (zone !== 'free') this.#refuseProperties(node);
    const value = this.#plain(node, zone, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, { value, size: this.#weight - before + 1 });
    return value;
  }

  #plain(node: Node, zone: Zone, depth: number): unknown {
    if (isScalar(node)) return scalarValue(node);
    if (depth >= maxDepth) {
      this.#fail('syntax', node, `nested more than ${maxDepth} levels deep`);
      return broken;
    }
    if (isMap(node)) return this.#map(node, zone, depth);
    return isSeq(node) ? this.#seq(node, zone, depth) : broken;
  }

  #seq(node: YAMLSeq, zone: Zone, depth: number): unknown[] {
    const value = node.items.map((item, index) => this.read(item, below(zone, index), depth + 1));
    this.#tree.add(value, node);
    return value;
  }

  #map(node: YAMLMap, zone: Zone, depth: number): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    let firsts: Map<string, Scalar> | undefined;
    for (const pair of node.items) {
      const key = this.#key(pair.key, node);
      if (key === undefined || (zone === 'root' && key.value === 'state')) continue;
      if (Object.hasOwn(value, key.value)) this.#duplicate(key, (firsts ??= firstKeys(node)));
      else define(value, key.value, this.read(pair.value, below(zone, key.value), depth + 1));
    }
    this.#tree.add(value, node);
    return value;
  }

  #key(key: unknown, map: YAMLMap): Scalar<string> | undefined {
    const scalar = isScalar(key) ? key : undefined;
    if (isAlias(key) || scalar?.anchor !== undefined || scalar?.tag !== undefined)
      this.#fail('anchor', isNode(key) ? key : map, 'a key cannot carry an anchor, an alias or a tag');
    else if (scalar?.value === '<<' && scalar.type === 'PLAIN')
      this.#fail('anchor', scalar, 'merge keys (`<<`) are not supported; write the keys out');
    else if (isText(scalar)) return scalar;
    else {
      const hint = (scalar?.source ?? '') === '' ? '' : `; quote it: '${scalar?.source}'`;
      this.#fail('wrong-type', isNode(key) ? key : map, `a key must be text${hint}`);
    }
    return undefined;
  }

  #alias(node: Alias, zone: Zone): unknown {
    if (zone !== 'free') {
      this.#fail('anchor', node, `aliases are not allowed here; write out what \`*${node.source}\` stands for`);
      return broken;
    }
    const target = this.#anchors.get(node.source);
    if (target === undefined) {
      this.#fail('anchor', node, `no anchor \`&${node.source}\` stands before this alias`);
      return broken;
    }
    this.#weight += target.size;
    this.#aliased += target.size;
    if (this.#aliased <= maxAliasedNodes) return target.value;
    if (this.#aliased - target.size <= maxAliasedNodes)
      this.#fail('anchor', node, `the aliases of this file stand for more than ${maxAliasedNodes} values`);
    return broken;
  }

  #refuseProperties(node: Node & { anchor?: string; tag?: string }): void {
    const { anchor } = node;
    if (anchor !== undefined) {
      const { text } = this.#tree.lines;
      const offset = text.lastIndexOf(`&${anchor}`, node.range?.[0] ?? 0);
      const position = this.#tree.lines.position(Math.max(offset, 0), anchor.length + 1);
      this.#report({ code: 'anchor', message: `anchors are not allowed here; remove \`&${anchor}\``, position });
    }
    if (node.tag !== undefined) this.#fail('anchor', node, 'tags are not allowed here; remove the tag');
  }

  #duplicate(at: Scalar<string>, firsts: ReadonlyMap<string, Scalar>): void {
    const related = [{ message: 'first written here', position: this.#tree.at(firsts.get(at.value) ?? at) }];
    const message = `\`${clip(at.value)}\` is written twice`;
    this.#report({ code: 'duplicate-key', message, position: this.#tree.at(at), related });
  }

  #fail(code: DiagnosticCode, node: Node, message: string): void {
    this.#report({ code, message, position: this.#tree.at(node) });
  }
}

/** Whole numbers whose digits a double does not keep stay text, so that none is lost. */
const scalarValue = ({ value, source = '' }: Scalar): unknown =>
  typeof value === 'number' && !Number.isSafeInteger(value) && /^[-+]?\d+$/.test(source) && String(value) !== source
    ? source
    : value;

const firstKeys = (map: YAMLMap): Map<string, Scalar> => {
  const firsts = new Map<string, Scalar>();
  for (const { key } of map.items)
    if (isScalar(key) && typeof key.value === 'string' && !firsts.has(key.value)) firsts.set(key.value, key);
  return firsts;
};

const isText = (scalar: Scalar | undefined): scalar is Scalar<string> => typeof scalar?.value === 'string';

const define = (target: Record<string, unknown>, key: string, value: unknown): void => {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
};

const clip = (key: string): string => (key.length > 60 ? `${key.slice(0, 60)}…` : key);
