import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { clipBytes } from '../lib/text.ts';
import { namePattern } from '../plan/patterns.ts';

export type Outputs = Readonly<Record<string, string>>;

/** Limits of one task's outputs, and of all outputs of a plan together: they live in the plan file. */
export const outputLimits = { count: 100, fileBytes: 64 * 1024, planBytes: 1024 * 1024 } as const;

/**
 * What a task wrote to `$PLANWRIGHT_OUTPUT`, read as a runner on Linux reads `$GITHUB_OUTPUT`: `name=value` lines, and
 * `name<<DELIMITER` followed by the value's lines and the delimiter. The last value of a name counts, whatever its case.
 * The error names the line.
 */
export const parseOutputs = (text: string): Result<Outputs, string> => {
  const found = new Map<string, readonly [string, string]>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const entry = readEntry(lines, at);
    if (!entry.ok) return err(`line ${at + 1} of $PLANWRIGHT_OUTPUT ${entry.error}: ${clipBytes(line, 200)}`);
    const { name, value, last } = entry.value;
    // Names are read without regard to case, so that two spellings would hide each other.
    found.set(name.toLowerCase(), [name, value]);
    at = last;
  }
  if (found.size > outputLimits.count)
    return err(`$PLANWRIGHT_OUTPUT has ${found.size} outputs; at most ${outputLimits.count} are kept`);
  return ok(Object.fromEntries(found.values()));
};

interface Entry {
  readonly name: string;
  readonly value: string;
  /** Index of its last line. */
  readonly last: number;
}

const readEntry = (lines: readonly string[], at: number): Result<Entry, string> => {
  const line = lines[at] ?? '';
  const equals = line.indexOf('=');
  const heredoc = line.indexOf('<<');
  const short = equals >= 0 && (heredoc < 0 || equals < heredoc);
  if (!short && heredoc < 0) return err('is neither `name=value` nor `name<<DELIMITER`');
  const name = line.slice(0, short ? equals : heredoc);
  if (!namePattern.test(name))
    return err('has no usable name (a letter or `_`, then letters, digits, `_` and `-`, at most 100 in all)');
  if (short) return checked({ name, value: line.slice(equals + 1), last: at });
  const delimiter = line.slice(heredoc + 2);
  if (delimiter === '') return err('names no delimiter after `<<`');
  const end = lines.indexOf(delimiter, at + 1);
  if (end < 0) return err('begins a value whose delimiter never comes');
  return checked({ name, value: lines.slice(at + 1, end).join('\n'), last: end });
};

const checked = (entry: Entry): Result<Entry, string> =>
  entry.value.includes('\0') ? err('holds a NUL character, which no environment variable can carry') : ok(entry);
