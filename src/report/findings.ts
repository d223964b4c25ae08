import { logLine } from '../lib/escape.ts';
import { oneLine, plural } from '../lib/text.ts';

interface Shown {
  readonly level: 'ok' | 'warning' | 'problem';
  readonly what: string;
  readonly found: string;
  readonly mend?: string;
}

const signs: Readonly<Record<Shown['level'], string>> = { ok: '✓', warning: '!', problem: '✗' };
const safe = (text: string): string => logLine(oneLine(text));

/** Findings for people, one a line, each with how to mend it below; ends with a count and a line break. */
export const renderFindings = (findings: readonly Shown[]): string => {
  const lines = findings.flatMap(({ level, what, found, mend }) => [
    `${signs[level]} ${safe(what)}: ${safe(found)}`,
    ...(mend === undefined ? [] : [`    ${safe(mend)}`]),
  ]);
  const count = (level: Shown['level']): number => findings.filter((one) => one.level === level).length;
  return [...lines, '', `${plural(count('problem'), 'problem')}, ${plural(count('warning'), 'warning')}`, ''].join(
    '\n',
  );
};
