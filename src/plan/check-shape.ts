import { plural } from '../lib/text.ts';
import { expected, given, textProblem } from './describe-shape.ts';
import type { DiagnosticCode } from './diagnostic.ts';
import { isList, isObject } from './outline.ts';
import type {
  ChoiceShape,
  EitherShape,
  ListShape,
  NumberShape,
  ObjectShape,
  RecordShape,
  Shape,
  TextShape,
} from './shape.ts';
import type { Hints } from './suggest.ts';
import type { Container } from './tree.ts';

/** Where a value stands: under `key` of `container`. `name` is the nearest key, for messages. */
export interface Place {
  readonly container: Container;
  readonly key: string | number;
  readonly name: string;
  readonly at: 'key' | 'value' | 'inside';
}

export interface Checks {
  readonly report: (code: DiagnosticCode, message: string, place: Place) => void;
  /** A plain scalar as written, for `quote it: '0123'`. */
  readonly source: (container: Container, key: string | number) => string | undefined;
  readonly hints: Hints;
  /** What messages call a place. Default: its nearest key. */
  readonly label?: (place: Place) => string;
}

/**
 * Checks a plain value against a shape and reports every difference. Undefined stands for a value already reported.
 * Hand-written instead of zod because it is on the path of every command: zod costs more to load than to check.
 */
export class ShapeChecker {
  readonly #checks: Checks;

  constructor(checks: Checks) {
    this.#checks = checks;
  }

