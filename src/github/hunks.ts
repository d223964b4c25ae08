/** What a hunk shows of the new file: its lines `first` to `last`, counted from 1. */
export interface Hunk {
  readonly first: number;
  readonly last: number;
}

const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/**
 * The hunks of one file's patch that show lines of the new file. A comment on side RIGHT of the diff may stand on these lines only, and one over several
 * lines within one hunk only; GitHub refuses a whole review for one that does not (docs: create a review for a pull request).
 */
export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let next = 1;
  let first = 1;
  const close = (): void => {
    if (next > first) hunks.push({ first, last: next - 1 });
    first = next;
  };
  for (const line of patch.split('\n')) {
    const start = header.exec(line)?.[1];
    if (start !== undefined) {
      close();
      next = Number(start);
      first = next;
    } else if (line.startsWith('+') || line.startsWith(' ')) {
      next += 1;
    }
  }
  close();
  return hunks;
}

/** The lines of the new file on which a comment may stand. */
export const commentableLines = (patch: string): ReadonlySet<number> =>
  new Set(
    hunksOf(patch).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );

/** Whether a comment may stand on these lines of the new file together. */
export const liesInOneHunk = (patch: string, lines: Hunk): boolean =>
  lines.first <= lines.last && hunksOf(patch).some(({ first, last }) => first <= lines.first && lines.last <= last);
