/** The lines as one text, or undefined as soon as it would have more than `limit` characters: what comes after is not even rendered. */
export function linesWithin(lines: Iterable<string>, limit: number): string | undefined {
  const kept: string[] = [];
  let length = -1;
  for (const line of lines) {
    length += line.length + 1;
    if (length > limit) return undefined;
    kept.push(line);
  }
  return kept.join('\n');
}

/** The first step of a ladder whose text has room, from the most told to the least. */
export function firstWithin<Detail>(
  ladder: readonly Detail[],
  limit: number,
  render: (detail: Detail) => Iterable<string>,
): string | undefined {
  for (const detail of ladder) {
    const text = linesWithin(render(detail), limit);
    if (text !== undefined) return text;
  }
  return undefined;
}
