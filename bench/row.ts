/** One measured line of the report. Times in milliseconds, memory in MB (1e6 bytes). */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | 'tokens' | '%';
  readonly ours: number;
  /** Absent where the target is a plain number and nothing comparable is at hand. */
  readonly baseline?: { readonly what: string; readonly value: number };
  /** Upper bound of the ratio or of our own figure; `at-least` turns it round. Absent: told for comparison only. */
  readonly target?: { readonly of: 'ratio' | 'ours'; readonly is: 'at-most' | 'at-least'; readonly value: number };
  /** Number of measurements behind each median. */
  readonly n: number;
}

export const ratioOf = ({ ours, baseline }: Row): number | undefined =>
  baseline === undefined ? undefined : ours / baseline.value;

export const verdictOf = (row: Row): 'ok' | 'over' | '' => {
  const { target } = row;
  if (target === undefined) return '';
  const value = target.of === 'ours' ? row.ours : (ratioOf(row) ?? Number.NaN);
  return (target.is === 'at-most' ? value <= target.value : value >= target.value) ? 'ok' : 'over';
};

export const ratioAtMost = (value: number): NonNullable<Row['target']> => ({ of: 'ratio', is: 'at-most', value });
export const oursAtMost = (value: number): NonNullable<Row['target']> => ({ of: 'ours', is: 'at-most', value });

const figure = (value: number, unit: Row['unit']): string => {
  const digits = unit === 'tokens' || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`;
};

const targetText = ({ target, unit }: Row): string => {
  if (target === undefined) return '';
  const sign = target.is === 'at-most' ? '≤' : '≥';
  return target.of === 'ratio' ? `${sign} ${target.value}x` : `${sign} ${target.value} ${unit}`;
};

const cells = (row: Row): string[] => {
  const ratio = ratioOf(row);
  return [
    row.what,
    figure(row.ours, row.unit),
    row.baseline === undefined ? '' : `${figure(row.baseline.value, row.unit)} (${row.baseline.what})`,
    ratio === undefined ? '' : `${ratio.toFixed(2)}x`,
    targetText(row),
    verdictOf(row),
    String(row.n),
  ];
};

const head = ['what', 'ours', 'baseline', 'ratio', 'target', '', 'n'];

/** The rows as a Markdown table, aligned for a terminal. */
export const renderTable = (rows: readonly Row[]): string => {
  const table = [head, ...rows.map(cells)];
  const widths = head.map((_, column) => Math.max(3, ...table.map((line) => line[column]?.length ?? 0)));
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [first = head, ...rest] = table;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line), ''].join('\n');
};
