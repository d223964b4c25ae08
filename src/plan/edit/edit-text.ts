import type { YAMLMap } from 'yaml';
import type { Result } from '../../lib/result.ts';
import { err, ok } from '../../lib/result.ts';
import type { RawPlan } from '../plan-shape.ts';
import { Lines } from '../position.ts';
import { readHuman, readRaw, startReading } from '../read-human.ts';
import { splitSource } from '../source.ts';
import { aliasNames, writeOut } from './aliases.ts';
import { applyToModel } from './apply-to-model.ts';
import { applyToPieces } from './apply-to-text.ts';
import type { EditFailure } from './failure.ts';
import { explicitKey } from './nodes.ts';
import type { Operation } from './operation.ts';
import { cutPlan, joinPlan } from './pieces.ts';
import { sameValue } from './same.ts';
import { applyStep } from './step.ts';
import { stepsOf } from './steps-of.ts';

/**
 * The text of a plan file after all operations, or the first that cannot be done. What is not touched stays byte for byte: comments,
 * quoting, line ends, the state. The result reads as exactly what `applyToModel` makes of the same plan.
 */
export const editText = (text: string, operations: readonly Operation[]): Result<string, EditFailure> => {
  const { human } = splitSource(text);
  const start = readStart(human);
  if (!start.ok) return start;
  const wanted = applyToModel(start.value.raw, operations);
  if (!wanted.ok) return wanted;
  if (operations.length === 0) return ok(text);
  const edited = edit(text, start.value, operations);
  if (says(edited, wanted.value)) return ok(edited);
  return editWithout(text, { operations, wanted: wanted.value });
};

interface Start {
  readonly raw: RawPlan;
  readonly map: YAMLMap;
}

const readStart = (human: string): Result<Start, EditFailure> => {
  const reading = startReading(human, '');
  const read = readHuman(human, reading, { tokens: true });
  const [problem] = reading.collector.errors;
  if (read === undefined || problem !== undefined) {
    const message = `the plan cannot be read: ${problem?.message} (line ${problem?.position.line})`;
    return err({
      code: 'unreadable-plan',
      message,
      hint: 'Mend the file first; `validate` shows all of its problems.',
    });
  }
  const mark = explicitKey(human, read.frame.map);
  if (mark !== undefined) {
    const { line } = new Lines(human).position(mark);
    const message = `line ${line} writes a key with a question mark, which no edit can follow`;
    return err({ code: 'explicit-key', message, hint: 'Write it as `key: value`.' });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every check has passed, so the value has the type of its shape.
  return ok({ raw: read.raw as unknown as RawPlan, map: read.frame.map });
};

const edit = (text: string, { raw, map }: Start, operations: readonly Operation[]): string => {
  let plan = raw;
  let pieces = cutPlan(text, map);
  for (const operation of operations) {
    const steps = stepsOf(plan, operation);
    for (const step of steps.ok ? steps.value : []) {
      pieces = applyToPieces(pieces, plan, step);
      plan = applyStep(plan, step);
    }
  }
  return joinPlan(pieces);
};

const says = (text: string, wanted: RawPlan): boolean => {
  const read = readRaw(splitSource(text).human, '');
  return read.ok && sameValue(read.value, wanted);
};

const mostNames = 20;

/** Edits with aliases written out, as few as will do: their anchors went, or another value stands under them now. */
const editWithout = (
  text: string,
  { operations, wanted }: { readonly operations: readonly Operation[]; readonly wanted: RawPlan },
): Result<string, EditFailure> => {
  const names = aliasNames(splitSource(text).human);
  const choices = [...names.slice(0, mostNames).map((name) => [name]), ...(names.length > 1 ? [names] : [])];
  for (const choice of choices) {
    const { human } = splitSource(text);
    const written = writeOut(human, new Set(choice));
    const start = readStart(written);
    if (!start.ok) continue;
    const edited = edit(`${written}${text.slice(human.length)}`, start.value, operations);
    if (says(edited, wanted)) return ok(edited);
  }
  const message = 'the way this file is written keeps the edit from being made without changing anything else';
  return err({
    code: 'not-editable',
    message,
    hint: 'Write the phase or task that is to change in plain block style first.',
  });
};
