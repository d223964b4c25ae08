import { dropBlankLines, hasBlankLine } from './lines.ts';

interface Item {
  readonly before: string;
}

interface Spacing {
  readonly eol: string;
  /** Whether a blank line separates two items where the list does not show it. */
  readonly spaced: boolean;
}

/**
 * The items with one more. A blank line separates it from its neighbours where it does so elsewhere in the list; comments that belong to no item
 * stay above it.
 */
export const insertItem = <T extends Item>(
  items: readonly T[],
  { at, item }: { readonly at: number; readonly item: T },
  { eol, spaced }: Spacing,
): readonly T[] => {
  const gap = (items[at] !== undefined && at > 0 ? items[at] : items.at(at === 0 ? 1 : -1))?.before;
  const blank = (items.length > 1 ? hasBlankLine(gap ?? '') : spaced) ? eol : '';
  const next = items[at];
  if (next === undefined) return [...items, { ...item, before: blank }];
  return items.toSpliced(at, 1, { ...item, before: next.before }, { ...next, before: blank });
};

/**
 * The items without one, and what stood above it and belongs below the list now. Of blank lines above and below it one side goes
 * with it; comments that are not its own stay.
 */
export const removeItem = <T extends Item>(
  items: readonly T[],
  at: number,
): { readonly items: readonly T[]; readonly left: string } => {
  const above = items[at]?.before ?? '';
  const next = items[at + 1];
  if (next === undefined) return { items: items.slice(0, at), left: above.trim() === '' ? '' : above };
  const below = at === 0 || hasBlankLine(above) ? dropBlankLines(next.before) : next.before;
  return { items: items.toSpliced(at, 2, { ...next, before: `${above}${below}` }), left: '' };
};
