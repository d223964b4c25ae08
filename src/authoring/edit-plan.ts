import { text as readText } from 'node:stream/consumers';
import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err } from '../lib/result.ts';
import { plural } from '../lib/text.ts';
import { editText } from '../plan/edit/edit-text.ts';
import type { EditFailure } from '../plan/edit/failure.ts';
import type { Operation } from '../plan/edit/operation.ts';
import { readOperations } from '../plan/edit/read-operations.ts';
import type { Request } from '../request/request.ts';
import { openDesk } from './open-desk.ts';
import { versionOf } from './version.ts';
import { writePlan } from './write-plan.ts';

/** Applies operations to a plan where it is written: all of them, if the result is a valid plan, or none. */
export const editPlan = async (request: Extract<Request, { command: 'edit' }>, world: World): CommandResult => {
  const operations = await operationsIn(request.operations);
  if (!operations.ok) return refuse(operations.error);
  const opened = await openDesk(world, request.plan);
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using desk = opened.value;
  const edited = editText(desk.text ?? '', operations.value);
  if (!edited.ok) return refuse(atIndex(edited.error));
  const version = await versionOf(desk.path, edited.value, desk.text);
  if (!version.ok) return refuse(version.error.failure, version.error.diagnostics);
  const count = plural(operations.value.length, 'operation');
  return await writePlan(world, {
    desk,
    version: version.value,
    dryRun: request.dryRun,
    change: {
      subject: `Plan ${desk.path.id}: ${subjectOf(operations.value)}`,
      history: { kind: 'edited', operations: operations.value.length },
    },
    intro: `${count} applied.`,
  });
};

const atIndex = (failure: EditFailure): Failure =>
  failure.operation === undefined
    ? failure
    : { ...failure, message: `\`operations[${failure.operation}]\`: ${failure.message}` };

const longest = 4 * 1024 * 1024;

/** Operations from YAML or JSON, as given or from standard input. */
const operationsIn = async (given: string): Promise<Result<readonly Operation[], Failure>> => {
  const source = given === '-' ? await readText(process.stdin) : given;
  if (source.length > longest) return err({ code: 'invalid-input', message: 'operations: longer than 4 MiB' });
  const { parse } = await import('yaml');
  let value: unknown;
  try {
    value = parse(source, { maxAliasCount: 0 });
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return err({
      code: 'invalid-input',
      message: `operations: not YAML or JSON: ${said}`,
      hint: 'Accepted: a list such as [{op: remove_task, task: logout}]; `planwright edit --help` says more.',
    });
  }
  return readOperations(value);
};

const shown = 3;

const subjectOf = (operations: readonly Operation[]): string => {
  const names = operations.slice(0, shown).map(({ op }) => op.replaceAll('_', ' '));
  return `${names.join(', ')}${operations.length > shown ? ', …' : ''}`;
};
