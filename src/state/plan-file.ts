import type { Failure, Result } from '../lib/result.ts';
import { plural } from '../lib/text.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import type { ParsedPlan } from '../plan/parse.ts';
import { parsePlan } from '../plan/parse.ts';
import { findStateLine } from '../plan/source.ts';
import type { PlanPath } from '../workspace/plan-path.ts';

/** One reading of a plan file: its text, and what the parser made of it. */
export interface PlanFile extends PlanPath {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly parsed: Result<ParsedPlan, readonly Diagnostic[]>;
}

export const parsePlanFile = async (
  place: PlanPath,
  bytes: Uint8Array,
  state: 'allowed' | 'refused',
): Promise<PlanFile> => ({
  ...place,
  text: Buffer.from(bytes).toString('utf8'),
  bytes,
  parsed: await parsePlan(bytes, { id: place.id, file: place.path, stateAllowed: state === 'allowed' }),
});

/**
 * The plan without its `state:`, where that is what cannot be read: the way out of a broken state. As it is, where anything that people
 * wrote is wrong, or stands below the state, or where a newer version wrote the state.
 */
export const withoutBrokenState = async (file: PlanFile): Promise<PlanFile> => {
  if (file.parsed.ok || file.parsed.error.some(({ code }) => code === 'state-not-last' || code === 'unsupported-state'))
    return file;
  const text = Buffer.from(file.bytes).toString('latin1');
  const at = findStateLine(text);
  if (at === undefined || keyBelow.test(text.slice(at))) return file;
  const human = await parsePlanFile(file, file.bytes.subarray(0, at), 'refused');
  return human.parsed.ok ? human : file;
};

/** A top-level key other than `state`. */
const keyBelow = /\n(?!["']?state["']?[ \t]*:)["'A-Za-z_][^\n]*:/;

/** An unreadable plan as a failure: how many problems, and the first one. */
export const invalidPlan = (path: string, problems: readonly Diagnostic[]): Failure => {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const where =
    first === undefined ? '' : `: ${first.file}:${first.position.line}:${first.position.col}: ${first.message}`;
  return {
    code: 'invalid-plan',
    message: `${path} has ${plural(errors.length, 'error')}${where}`,
    hint: wayOut(path, errors),
  };
};

/** A broken state stands on the plan's branch, where nobody can mend it by hand, and where `validate` does not look. */
const wayOut = (path: string, errors: readonly Diagnostic[]): string => {
  if (errors.every(({ code }) => code === 'bad-state'))
    return `\`planwright reset ${path}\` writes a new state where nothing else is wrong; the commits stay`;
  if (errors.every(({ code }) => code === 'unsupported-state')) return 'use the version of Planwright that wrote it';
  return `\`planwright validate ${path}\` shows all of them in place`;
};
