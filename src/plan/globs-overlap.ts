import picomatch from 'picomatch';

const special = /[*?[\]{}()!+@|]/;
const isLiteral = (glob: string): boolean => !special.test(glob);

/** Only `*`, `**` and `?`: what the other special characters stand for may hold a `/`. */
const isSimple = (glob: string): boolean => !/[[\]{}()!+@|]/.test(glob);

const prefixOf = (glob: string): string => glob.slice(0, glob.search(special));

/** What every path ends in; after a `**` the slash may be missing. */
const suffixOf = (glob: string): string => {
  const suffix = /[^*?[\]{}()!+@|]*$/.exec(glob)?.[0] ?? '';
  return suffix.startsWith('/') && glob.endsWith(`**${suffix}`) ? suffix.slice(1) : suffix;
};

const depthOf = (glob: string): number | undefined =>
  isSimple(glob) && !glob.includes('**') ? glob.split('/').length : undefined;

const agree = (a: string, b: string, starts: (text: string, end: string) => boolean): boolean =>
  starts(a, b) || starts(b, a);

/**
 * Whether two globs may name the same path. False only where that is certain: where their literal beginnings, literal ends or depths exclude each
 * other, or one is a path that the other does not match.
 */
export const mayOverlap = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (isLiteral(a)) return isLiteral(b) ? false : picomatch.isMatch(a, b, { dot: true, nonegate: true });
  if (isLiteral(b)) return mayOverlap(b, a);
  const [depth, other] = [depthOf(a), depthOf(b)];
  if (depth !== undefined && other !== undefined && depth !== other) return false;
  return (
    agree(prefixOf(a), prefixOf(b), (text, start) => text.startsWith(start)) &&
    agree(suffixOf(a), suffixOf(b), (text, end) => text.endsWith(end))
  );
};

/** The first pair of globs of two lists that may name the same path. */
export const overlapOf = (one: readonly string[], other: readonly string[]): readonly [string, string] | undefined => {
  for (const a of one) for (const b of other) if (mayOverlap(a, b)) return [a, b];
  return undefined;
};
