import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';

const name = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Reads the secret `task-env`: lines of `NAME=value`, a value in double quotes with `\\n` for a line break; empty lines and lines with `#` are
 * passed over. A line that is neither is a failure that quotes nothing of it.
 */
export const parseTaskEnv = (text: string): Result<Readonly<Record<string, string>>, Failure> => {
  const env: Record<string, string> = {};
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const at = trimmed.indexOf('=');
    const key = trimmed.slice(0, at).trim();
    if (at < 1 || !name.test(key))
      return err({
        code: 'invalid-input',
        message: `input task-env: line ${index + 1} is not accepted.`,
        hint: 'Accepted: lines of NAME=value.',
      });
    env[key] = unquoted(trimmed.slice(at + 1).trim());
  }
  return ok(env);
};

const unquoted = (value: string): string => {
  const [, double] = /^"(.*)"$/.exec(value) ?? [];
  if (double === undefined) return value;
  return double.replaceAll(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));
};
