import { docs } from '../../lib/docs.ts';
import type { Failure, Result } from '../../lib/result.ts';
import { err, ok } from '../../lib/result.ts';
import { plural } from '../../lib/text.ts';
import { ShapeChecker } from '../check-shape.ts';
import { expected, given } from '../describe-shape.ts';
import type { RawObject } from '../outline.ts';
import { isList, isObject, own } from '../outline.ts';
import { phaseShape, planShape, taskShape } from '../plan-shape.ts';
import type { ObjectShape } from '../shape.ts';
import { Hints } from '../suggest.ts';
import type { Container } from '../tree.ts';
import type { Operation, OperationName } from './operation.ts';
import { maxOperations, operationShapes } from './operation.ts';

/** Every difference of a value from a list of operations. `message` has one line for each. */
export interface OperationsFailure extends Failure {
  readonly code: 'invalid-operations';
  /** Each with its place: `` `operations[2].set.verfy` is not a known key; did you mean `verify`? `` */
  readonly problems: readonly string[];
}

/**
 * Takes a plain value (YAML or JSON, parsed; from a person or a model) for a list of operations, or for a mapping with the key
 * `operations`. Either all of it, or every problem it has. Whether they fit a plan shows when they are applied to it.
 */
export const readOperations = (value: unknown): Result<readonly Operation[], OperationsFailure> => {
  const problems: string[] = [];
  const list = listIn(value, problems);
  if (list.length > maxOperations)
    problems.push(`\`operations\` has ${list.length} entries; at most ${maxOperations} are accepted`);
  else {
    const checking = startChecking(list, problems);
    for (const [index, one] of list.entries()) checkOne(one, `operations[${index}]`, checking);
  }
  if (problems.length > 0) return err(failure(problems));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every check has passed, so the values have the types of their shapes.
  return ok(list as readonly Operation[]);
};

const failure = (problems: readonly string[]): OperationsFailure => ({
  code: 'invalid-operations',
  message:
    problems.length === 1 ? problems.join('') : [`${plural(problems.length, 'problem')}:`, ...problems].join('\n'),
  problems,
  hint: `The operations and their keys: ${docs('guides/editing')}`,
});

const listIn = (value: unknown, problems: string[]): readonly unknown[] => {
  const list = isObject(value) ? own(value, 'operations') : value;
  if (isObject(value))
    for (const key of Object.keys(value))
      if (key !== 'operations') problems.push(`\`${clip(key)}\` is not a known key; the list is \`operations\``);
  if (!isList(list)) problems.push(`\`operations\` must be a list of operations; got ${given(list ?? null)}`);
  else if (list.length === 0) problems.push('`operations` is empty; it needs at least one entry');
  return isList(list) ? list : [];
};

interface Checking {
  readonly problems: string[];
  readonly checker: ShapeChecker;
  readonly hints: Hints;
}

const startChecking = (list: readonly unknown[], problems: string[]): Checking => {
  const paths = new Map<Container, string>();
  remember(list, 'operations', paths);
  const hints = new Hints();
  const checker = new ShapeChecker({
    hints,
    source: () => undefined,
    label: ({ container, key }) => `\`${at(paths.get(container) ?? '', key)}\``,
    report: (_code, message) => problems.push(message),
  });
  return { problems, checker, hints };
};

const at = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : `${path}.${clip(key)}`;

const clip = (key: string): string => JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key).slice(1, -1);

/** Remembers where each mapping and list stands; one that stands in two places (by an alias) is known by the first. */
const remember = (value: unknown, path: string, paths: Map<Container, string>): void => {
  if ((!isList(value) && !isObject(value)) || paths.has(value)) return;
  paths.set(value, path);
  if (isList(value)) for (const [index, entry] of value.entries()) remember(entry, at(path, index), paths);
  else for (const [key, entry] of Object.entries(value)) remember(entry, at(path, key), paths);
};

const names: readonly string[] = Object.keys(operationShapes);

const isName = (name: unknown): name is OperationName => typeof name === 'string' && names.includes(name);

const checkOne = (value: unknown, path: string, { problems, checker, hints }: Checking): void => {
  if (!isObject(value)) {
    problems.push(`\`${path}\` must be a mapping with the key \`op\`; got ${given(value)}`);
    return;
  }
  const op = own(value, 'op');
  if (!isName(op)) {
    const hint = typeof op === 'string' ? hints.didYouMean(op, names) : '';
    const got = op === undefined ? 'is missing' : `is ${given(op)}, which is no operation`;
    problems.push(
      `\`${path}.op\` ${got}${hint === '' ? `; it must be ${expected({ kind: 'choice', options: names })}` : hint}`,
    );
    return;
  }
  checker.object(operationShapes[op], value, `\`${path}\``);
  checkPlace(value, path, problems);
  if (op === 'update_plan') checkUpdate({ value, path, shape: planShape, without: ['phases'] }, problems, hints);
  if (op === 'update_phase') checkUpdate({ value, path, shape: phaseShape, without: ['tasks'] }, problems, hints);
  if (op === 'update_task') checkUpdate({ value, path, shape: taskShape, without: [] }, problems, hints);
};

const checkPlace = (value: RawObject, path: string, problems: string[]): void => {
  if (own(value, 'before') !== undefined && own(value, 'after') !== undefined)
    problems.push(`\`${path}\` has both \`before\` and \`after\`; give one of them`);
};

interface Update {
  readonly value: RawObject;
  readonly path: string;
  readonly shape: ObjectShape;
  /** Keys with operations of their own. */
  readonly without: readonly string[];
}

const checkUpdate = ({ value, path, shape, without }: Update, problems: string[], hints: Hints): void => {
  const set = own(value, 'set') ?? {};
  const unset = own(value, 'unset') ?? [];
  if (!isObject(set) || !isList(unset)) return;
  if (Object.keys(set).length === 0 && unset.length === 0)
    problems.push(`\`${path}\` has neither \`set\` nor \`unset\`; nothing would change`);
  for (const [index, key] of unset.entries()) {
    if (typeof key !== 'string') continue;
    const place = `\`${path}.unset[${index}]\``;
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    const hint = hints.didYouMean(
      key,
      Object.keys(shape.keys).filter((one) => shape.keys[one]?.required === false && !without.includes(one)),
    );
    if (known === undefined) problems.push(`${place} is ${given(key)}, which is no key here${hint}`);
    else if (known.required) problems.push(`${place} is \`${key}\`, which is required and cannot be unset`);
    else if (Object.hasOwn(set, key)) problems.push(`${place} is \`${key}\`, which is also set`);
  }
};
