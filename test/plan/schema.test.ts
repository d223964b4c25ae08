import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { ShapeChecker } from '../../src/plan/check-shape.ts';
import { diagnosticCodes } from '../../src/plan/diagnostic.ts';
import { phaseShape, planShape, taskShape } from '../../src/plan/plan-shape.ts';
import { planSchema } from '../../src/plan/schema.ts';
import type { Keys, Shape } from '../../src/plan/shape.ts';
import { reasons } from '../../src/plan/state.ts';
import { Hints } from '../../src/plan/suggest.ts';
import { parse } from './support.ts';

const root = new URL('../../', import.meta.url);
const docs = readFileSync(new URL('docs/plan-format.md', root), 'utf8');
const example = /```yaml\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';

const accepts = (value: Readonly<Record<string, unknown>>): boolean => {
  const found: string[] = [];
  const report = (_code: string, message: string): number => found.push(message);
  new ShapeChecker({ hints: new Hints(), source: () => undefined, report }).object(planShape, value, '');
  return found.length === 0;
};

/** Mostly right, sometimes subtly and sometimes wildly wrong. */
const valueOf = (shape: Shape): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 30, arbitrary: rightValue(shape) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(null, '', ' ', 'x', 'a b', 0, -1, 1.5, true, [], {}, ['x'], { x: 1 }),
    },
  );

const rightValue = (shape: Shape): fc.Arbitrary<unknown> => {
  switch (shape.kind) {
    case 'text':
      return fc.constantFrom(
        'a',
        'a-1',
        'A_1',
        'main',
        'N <m@x>',
        'x'.repeat(64),
        'x'.repeat(201),
        'two\nlines',
        'one\n',
      );
    case 'number':
      return fc.constantFrom(shape.min ?? shape.above ?? 0, 1, 2.5, shape.max, shape.max + 1);
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...shape.options);
    case 'list':
      return fc.array(valueOf(shape.of), { minLength: 1, maxLength: 2 });
    case 'record':
      return fc.dictionary(fc.constantFrom('a', 'B_2', '1', 'a b'), valueOf(shape.of), {
        maxKeys: 2,
        noNullPrototype: true,
      });
    case 'object': {
      const keys = Object.entries(shape.keys);
      const required = keys.flatMap(([key, { required: must }]) => (must ? [key] : []));
      const values = Object.fromEntries(keys.map(([key, { shape: inner }]) => [key, valueOf(inner)]));
      return fc.record(values, { requiredKeys: required, noNullPrototype: true });
    }
    case 'either':
      return fc.oneof(...shape.of.map(valueOf));
  }
};

describe('schema', () => {
  it('judges as the checker does', () => {
    const verdicts = { accepted: 0, refused: 0 };
    const property = fc.property(fc.oneof(...narrow()), (value) => {
      const verdict = accepts(value);
      verdicts[verdict ? 'accepted' : 'refused'] += 1;
      expect(planSchema.safeParse(value).success).toBe(verdict);
    });
    fc.assert(property, { numRuns: 2000 });
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(100);
  });

  it('takes the example of the docs, as the parser does', async () => {
    const { plan } = await parse(example);
    expect(plan.phases).toHaveLength(3);
    const schema: unknown = JSON.parse(readFileSync(new URL('schema/plan.schema.json', root), 'utf8'));
    const validate = new Ajv({ strict: false }).compile(Object(schema));
    const value: unknown = parseYaml(example);
    validate(value);
    expect(validate.errors).toBeNull();
    expect(validate({ ...Object(value), state: { status: 'paused' } })).toBe(true);
    expect(validate({ ...Object(value), titel: 'x' })).toBe(false);
  });

  it('is up to date in schema/ and docs/', async () => {
    const script = fileURLToPath(new URL('scripts/generate-schema.mjs', root));
    await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toMatchObject({ stderr: '' });
  });
});

const one = (keys: Keys): fc.Arbitrary<Record<string, unknown>> =>
  fc.oneof(...Object.entries(keys).map(([key, { shape }]) => valueOf(shape).map((value) => ({ [key]: value }))));

/** A short plan with one key replaced, so that most of what is drawn is decided by that key. */
const narrow = (): fc.Arbitrary<Record<string, unknown>>[] => {
  const task = { id: 'a', title: 'A', run: 'x' };
  const phase = { id: 'one', title: 'One', tasks: [task] };
  const plan = { version: 1, title: 'T', phases: [phase] };
  return [
    one(planShape.keys).map((change) => ({ ...plan, ...change })),
    one(phaseShape.keys).map((change) => ({ ...plan, phases: [{ ...phase, ...change }] })),
    one(taskShape.keys).map((change) => ({ ...plan, phases: [{ ...phase, tasks: [{ ...task, ...change }] }] })),
  ];
};

describe('docs', () => {
  it('name every code and every reason', () => {
    const missing = [...diagnosticCodes, ...reasons].filter((word) => !docs.includes(`| \`${word}\``));
    expect(missing).toEqual([]);
  });
});
