import type { Position } from './diagnostic.ts';

const longestLength = 1000;

/** Turns offsets of one text into positions. The lines are indexed on first use, so a text without problems costs nothing. */
export class Lines {
  readonly text: string;
  #starts: number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** `length` is cut at the end of the line, and a byte order mark does not count as a column. */
  position(offset: number, length = 1): Position {
    const starts = (this.#starts ??= startsOf(this.text));
    const line = lastAtMost(starts, offset);
    const start = starts[line - 1] ?? 0;
    return { line, col: Math.max(offset - start, 0) + 1, offset, length: this.#onLine(offset, length) };
  }

  #onLine(offset: number, length: number): number {
    const piece = this.text.slice(offset, offset + Math.min(length, longestLength));
    const end = piece.search(/[\r\n]/);
    return Math.max((end < 0 ? piece : piece.slice(0, end)).trimEnd().length, 1);
  }
}

const startsOf = (text: string): number[] => {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** How many of the ascending `numbers` are at most `limit`, and at least 1. */
const lastAtMost = (numbers: readonly number[], limit: number): number => {
  let low = 1;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle - 1] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
};
