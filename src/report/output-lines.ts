import { plainText } from '../lib/escape.ts';
import { createStreamRedactor } from '../lib/redact.ts';
import { clipBytes } from '../lib/text.ts';

/** A line longer than this is cut while it is still coming in, and shown much shorter, so that nothing secret shows half at the cut. */
const longestKept = 65_536;
const longestShown = 8192;

/** Output of a process, as it comes, made into lines that are plain, free of secrets and of bounded length. */
export interface OutputLines {
  push(text: string): string[];
  /** The last line, if it had no end; before it, of output beyond the limit, how much is missing and what came last. */
  end(): string[];
}

/** After `limit` characters nothing more is shown until the end comes: no log is the better for 100 MB, and no reader keeps up with them. */
export function createOutputLines(secrets: readonly string[], limit = Number.POSITIVE_INFINITY): OutputLines {
  const redactor = createStreamRedactor(secrets);
  let rest = '';
  let taken = 0;
  let beyond = '';
  const shown = (line: string): string =>
    clipBytes(redactor.push(`${plainText(line).replaceAll('\n', ' ')}\n`).slice(0, -1), longestShown);
  const show = (text: string): string[] => {
    const lines = (rest + text).split('\n');
    rest = (lines.pop() ?? '').slice(0, longestKept);
    return lines.map((line) => shown(line.slice(0, longestKept)));
  };
  const missing = (): string[] => {
    if (taken <= limit) return [];
    const kept = afterBreak(beyond);
    rest = '';
    return [`[${taken - limit - kept.length} characters of output left out]`, ...show(kept)];
  };
  return {
    push(text) {
      const room = Math.max(0, limit - taken);
      taken += text.length;
      if (text.length > room) beyond = (beyond + text.slice(room)).slice(-longestKept);
      return room === 0 ? [] : show(text.slice(0, room));
    },
    end() {
      const told = missing();
      const last = rest === '' ? [] : [shown(rest)];
      [rest, beyond] = ['', ''];
      return [...told, ...last];
    },
  };
}

const keyEdge = /-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY-----/;

/** What begins in the middle of something: without the line that was cut, and without the rest of a private key. */
const afterBreak = (text: string): string => {
  const edge = keyEdge.exec(text);
  const from = edge?.[1] === 'END' ? edge.index + edge[0].length : 0;
  const line = text.indexOf('\n', from);
  return line < 0 ? '' : text.slice(line + 1);
};
