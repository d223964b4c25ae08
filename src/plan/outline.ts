import type { PhaseMode } from './model.ts';

export type RawObject = Readonly<Record<string, unknown>>;

/** One task as far as it can be made out; anything may be missing or of the wrong type. */
export interface TaskOutline {
  readonly raw: RawObject;
  readonly id?: string;
  /** Index of its phase. */
  readonly phase: number;
  /** Index in its phase. */
  readonly index: number;
  readonly dependsOn: readonly { readonly id: string; readonly entry: number }[];
}

export interface PhaseOutline {
  readonly raw: RawObject;
  readonly id?: string;
  readonly index: number;
  /** Undefined where it is written but wrong: nothing may then be concluded from it. */
  readonly mode?: PhaseMode;
  readonly tasks: readonly TaskOutline[];
}

/** The bones of a plan that may be wrong elsewhere, so that one wrong value hides no other problem. */
export interface Outline {
  readonly raw: RawObject;
  readonly phases: readonly PhaseOutline[];
  readonly tasks: readonly TaskOutline[];
}

export const isObject = (value: unknown): value is RawObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of an own key; nothing is ever read from the prototype. */
export const own = (raw: RawObject, key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The list under a key; an empty one when it is anything else. */
export const listAt = (raw: RawObject, key: string): readonly unknown[] => {
  const value = own(raw, key);
  return isList(value) ? value : [];
};

/** The text under a key, or undefined when it is anything else. */
export const textAt = (raw: RawObject, key: string): string | undefined => {
  const value = own(raw, key);
  return typeof value === 'string' ? value : undefined;
};

export const outlineOf = (raw: RawObject): Outline => {
  const phases = listAt(raw, 'phases').flatMap((value, index) => (isObject(value) ? [phaseOutline(value, index)] : []));
  return { raw, phases, tasks: phases.flatMap((phase) => phase.tasks) };
};

const phaseOutline = (raw: RawObject, index: number): PhaseOutline => {
  const tasks = listAt(raw, 'tasks').flatMap((value, at) => (isObject(value) ? [taskOutline(value, index, at)] : []));
  return { raw, index, tasks, ...modeOf(raw), ...idOf(raw) };
};

const modeOf = (raw: RawObject): { mode?: PhaseMode } => {
  const mode = Object.hasOwn(raw, 'mode') ? raw['mode'] : 'sequential';
  return mode === 'sequential' || mode === 'parallel' || mode === 'manual' ? { mode } : {};
};

const taskOutline = (raw: RawObject, phase: number, index: number): TaskOutline => {
  const dependsOn = listAt(raw, 'depends_on').flatMap((id, entry) => (typeof id === 'string' ? [{ id, entry }] : []));
  return { raw, phase, index, dependsOn, ...idOf(raw) };
};

const idOf = (raw: RawObject): { id?: string } => {
  const id = textAt(raw, 'id');
  return id === undefined ? {} : { id };
};
