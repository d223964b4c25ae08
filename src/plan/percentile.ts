/** From little to much; `likely` is the middle. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export const nothing: Range = { low: 0, likely: 0, high: 0 };

/** The value below which `share` (0 to 1) of the sorted values lie, interpolated between neighbours. */
const percentile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
};

/** 10th percentile, median and 90th percentile. */
export const rangeOf = (values: readonly number[]): Range => {
  const sorted = values.toSorted((a, b) => a - b);
  return { low: percentile(sorted, 0.1), likely: percentile(sorted, 0.5), high: percentile(sorted, 0.9) };
};

/** Part by part: as if all came out low, likely or high together. */
export const addRanges = (a: Range, b: Range): Range => ({
  low: a.low + b.low,
  likely: a.likely + b.likely,
  high: a.high + b.high,
});

/** None of it below `least`. */
export const raisedTo = ({ low, likely, high }: Range, least: number): Range => ({
  low: Math.max(low, least),
  likely: Math.max(likely, least),
  high: Math.max(high, least),
});
