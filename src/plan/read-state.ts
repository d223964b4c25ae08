import { bareRecord } from './bare-record.ts';
import { ShapeChecker } from './check-shape.ts';
import type { Collector } from './collector.ts';
import { given } from './describe-shape.ts';
import type { Position } from './diagnostic.ts';
import { isList, isObject, own } from './outline.ts';
import type { RawObject } from './outline.ts';
import { stateShape, supportedStateVersion } from './state-shape.ts';
import type { PlanState } from './state.ts';
import { emptyState } from './state.ts';
import type { Hints } from './suggest.ts';
import type { Tree } from './tree.ts';

interface Reading {
  readonly tree: Tree;
  readonly collector: Collector;
  readonly hints: Hints;
  /** Of the `state:` key. */
  readonly position: Position;
}

/** Checks a raw state and gives it its type. Every difference is a `bad-state` with its line; unknown keys are kept. */
export const readState = (raw: unknown, { tree, collector, hints, position }: Reading): PlanState => {
  if (!isObject(raw)) {
    collector.error({ code: 'bad-state', message: '`state` must be a mapping; `reset` writes a new one', position });
    return emptyState;
  }
  const version = own(raw, 'version') ?? supportedStateVersion;
  const major =
    typeof version === 'number' || typeof version === 'string' ? Number.parseInt(`${version}`, 10) : Number.NaN;
  if (!(major <= supportedStateVersion)) {
    const message = `this state is of version ${given(version)}; this Planwright reads version ${supportedStateVersion}`;
    collector.error({ code: 'unsupported-state', message, position: tree.value(raw, 'version') });
    return emptyState;
  }
  const checker = new ShapeChecker({
    hints,
    source: (container, key) => tree.source(container, key),
    report: (_code, message, { container, key, at }) => {
      const where =
        at === 'inside' ? tree.start(container) : at === 'key' ? tree.key(container, key) : tree.value(container, key);
      collector.error({ code: 'bad-state', message: `state: ${message}`, position: where });
    },
  });
  checker.object(stateShape, raw, '');
  return stateOf(raw);
};

const stateOf = (raw: RawObject): PlanState => {
  const [known, unknown] = [true, false].map((wanted) =>
    Object.entries(raw).filter(([key]) => Object.hasOwn(stateShape.keys, key) === wanted),
  );
  const { tasks, iterations, inputs, ...rest } = Object.fromEntries(known ?? []);
  const state = {
    ...rest,
    ...(isObject(inputs) ? { inputs: bareRecord(Object.entries(inputs)) } : {}),
    tasks: isObject(tasks) ? bareRecord(Object.entries(tasks).map(([id, task]) => [id, taskOf(task)])) : {},
    iterations: isList(iterations) ? iterations : [],
    ...(unknown === undefined || unknown.length === 0 ? {} : { unknown: bareRecord(unknown) }),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against `stateShape`; nobody reads it after an error.
  return state as unknown as PlanState;
};

const taskOf = (raw: unknown): RawObject => {
  const task = isObject(raw) ? raw : {};
  const { outputs, attempts = [] } = task;
  return { ...task, attempts, ...(isObject(outputs) ? { outputs: bareRecord(Object.entries(outputs)) } : {}) };
};
