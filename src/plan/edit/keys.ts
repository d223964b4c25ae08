import type { YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import { isList, isObject } from '../outline.ts';
import type { Shape } from '../shape.ts';
import { keyText, quotedText } from '../yaml-text.ts';
import { removeEntries } from './flow-list.ts';
import type { Style } from './house-style.ts';
import { entryText, inlineText, keyOrder, shapeAt, spaces } from './house-style.ts';
import type { Splice } from './lines.ts';
import { columnOf, skipDeeperComments } from './lines.ts';
import { listSplices } from './lists.ts';
import { flowRanges, isFlow, keyOf, lineAfter } from './nodes.ts';
import { removeKeys } from './remove-keys.ts';
import { replaceValue } from './replace-value.ts';
import { sameValue } from './same.ts';
import type { Changes } from './step.ts';

/** A mapping in a text, what it holds, and how its plan is written. */
export interface MapSite {
  readonly text: string;
  readonly map: YAMLMap;
  readonly old: object;
  readonly shape: Shape | undefined;
  readonly style: Style;
  readonly eol: string;
}

/**
 * The splices that give keys of a mapping new values, or take them away (undefined). What is the same already is not touched; of a mapping or list
 * only what differs in it is.
 */
export const keySplices = (site: MapSite, changes: Changes): Splice[] => {
  const { map, old } = site;
  const indexes = new Map(map.items.map((pair, index) => [keyOf(pair), index]));
  const removed = new Set<number>();
  const added: [string, unknown][] = [];
  const replaced: Splice[] = [];
  for (const [key, value] of Object.entries(changes)) {
    const index = indexes.get(key);
    if (index === undefined) {
      if (value !== undefined) added.push([key, value]);
    } else if (value === undefined) removed.add(index);
    else if (!sameValue(Reflect.get(old, key), value)) replaced.push(...valueSplices(site, index, value));
  }
  const flow = isFlow(map);
  const gone = flow ? removeEntries(site.text, map, removed) : removeKeys(site.text, map, removed);
  // In this order, because what is added inside a value may stand at the very place of what is added below it.
  return [...replaced, ...addKeys(site, added, removed), ...gone];
};

const valueSplices = (site: MapSite, index: number, value: unknown): Splice[] => {
  const { text, map, style, eol } = site;
  const pair = map.items[index];
  const key = pair === undefined ? undefined : keyOf(pair);
  if (pair === undefined || key === undefined) return [];
  const old: unknown = Reflect.get(site.old, key);
  const shape = shapeAt(site.shape, key, value);
  const node = pair.value;
  if (isMap(node) && isObject(old) && isObject(value) && Object.keys(old).some((name) => Object.hasOwn(value, name)))
    return keySplices({ ...site, map: node, old, shape }, differences(old, value));
  if (isSeq(node) && isList(old) && isList(value)) {
    const splices = listSplices({ text, pair, seq: node, style, eol }, old, value);
    if (splices !== undefined) return splices;
  }
  const column = columnOf(text, map.range?.[0] ?? 0);
  return [replaceValue({ text, pair, flow: isFlow(map), eol, value, where: { column, style, shape } })];
};

const differences = (old: object, value: object): Changes =>
  Object.fromEntries([...Object.keys(old).map((key): [string, unknown] => [key, undefined]), ...Object.entries(value)]);

/** New entries, each behind the last one there that comes before it in the order of the shape. */
const addKeys = (site: MapSite, added: readonly [string, unknown][], removed: ReadonlySet<number>): Splice[] => {
  const order = keyOrder(site.shape);
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const kept = site.map.items.flatMap((pair, index) =>
    removed.has(index) ? [] : [{ index, rank: rank(keyOf(pair) ?? '') }],
  );
  return added
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([key, value]) => {
      const before = kept.filter((one) => one.rank <= rank(key));
      const best = Math.max(...before.map((one) => one.rank));
      const after = before.findLast((one) => one.rank === best) ?? kept.at(-1);
      return isFlow(site.map)
        ? addInBraces(site, after?.index ?? 0, key, value)
        : addLine(site, after?.index ?? 0, key, value);
    });
};

const addInBraces = ({ text, map, shape }: MapSite, after: number, key: string, value: unknown): Splice => {
  const { end } = flowRanges(map)[after] ?? { end: 0 };
  const neighbour = map.items[after]?.key;
  const json = isScalar(neighbour) && neighbour.type === 'QUOTE_DOUBLE' && text[neighbour.range?.[1] ?? 0] === ':';
  const name = json ? `${quotedText(key)}:` : keyText(key);
  const written = json ? JSON.stringify(value) : inlineText(value, shapeAt(shape, key, value));
  return { start: end, end, text: `, ${name} ${written}` };
};

const addLine = ({ text, map, shape, style, eol }: MapSite, after: number, key: string, value: unknown): Splice => {
  const column = columnOf(text, map.range?.[0] ?? 0);
  const pair = map.items[after];
  const end = skipDeeperComments(text, lineAfter(text, pair?.value), column);
  const entry = entryText(key, value, { column, style, shape: shapeAt(shape, key, value) }).replaceAll('\n', eol);
  const line = `${spaces(column)}${entry}`;
  return { start: end, end, text: text.slice(0, end).endsWith('\n') ? `${line}${eol}` : `${eol}${line}` };
};
