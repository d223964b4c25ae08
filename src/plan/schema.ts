import * as z from 'zod';
import { phaseShape, planShape, taskShape } from './plan-shape.ts';
import type { Keys, NumberShape, Shape, TextShape } from './shape.ts';

const names = new Map<Shape, string>([
  [phaseShape, 'phase'],
  [taskShape, 'task'],
]);

const oneLine = /^[^\r\n]*[\r\n]*$/;

/**
 * The human part of a plan file as a zod schema: for the JSON schema of editors and for structured answers of models. Made
 * from the same table as the checker of `parsePlan`, which stays free of zod because every command goes through it.
 */
export const planSchema = z.strictObject({
  ...fieldsOf(planShape.keys),
  state: z
    .looseObject({})
    .optional()
    .describe('Written by Planwright, last in the file, on the branch of the plan. Never edit it.'),
});

/** The zod schema of a shape. */
export function zodOf(shape: Shape): z.ZodType {
  switch (shape.kind) {
    case 'text':
      return textOf(shape);
    case 'number':
      return numberOf(shape);
    case 'flag':
      return z.boolean();
    case 'choice':
      return z.enum(shape.options);
    case 'list':
      return listOf(shape.of, shape.min, shape.max);
    case 'record':
      return z.record(textOf(shape.key), zodOf(shape.of));
    case 'object':
      return named(shape, (shape.open ? z.looseObject : z.strictObject)(fieldsOf(shape.keys)));
    case 'either':
      return z.union(shape.of.map(zodOf));
  }
}

function named(shape: Shape, schema: z.ZodType): z.ZodType {
  const id = names.get(shape);
  return id === undefined ? schema : schema.meta({ id });
}

function fieldsOf(keys: Keys): Record<string, z.ZodType> {
  const fields = Object.entries(keys).map(([name, { shape, required, description }]): [string, z.ZodType] => {
    const schema = zodOf(shape);
    return [name, (required ? schema : schema.optional()).describe(description)];
  });
  return Object.fromEntries(fields);
}

function textOf({ max, pattern, oneLine: single, blank, raw }: TextShape): z.ZodString {
  let schema = z.string().max(max);
  if (raw === true) return schema;
  if (blank !== true && pattern === undefined) schema = schema.regex(/\S/);
  if (single === true) schema = schema.regex(oneLine);
  return pattern === undefined ? schema : schema.regex(pattern);
}

function numberOf({ whole, min, above, max }: NumberShape): z.ZodType {
  if (min === max) return z.literal(max);
  let schema = whole === true ? z.int() : z.number();
  if (max === Number.MAX_VALUE) return schema;
  if (min !== undefined) schema = schema.min(min);
  if (above !== undefined) schema = schema.gt(above);
  return schema.max(max);
}

function listOf(of: Shape, min = 0, max = Infinity): z.ZodType {
  const schema = z.array(zodOf(of)).min(min);
  return Number.isFinite(max) ? schema.max(max) : schema;
}
