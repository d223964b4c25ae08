import type { Pair, YAMLSeq } from 'yaml';
import { insertItem, removeItem } from './block-list.ts';
import { insertEntry, removeEntries } from './flow-list.ts';
import type { Style } from './house-style.ts';
import { inlineText, itemText, spaces } from './house-style.ts';
import type { Splice } from './lines.ts';
import { columnOf, nextLine, spliceText } from './lines.ts';
import { afterColon, isFlow, seqIn } from './nodes.ts';
import { aboveOf, cutList, endsOpen } from './pieces.ts';
import { sameValue } from './same.ts';
import { Writer } from './writer.ts';

/** A list of plain values under a key. */
interface ListSite {
  readonly text: string;
  readonly pair: Pair;
  readonly seq: YAMLSeq;
  readonly style: Style;
  readonly eol: string;
}

/** What becomes of a list: which entries go, and which come, by their index in the new list. */
interface Script {
  readonly removed: ReadonlySet<number>;
  readonly added: readonly { readonly at: number; readonly value: unknown }[];
}

/** The splice that turns one list into another and leaves alone what is in both; undefined where nothing would stay. */
export const listSplices = (
  site: ListSite,
  old: readonly unknown[],
  value: readonly unknown[],
): Splice[] | undefined => {
  const script = scriptOf(old, value);
  if (script.removed.size === old.length) return undefined;
  return isFlow(site.seq) ? flowSplices(site, script) : blockSplices(site, script);
};

const scriptOf = (old: readonly unknown[], value: readonly unknown[]): Script => {
  const removed = new Set<number>();
  const kept = new Set<number>();
  let from = 0;
  for (const [index, one] of old.entries()) {
    const at = value.findIndex((other, position) => position >= from && sameValue(one, other));
    if (at < 0) removed.add(index);
    else {
      kept.add(at);
      from = at + 1;
    }
  }
  const added = value.flatMap((one, at) => (kept.has(at) ? [] : [{ at, value: one }]));
  return { removed, added };
};

const flowSplices = ({ text, seq, eol }: ListSite, { removed, added }: Script): Splice[] => {
  const [start, end] = seq.range ?? [0, 0];
  const indent = spaces(columnOf(text, start));
  const without = spliceText(text, removeEntries(text, seq, removed)).length - text.length;
  const first = `${indent}${spliceText(text, removeEntries(text, seq, removed)).slice(start, end + without)}`;
  const piece = added.reduce((list, { at, value }) => {
    const entry = () => ({ comments: [], text: inlineText(value) });
    return spliceText(list, insertEntry(list, seqIn(list), { at, entry, eol }));
  }, first);
  return [{ start, end, text: piece.slice(indent.length) }];
};

const blockSplices = ({ text, pair, seq, style, eol }: ListSite, { removed, added }: Script): Splice[] => {
  const { from, column, cuts, end } = cutList(text, seq, nextLine(text, afterColon(pair) ?? 0));
  const writer = new Writer(eol);
  let left = '';
  let items: readonly Item[] = cuts.map((cut) => ({
    ...aboveOf(text, cut),
    text: text.slice(cut.start, cut.end),
    open: endsOpen(text, cut),
  }));
  for (const index of [...removed].toReversed()) {
    const rest = removeItem(items, index);
    items = rest.items;
    left = `${rest.left}${left}`;
  }
  for (const { at, value } of added) {
    const lines = itemText(value, { column, style, shape: undefined }).replaceAll('\n', eol);
    const item = { before: '', lead: '', text: `${lines}${eol}`, open: false };
    items = insertItem(items, { at, item }, { eol, spaced: false });
  }
  for (const item of items) writer.addItem(item);
  writer.add(left);
  return [{ start: from, end, text: writer.text }];
};

interface Item {
  readonly before: string;
  readonly lead: string;
  readonly text: string;
  readonly open: boolean;
}
