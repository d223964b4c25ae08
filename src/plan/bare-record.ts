/** A record whose names are not ours: without a prototype, so that `constructor` or `__proto__` is a name like any other. */
export const bareRecord = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> => {
  const record: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) record[name] = value;
  return record;
};
