import type { RawObject } from '../outline.ts';
import { isObject, listAt, own, textAt } from '../outline.ts';
import { isReservedVariable } from '../patterns.ts';
import type { Check } from './check.ts';

/** Inputs agree with themselves. */
export const checkInputs = (check: Check): void => {
  const inputs = own(check.outline.raw, 'inputs');
  if (!isObject(inputs)) return;
  const seen = new Map<string, string>();
  for (const name of Object.keys(inputs)) {
    const twin = seen.get(name.toLowerCase());
    if (twin !== undefined) reportTwin(check, inputs, name, twin);
    seen.set(name.toLowerCase(), name);
    const input = own(inputs, name);
    if (isObject(input)) checkInput(check, inputs, name, input);
  }
};

const reportTwin = ({ tree, collector }: Check, inputs: RawObject, name: string, twin: string): void => {
  const related = [{ message: `\`${twin}\` is here`, position: tree.key(inputs, twin) }];
  const message = `\`${name}\` and \`${twin}\` are the same input; expressions do not tell cases apart`;
  collector.error({ code: 'duplicate-key', message, position: tree.key(inputs, name), related });
};

const checkInput = ({ tree, collector }: Check, inputs: RawObject, name: string, input: RawObject): void => {
  const type = textAt(input, 'type') ?? 'string';
  const error = (message: string, key: string): void =>
    collector.error({
      code: 'invalid-value',
      message: `the input \`${name}\` ${message}`,
      position: tree.value(input, key),
    });
  if (type === 'choice' && !Object.hasOwn(input, 'options')) {
    const message = `the input \`${name}\` is a choice and needs \`options\``;
    collector.error({ code: 'missing-key', message, position: tree.key(inputs, name) });
  }
  if (type !== 'choice' && Object.hasOwn(input, 'options'))
    error(`has options; only \`type: choice\` takes them`, 'options');
  const value = own(input, 'default');
  if (value === undefined || value === null || typeof value === 'object') return;
  if (type === 'choice') {
    const options = listAt(input, 'options');
    if (options.length > 0 && !options.includes(value)) error('has a default that is none of its options', 'default');
  } else if (['string', 'number', 'boolean'].includes(type) && typeof value !== type)
    error(`is a ${type}; its default is a ${typeof value}`, 'default');
};

const reserved = (name: string): string =>
  `\`${name}\` is reserved: credentials and the variables of the runner and of Planwright never reach a task`;

/** No plan sets or passes on what belongs to Planwright, the runner or the credentials. */
export const checkVariables = ({ outline: { raw }, tree, collector }: Check): void => {
  const env = own(raw, 'env');
  const passed = listAt(raw, 'pass_env');
  for (const name of isObject(env) ? Object.keys(env) : [])
    if (isObject(env) && isReservedVariable(name))
      collector.error({ code: 'invalid-value', message: reserved(name), position: tree.key(env, name) });
  for (const [index, name] of passed.entries())
    if (typeof name === 'string' && isReservedVariable(name))
      collector.error({ code: 'invalid-value', message: reserved(name), position: tree.value(passed, index) });
};
