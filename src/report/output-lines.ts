import { plainText } from '../lib/escape.ts';
import { createStreamRedactor } from '../lib/redact.ts';
import { clipBytes } from '../lib/text.ts';

/** A line longer than this is cut while it is still coming in, and shown much shorter, so that nothing secret shows half at the cut. */
const longestKept = 65_536;
const longestShown = 8192;

/** Output of a process, as it comes, made into lines that are plain, free of secrets and of bounded length. */
export interface OutputLines {
  push(text: string): string[];
  /** The last line, if it had no end. */
  end(): string[];
}

export function createOutputLines(secrets: readonly string[]): OutputLines {
  const redactor = createStreamRedactor(secrets);
  let rest = '';
  const shown = (line: string): string =>
    clipBytes(redactor.push(`${plainText(line).replaceAll('\n', ' ')}\n`).slice(0, -1), longestShown);
  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = (lines.pop() ?? '').slice(0, longestKept);
      return lines.map((line) => shown(line.slice(0, longestKept)));
    },
    end() {
      const last = rest === '' ? [] : [shown(rest)];
      rest = '';
      return last;
    },
  };
}
