import { expect, test } from 'vitest';
import type { InputDefinition } from '../../src/plan/model.ts';
import { resolveInputs, resumeInputs } from '../../src/plan/inputs.ts';
import { makePlan } from '../support/plans.ts';

const inputs: Record<string, InputDefinition> = {
  target: { type: 'choice', options: ['api', 'docs'], default: 'api', required: false },
  count: { type: 'number', required: true },
  dry: { type: 'boolean', required: false },
};
const plan = makePlan([{ id: 'p', tasks: [{ id: 'a' }] }], { inputs });

test('text from a form becomes the type the plan asks for, and defaults fill in', () => {
  expect(resolveInputs(plan, { count: '3', dry: 'true' })).toEqual({
    ok: true,
    value: { target: 'api', count: 3, dry: true },
  });
});

test.each([
  [{}, 'input count is required and was not given; accepted: a number'],
  [{ count: 'many' }, 'input count is "many"; accepted: a number'],
  [{ count: 1, target: 'web' }, 'input target is "web"; accepted: one of api, docs'],
  [{ count: 1, dry: 'yes' }, 'input dry is "yes"; accepted: a boolean'],
  [{ count: 1, constructor: 1 }, 'plan demo has no input constructor; accepted: target, count, dry'],
])('%j is refused with what is accepted', (given, message) => {
  expect(resolveInputs(plan, given)).toMatchObject({ ok: false, error: { code: 'bad-input', message } });
});

test('what is required and missing is named at once, with how to give it', () => {
  const two = makePlan([{ id: 'p', tasks: [{ id: 'a' }] }], {
    inputs: {
      symptom: { type: 'string', required: true },
      command: { type: 'string', required: true },
    },
  });
  const hint = "give it in the input inputs (in a terminal --inputs): '{ symptom: …, command: … }'";
  expect(resolveInputs(two, {})).toMatchObject({ ok: false, error: { hint } });
  expect(resolveInputs(two, { symptom: 'red' })).toMatchObject({
    ok: false,
    error: { hint: hint.replace('symptom: …, ', '') },
  });
});

test('a near name is suggested', () => {
  expect(resolveInputs(plan, { targte: 'api' })).toMatchObject({ error: { hint: 'did you mean target?' } });
});

test('an optional input without a default is what it is in a reusable workflow', () => {
  const bare = makePlan([{ id: 'p', tasks: [{ id: 'a' }] }], {
    inputs: {
      text: { type: 'string', required: false },
      number: { type: 'number', required: false },
      flag: { type: 'boolean', required: false },
      choice: { type: 'choice', options: ['a', 'b'], required: false },
    },
  });
  expect(resolveInputs(bare, {})).toEqual({ ok: true, value: { text: '', number: 0, flag: false, choice: '' } });
});

test('an execution under way keeps what was recorded, and forgets inputs that the plan no longer has', () => {
  expect(resumeInputs(plan, { count: 3, dry: true, gone: 'x' })).toEqual({
    ok: true,
    value: { target: 'api', count: 3, dry: true },
  });
  expect(resumeInputs(plan, { count: 3 }, { count: '4' })).toMatchObject({ value: { count: 4 } });
  expect(resumeInputs(plan, {})).toMatchObject({ ok: false });
});
