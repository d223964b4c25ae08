import type { CST, Node, Pair, Range, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isNode, isPair, isScalar, isSeq, visit } from 'yaml';
import { parseYaml } from '../read-human.ts';
import { nextLine } from './lines.ts';

/** The mapping in a piece of a plan: one item of a list, or the plan's own keys. */
export const mapIn = (text: string): YAMLMap => {
  const { contents } = parseYaml(text, { tokens: true });
  const node = isSeq(contents) ? contents.items[0] : contents;
  if (!isMap(node)) throw new Error('a piece of a plan without a mapping');
  return node;
};

/** The list in a text of nothing else. */
export const seqIn = (text: string): YAMLSeq => {
  const { contents } = parseYaml(text, { tokens: true });
  if (!isSeq(contents)) throw new Error('a text without a list');
  return contents;
};

export const keyOf = ({ key }: Pair): string | undefined =>
  isScalar(key) && typeof key.value === 'string' ? key.value : undefined;

export const pairIn = (map: YAMLMap, key: string): Pair | undefined => map.items.find((pair) => keyOf(pair) === key);

export const seqAt = (map: YAMLMap, key: string): YAMLSeq | undefined => {
  const value = pairIn(map, key)?.value;
  return isSeq(value) ? value : undefined;
};

export const isFlow = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

/** The node that stands last in a node of block style, down to what is no block collection. */
const lastLeaf = (node: unknown): Node | undefined => {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last === undefined ? undefined : (lastLeaf(last.value) ?? lastLeaf(last.key));
  }
  if (isSeq(node) && node.flow !== true) return lastLeaf(node.items.at(-1));
  return isNode(node) ? node : undefined;
};

/** Where the text of a node ends, comments after it not counted. */
export const contentEnd = (node: unknown): number => lastLeaf(node)?.range?.[1] ?? 0;

/** Where the line after the end of a node begins. A block scalar ends with its line break already. */
export const lineAfter = (text: string, node: unknown): number => {
  const end = contentEnd(node);
  const leaf = lastLeaf(node);
  return isBlockScalar(leaf) && text[end - 1] === '\n' ? end : nextLine(text, end);
};

export const isBlockScalar = (node: unknown): boolean =>
  isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');

/** Whether a node ends in a block scalar that keeps all line breaks after it, so that blank lines below belong to its value. */
export const isOpenEnded = (text: string, node: unknown): boolean => {
  const leaf = lastLeaf(node);
  const start = leaf?.range?.[0] ?? 0;
  return isBlockScalar(leaf) && /^[|>][0-9]?\+/.test(text.slice(start, start + 3));
};

/** Offsets of the dashes of a block list. */
export const dashesOf = (seq: YAMLSeq): number[] =>
  itemsOf(seq.srcToken).flatMap(({ start }) =>
    start.flatMap(({ type, offset }) => (type === 'seq-item-ind' ? [offset] : [])),
  );

/** Offset after the colon of an entry; undefined where there is none. */
export const afterColon = (pair: Pair): number | undefined => {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? undefined : colon.offset + 1;
};

interface Item {
  readonly start: readonly CST.SourceToken[];
  readonly key?: CST.Token | null;
  readonly sep?: readonly CST.SourceToken[];
  readonly value?: CST.Token;
}

const itemsOf = (token: CST.Token | undefined): readonly Item[] =>
  token !== undefined && 'items' in token ? token.items : [];

/** Commas and comments behind the last entry look like one more. */
const isWritten = ({ key, sep, value }: Item): boolean =>
  [key, sep, value].some((part) => part !== undefined && part !== null);

const isRange = (range: Range | null | undefined): range is Range => range !== null && range !== undefined;

/** Where the entries of braces or brackets begin and end, properties included. */
export const flowRanges = (node: YAMLMap | YAMLSeq): { readonly start: number; readonly end: number }[] => {
  const sources = itemsOf(node.srcToken).filter(isWritten);
  return node.items.map((item, index) => {
    const nodes = isPair(item) ? [item.key, item.value] : [item];
    const ranges = nodes.flatMap((one) => (isNode(one) && isRange(one.range) ? [one.range] : []));
    const property = sources[index]?.start.find(({ type }) => type === 'anchor' || type === 'tag');
    const start = Math.min(property?.offset ?? Infinity, ...ranges.map(([from]) => from));
    return { start, end: Math.max(...ranges.map(([, to]) => to)) };
  });
};

const questionMark = /(?:^|[\s{[,])\?\s/;

/** Offset of the first key that is written with a question mark. */
export const explicitKey = (text: string, plan: YAMLMap): number | undefined => {
  let found: number | undefined;
  if (!questionMark.test(text)) return found;
  visit(plan, {
    Pair: (_key, pair) => {
      const mark = pair.srcToken?.start.find(({ type }) => type === 'explicit-key-ind');
      if (mark === undefined) return undefined;
      found = mark.offset;
      return visit.BREAK;
    },
  });
  return found;
};
