import { isList, isObject } from '../outline.ts';
import { entriesOf } from '../yaml-text.ts';

/** Whether two plain values are the same plan text would be read as; absent and undefined keys are alike, the order of keys does not matter. */
export const sameValue = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((one, index) => sameValue(one, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const entries = entriesOf(a);
  return (
    entries.length === entriesOf(b).length &&
    entries.every(([key, value]) => Object.hasOwn(b, key) && sameValue(value, b[key]))
  );
};
