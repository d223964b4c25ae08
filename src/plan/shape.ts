import type { DiagnosticCode } from './diagnostic.ts';

/** What a key of the plan file or of its state may hold. One table of shapes feeds the checker, the zod schema and the docs. */
export type Shape<T = unknown> = Kinds & { readonly type?: T };

type Kinds = TextShape | NumberShape | FlagShape | ChoiceShape | ListShape | RecordShape | ObjectShape | EitherShape;

export interface TextOptions {
  /** Longest accepted, in UTF-16 units. */
  readonly max: number;
  readonly pattern?: RegExp;
  /** What text this is, as a person would say it: `a task id: a-z, 0-9 …`. */
  readonly what?: string;
  /** One line; line breaks at the end are forgiven. */
  readonly oneLine?: boolean;
  /** Blank text is accepted. */
  readonly blank?: boolean;
  /** Any characters at all: text that a machine wrote. */
  readonly raw?: boolean;
  /** Reported where the text does not match, instead of `invalid-value`. */
  readonly code?: DiagnosticCode;
}

export interface TextShape extends TextOptions {
  readonly kind: 'text';
}

export interface NumberOptions {
  readonly whole?: boolean;
  readonly min?: number;
  /** Exclusive lower bound. */
  readonly above?: number;
  readonly max: number;
  readonly code?: DiagnosticCode;
}

export interface NumberShape extends NumberOptions {
  readonly kind: 'number';
}

interface FlagShape {
  readonly kind: 'flag';
}

export interface ChoiceShape {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

export interface ListOptions {
  readonly min?: number;
  readonly max?: number;
  /** Reported where the list is too short, instead of `invalid-value`. */
  readonly emptyCode?: DiagnosticCode;
}

export interface ListShape extends ListOptions {
  readonly kind: 'list';
  readonly of: Shape;
}

export interface RecordShape {
  readonly kind: 'record';
  readonly key: TextShape;
  readonly of: Shape;
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly keys: Keys;
  /** Unknown keys are kept instead of refused. */
  readonly open: boolean;
}

/** Alternatives that differ in their YAML type, so that the type alone chooses. */
export interface EitherShape {
  readonly kind: 'either';
  readonly of: readonly Shape[];
}

export interface Key<T = unknown, Required extends boolean = boolean> {
  readonly shape: Shape<T>;
  readonly required: Required;
  readonly description: string;
}

export type Keys = Readonly<Record<string, Key>>;

/** The TypeScript type of the values a shape accepts. */
export type Infer<S> = S extends Shape<infer T> ? T : never;

type Fields<K extends Keys> = {
  readonly [P in keyof K as K[P]['required'] extends true ? P : never]: Infer<K[P]['shape']>;
} & {
  readonly [P in keyof K as K[P]['required'] extends true ? never : P]?: Infer<K[P]['shape']>;
};

export const text = (options: TextOptions): TextShape & { readonly type?: string } => ({ kind: 'text', ...options });

export const number = (options: NumberOptions): Shape<number> => ({ kind: 'number', ...options });

export const flag: Shape<boolean> = { kind: 'flag' };

export const choice = <const T extends readonly string[]>(options: T): Shape<T[number]> => ({
  kind: 'choice',
  options,
});

export const list = <T>(of: Shape<T>, options: ListOptions = {}): Shape<readonly T[]> => ({
  kind: 'list',
  of,
  ...options,
});

export const record = <T>(key: TextShape, of: Shape<T>): Shape<Readonly<Record<string, T>>> => ({
  kind: 'record',
  key,
  of,
});

export const object = <const K extends Keys>(keys: K): ObjectShape & { readonly type?: Fields<K> } => ({
  kind: 'object',
  keys,
  open: false,
});

/** An object whose unknown keys are kept. */
export const openObject = <const K extends Keys>(keys: K): ObjectShape & { readonly type?: Fields<K> } => ({
  kind: 'object',
  keys,
  open: true,
});

export const either = <const S extends readonly Shape[]>(...of: S): Shape<Infer<S[number]>> => ({ kind: 'either', of });

export const required = <T>(shape: Shape<T>, description: string): Key<T, true> => ({
  shape,
  required: true,
  description,
});

export const optional = <T>(shape: Shape<T>, description: string): Key<T, false> => ({
  shape,
  required: false,
  description,
});
