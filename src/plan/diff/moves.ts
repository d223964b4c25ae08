/** The indices of a longest strictly increasing subsequence. O(n log n). */
const longestIncreasing = (values: readonly number[]): Set<number> => {
  const tails: number[] = [];
  const before = values.map(() => -1);
  for (const [at, value] of values.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[at] = tails[low - 1] ?? -1;
    tails[low] = at;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
};

/** The fewest ids that have to be put elsewhere to come from one order to the other. Ids that only one of them has do not count. */
export const movedBetween = (before: readonly string[], after: readonly string[]): Set<string> => {
  const places = new Map(before.map((id, at) => [id, at]));
  const common = after.filter((id) => places.has(id));
  const kept = longestIncreasing(common.map((id) => places.get(id) ?? -1));
  return new Set(common.filter((_, at) => !kept.has(at)));
};
