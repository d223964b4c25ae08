import * as z from 'zod';

import { zodOf } from '../plan/schema.ts';
import type { ObjectShape } from '../plan/shape.ts';

/** Keywords that structured outputs refuse, by their documentation; what they said is checked when the answer is read. */
const refused =
  '$schema pattern allOf minLength maxLength minItems maxItems propertyNames minimum maximum exclusiveMinimum exclusiveMaximum'.split(
    ' ',
  );

/** A shape as the JSON schema of a structured answer, made through the same zod schema that describes plan files. */
export const answerSchema = (shape: ObjectShape): Record<string, unknown> => {
  const schema = z.toJSONSchema(zodOf(shape), {
    override: ({ jsonSchema }) => {
      for (const keyword of refused) Reflect.deleteProperty(jsonSchema, keyword);
    },
  });
  const { $schema: _dialect, ...kept } = schema;
  return kept;
};
