/** Characters that GitHub takes for the body of an issue, pull request, review or comment; above it answers 422. */
export const bodyLimit = 65_536;

const begin = '<!-- planwright:begin -->';
const end = '<!-- planwright:end -->';
/** Stands above the end mark, so that a mark that somebody removed or forged does not make their words ours. */
const footer = '<sub>Kept up to date by Planwright. What you write above or below this part stays.</sub>';

const mark = /<!-- planwright:(?=(?:begin|end) -->)/gu;

/** Our part of a body: up to the footer, wherever the end mark is; where somebody removed the footer, up to the end mark. It never holds a mark. */
const parts = [
  /<!-- planwright:begin -->(?:(?!<!-- planwright:(?:begin|end) -->)[\s\S])*?<sub>Kept up to date by Planwright\. What you write above or below this part stays\.<\/sub>(?:\s*<!-- planwright:end -->)?/u,
  /<!-- planwright:begin -->(?:(?!<!-- planwright:begin -->)[\s\S])*?<!-- planwright:end -->/u,
];

/** Nothing that could be taken for a mark of ours: still comments, and as long as before. */
const unmarked = (text: string): string => text.replaceAll(mark, '<!-- planwright.');

const harmless = (ours: string): string => unmarked(ours).replaceAll(footer, footer.replace('Kept', 'kept'));

const blockOf = (ours: string): string => [begin, harmless(ours).trim(), '', footer, end].join('\n');

interface Around {
  readonly before: string;
  readonly after: string;
}

/** What people wrote around our part; all of it, where there is none. */
function around(existing: string): Around {
  const found = parts.map((part) => part.exec(existing)).find((match) => match !== null);
  if (found === undefined) {
    const before = unmarked(existing).trimEnd();
    return { before: before === '' ? '' : `${before}\n\n`, after: '' };
  }
  const after = existing.slice(found.index + found[0].length);
  return { before: unmarked(existing.slice(0, found.index)), after: unmarked(after) };
}

/** Characters left for our part next to what people wrote. Below zero when there is no room at all. */
export function roomFor(existing: string | undefined): number {
  const { before, after } = around(existing ?? '');
  return bodyLimit - before.length - after.length - blockOf('').length;
}

const tooLong = 'There is no room left to show the plan here; it is in the files of this pull request.';

/**
 * A body with our part brought up to date between its marks, or put below what people wrote. Every word outside of it stays, whatever became of
 * the marks. What has no room (see {@link roomFor}) gives way to a line that says so; where even that has none, the body stays as it is.
 */
export function mergeBody(existing: string | undefined, ours: string): string {
  const { before, after } = around(existing ?? '');
  for (const text of [ours, tooLong]) {
    const merged = `${before}${blockOf(text)}${after}`;
    if (merged.length <= bodyLimit) return merged;
  }
  return existing ?? '';
}