  check(shape: Shape, container: Container, key: string | number, name: string): void {
    const value: unknown = Reflect.get(container, key);
    if (value === undefined) return;
    const place = { container, key, name, at: 'value' } as const;
    const chosen = shape.kind === 'either' ? (alternative(shape, value) ?? shape) : shape;
    if (!this.#checkTyped(chosen, value, place)) this.#wrongType(shape, value, place);
  }

  /** False when the value has not even the type of the shape. */
  #checkTyped(shape: Shape, value: unknown, place: Place): boolean {
    if (shape.kind === 'text' && typeof value === 'string') this.#text(shape, value, place);
    else if (shape.kind === 'choice' && typeof value === 'string') this.#choice(shape, value, place);
    else if (shape.kind === 'number' && typeof value === 'number') this.#number(shape, value, place);
    else if (shape.kind === 'list' && isList(value)) this.#list(shape, value, place);
    else if (shape.kind === 'record' && isObject(value)) this.#record(shape, value);
    else if (shape.kind === 'object' && isObject(value)) this.object(shape, value, this.#label(place));
    else return shape.kind === 'flag' && typeof value === 'boolean';
    return true;
  }

  /** Checks keys and values of a mapping; `name` is what messages call it, `''` for the file. */
  object(shape: ObjectShape, value: Readonly<Record<string, unknown>>, name: string): void {
    for (const key of Object.keys(value)) {
      const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
      if (known !== undefined) this.check(known.shape, value, key, key);
      else if (!shape.open) this.#unknownKey(shape, value, key);
    }
    for (const key in shape.keys)
      if (shape.keys[key]?.required === true && !Object.hasOwn(value, key)) {
        const of = name === '' ? '' : ` in ${name}`;
        this.#checks.report('missing-key', `\`${key}\` is missing${of}`, {
          container: value,
          key,
          name: key,
          at: 'inside',
        });
      }
  }

  #text(shape: TextShape, value: string, place: Place): void {
    const problem = textProblem(shape, value);
    if (problem !== undefined)
      this.#checks.report(shape.code ?? 'invalid-value', `${this.#label(place)} ${problem}`, place);
  }

  #number(shape: NumberShape, value: number, place: Place): void {
    const fits =
      Number.isFinite(value) &&
      (shape.whole !== true || Number.isInteger(value)) &&
      value <= shape.max &&
      (shape.min === undefined || value >= shape.min) &&
      (shape.above === undefined || value > shape.above);
    if (!fits) this.#mustBe(shape.code ?? 'invalid-value', shape, value, place);
  }

  #choice(shape: ChoiceShape, value: string, place: Place): void {
    if (shape.options.includes(value)) return;
    const hint = this.#checks.hints.didYouMean(value, shape.options);
    this.#mustBe('invalid-value', shape, value, place, hint);
  }

  #list(shape: ListShape, value: readonly unknown[], place: Place): void {
    const { min = 0 } = shape;
    if (value.length < min) {
      const code = shape.emptyCode ?? 'invalid-value';
      const has = value.length === 0 ? 'is empty' : `has ${plural(value.length, 'entry', 'entries')}`;
      const needed = min === 1 ? 'one entry' : `${min} entries`;
      this.#checks.report(code, `${this.#label(place)} ${has}; it needs at least ${needed}`, place);
    }
    if (value.length > (shape.max ?? Infinity))
      this.#checks.report(
        'invalid-value',
        `${this.#label(place)} has ${value.length} entries; at most ${shape.max} are accepted`,
        place,
      );
    for (let index = 0; index < value.length; index += 1) this.check(shape.of, value, index, place.name);
  }

  #record(shape: RecordShape, value: Readonly<Record<string, unknown>>): void {
    for (const key of Object.keys(value)) {
      const refused = key === '__proto__' && shape.key.raw !== true;
      const problem = refused ? 'cannot be used as a name' : textProblem(shape.key, key);
      if (problem === undefined) this.check(shape.of, value, key, key);
      else this.#atKey(refused ? 'unknown-key' : (shape.key.code ?? 'invalid-value'), value, key, problem);
    }
  }

  #unknownKey(shape: ObjectShape, container: Container, key: string): void {
    const hint = this.#checks.hints.didYouMean(key, Object.keys(shape.keys));
    this.#atKey('unknown-key', container, key, `is not a known key${hint}`);
  }

  #atKey(code: DiagnosticCode, container: Container, key: string, problem: string): void {
    const place = { container, key, name: key, at: 'key' } as const;
    this.#checks.report(code, `${this.#label(place)} ${problem}`, place);
  }

  #label(place: Place): string {
    return this.#checks.label?.(place) ?? label(place);
  }

  #wrongType(shape: Shape, value: unknown, place: Place): void {
    const source = this.#checks.source(place.container, place.key);
    const scalar = typeof value === 'number' || typeof value === 'boolean';
    const text = takesText(shape);
    const hint = scalar && text !== undefined && source !== undefined ? `; quote it: '${source}'` : '';
    const code = hint !== '' && text?.kind === 'text' && text.code === 'invalid-id' ? 'invalid-id' : 'wrong-type';
    this.#mustBe(code, shape, value, place, hint);
  }

  #mustBe(code: DiagnosticCode, shape: Shape, value: unknown, place: Place, hint = ''): void {
    const source = this.#checks.source(place.container, place.key);
    const shown = typeof value === 'number' && source !== undefined ? source.slice(0, 60) : given(value);
    const read = hint.startsWith('; quote') ? ` (read as a ${typeof value})` : '';
    this.#checks.report(code, `${this.#label(place)} must be ${expected(shape)}; got ${shown}${read}${hint}`, place);
  }
}

const label = ({ key, name }: Place): string => (typeof key === 'number' ? `\`${name}[${key}]\`` : tick(key));

const tick = (key: string): string => `\`${key.length > 60 ? `${key.slice(0, 60)}…` : key}\``;

const takesText = (shape: Shape): Shape | undefined =>
  shape.kind === 'either' ? shape.of.find((one) => takesText(one)) : shape.kind === 'text' ? shape : undefined;

const alternative = (shape: EitherShape, value: unknown): Shape | undefined =>
  shape.of.find((one) => hasType(one, value));

const hasType = (shape: Shape, value: unknown): boolean => {
  switch (shape.kind) {
    case 'text':
    case 'choice':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      return isList(value);
    case 'record':
    case 'object':
      return isObject(value);
    case 'either':
      return alternative(shape, value) !== undefined;
  }
};
