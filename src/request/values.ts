import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { inputDefinition } from './inputs.ts';
import type { InputName } from './inputs.ts';

/** Which words a person used: the inputs of the action or the flags of the command line. */
export type Door = 'action' | 'cli';

/** An input as the person knows it: `input task` in the action, `--task` or `<plan>` on the command line. */
export function nameAt(door: Door, name: InputName): string {
  if (door === 'action') return `input ${name}`;
  return inputDefinition(name).doors.includes('argument') ? `<${name}>` : `--${name}`;
}

/** The failure for a value of the wrong form: names the input, what was given and what is accepted. */
export const notAccepted = (name: string, given: string, accepted: string): { ok: false; error: Failure } =>
  err({
    code: 'invalid-input',
    message: `${name}: ${JSON.stringify(given)} is not accepted.`,
    hint: `Accepted: ${accepted}.`,
  });

/** The lines of a list input, trimmed, without empty ones. */
export const entries = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The spellings of YAML 1.2's core schema, as the toolkit's getBooleanInput has them. */
export function parseBoolean(name: string, given: string): Result<boolean, Failure> {
  if (/^(?:true|True|TRUE)$/.test(given)) return ok(true);
  return /^(?:false|False|FALSE)$/.test(given) ? ok(false) : notAccepted(name, given, 'true or false');
}

/** A whole number within bounds. */
export function parseCount(
  name: string,
  given: string,
  [least, most]: readonly [number, number],
): Result<number, Failure> {
  const count = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (count >= least && count <= most) return ok(count);
  return notAccepted(name, given, `a whole number from ${least} to ${most}`);
}

const longestWait = 24 * 3600;

/** `90s`, `30m`, `1h30m` in seconds, one day at most. */
export function parseDuration(name: string, given: string): Result<number, Failure> {
  const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(given.replaceAll(' ', ''));
  if (parts !== null && parts[0] !== '') {
    const [hours, minutes, seconds] = [1, 2, 3].map((index) => Number(parts[index] ?? 0));
    const total = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
    if (total <= longestWait) return ok(total);
  }
  return notAccepted(name, given, 'a duration such as 90s, 30m or 1h30m, 24h at most');
}

/** A Messages API endpoint; nothing but http and https, no credentials in it. */
export function parseUrl(name: string, given: string): Result<string, Failure> {
  const url = URL.parse(given);
  const fine = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (fine) return ok(given);
  // A password in it must not come back in the message.
  return notAccepted(
    name,
    given.replace(/\/\/[^/]*@/, '//***@'),
    'an https:// or http:// address without user and password',
  );
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Anchors are refused: nobody needs them here, and they can blow up. */
function parseQuietly(parse: (text: string, options: { maxAliasCount: number }) => unknown, text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

/** A YAML or JSON map of at most 64 KiB. YAML is loaded only when the text is not JSON. */
export async function parseMap(
  name: string,
  given: string,
): Promise<Result<Readonly<Record<string, unknown>>, Failure>> {
  const shown = given.length > 80 ? `${given.slice(0, 79)}…` : given;
  const refused = notAccepted(name, shown, 'a YAML or JSON map such as {"target": "docs"}, 64 KiB at most');
  if (given.length > 65_536) return refused;
  let value: unknown;
  try {
    value = JSON.parse(given);
  } catch {
    const { parse } = await import('yaml');
    value = parseQuietly(parse, given);
  }
  return isMap(value) ? ok(value) : refused;
}
