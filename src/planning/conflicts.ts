import type { Operation } from '../plan/edit/operation.ts';
import type { RawTask } from '../plan/plan-shape.ts';
import { keysOf, type Suggestion } from './suggestion.ts';

/** Two suggestions that cannot both be applied as they are. */
export interface Conflict {
  /** Their numbers, the smaller one first. */
  readonly between: readonly [number, number];
  /** What both touch, in words; names ids of the plan, which are safe to show. */
  readonly message: string;
}

/** What an operation lays claim to. */
type Claim =
  /** A key gets a value; two that set the same value agree. */
  | { readonly kind: 'key'; readonly of: string; readonly key: string; readonly value: string }
  /** Something is split or removed. */
  | { readonly kind: 'gone'; readonly of: string; readonly how: 'splits' | 'removes' }
  | { readonly kind: 'place'; readonly of: string }
  | { readonly kind: 'new'; readonly id: string }
  /** Something has to be there. */
  | { readonly kind: 'needs'; readonly of: string };

/** Every pair of suggestions that touch the same thing, and all that they touch both. Order does not matter. */
export const conflictsBetween = (suggestions: readonly Suggestion[]): Conflict[] => {
  const ordered = suggestions.toSorted((a, b) => a.number - b.number);
  const claims = ordered.map(({ number, operations }) => ({ number, claims: operations.flatMap(claimsOf) }));
  return claims.flatMap((one, at) =>
    claims.slice(at + 1).flatMap((other) => {
      const messages = one.claims.flatMap((a) => other.claims.flatMap((b) => clash(a, b, [one.number, other.number])));
      return [...new Set(messages)].map((message) => ({ between: [one.number, other.number] as const, message }));
    }),
  );
};

const clash = (a: Claim, b: Claim, [first, second]: readonly [number, number]): string[] => {
  if (a.kind === 'key' && b.kind === 'key' && a.of === b.of && a.key === b.key && a.value !== b.value)
    return [`both set \`${a.key}\` of ${a.of}`];
  if (a.kind === 'place' && b.kind === 'place' && a.of === b.of) return [`both move ${a.of}`];
  if (a.kind === 'new' && b.kind === 'new' && a.id === b.id) return [`both add something with the id \`${a.id}\``];
  if (a.kind === 'gone' && b.kind === 'gone') return a.of === b.of ? [`both split or remove ${a.of}`] : [];
  if (a.kind === 'gone') return overGone(a, b, [first, second]);
  return b.kind === 'gone' ? overGone(b, a, [second, first]) : [];
};

const overGone = (
  gone: Claim & { readonly kind: 'gone' },
  other: Claim,
  [taker, user]: readonly [number, number],
): string[] =>
  other.kind === 'new' || other.of !== gone.of
    ? []
    : [`${taker} ${gone.how} ${gone.of}, which ${user} ${uses[other.kind]}`];

const uses = { key: 'changes', gone: 'splits or removes', place: 'moves', needs: 'needs' } as const;

const task = (id: string): string => `task \`${id}\``;
const phase = (id: string): string => `phase \`${id}\``;
const needs = (of: string): Claim => ({ kind: 'needs', of });
const added = (id: string): Claim => ({ kind: 'new', id });

const newTask = ({ id, depends_on: on = [] }: RawTask): Claim[] => [added(id), ...on.map((each) => needs(task(each)))];

interface Anchors {
  readonly before?: string;
  readonly after?: string;
}

const anchor = ({ before, after }: Anchors, name: (id: string) => string): Claim[] => {
  const id = before ?? after;
  return id === undefined ? [] : [needs(name(id))];
};

const claimsOf = (operation: Operation): Claim[] => {
  switch (operation.op) {
    case 'add_phase':
      return [added(operation.phase.id), ...operation.phase.tasks.flatMap(newTask), ...anchor(operation, phase)];
    case 'add_task':
      return [...newTask(operation.task), needs(phase(operation.phase)), ...anchor(operation, task)];
    case 'update_phase':
      return keys(phase(operation.phase), operation);
    case 'update_task':
      return keys(task(operation.task), operation);
    case 'update_plan':
      return keys('the plan', operation);
    case 'move_phase':
      return [{ kind: 'place', of: phase(operation.phase) }, ...anchor(operation, phase)];
    case 'move_task':
      return [
        { kind: 'place', of: task(operation.task) },
        ...(operation.phase === undefined ? [] : [needs(phase(operation.phase))]),
        ...anchor(operation, task),
      ];
    case 'split_phase':
      return [
        needs(phase(operation.phase)),
        { kind: 'place', of: `the tasks of ${phase(operation.phase)}` },
        { kind: 'place', of: task(operation.at) },
        added(operation.into.id),
      ];
    case 'split_task':
      return [{ kind: 'gone', of: task(operation.task), how: 'splits' }, ...operation.into.flatMap(newTask)];
    case 'remove_phase':
      return [{ kind: 'gone', of: phase(operation.phase), how: 'removes' }];
    case 'remove_task':
      return [{ kind: 'gone', of: task(operation.task), how: 'removes' }];
    case 'set_dependencies':
      return [
        { kind: 'key', of: task(operation.task), key: 'depends_on', value: JSON.stringify(operation.depends_on) },
        ...operation.depends_on.map((id) => needs(task(id))),
      ];
  }
};

type Update = Operation & { readonly op: 'update_phase' | 'update_task' | 'update_plan' };

const keys = (of: string, update: Update): Claim[] =>
  keysOf(update).map((key) => {
    const set: object = update.set ?? {};
    const value = Object.hasOwn(set, key) ? JSON.stringify(Reflect.get(set, key)) : 'removed';
    return { kind: 'key', of, key, value };
  });
