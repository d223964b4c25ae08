import { Evaluator, Lexer, Parser, data } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser/templates/tokens/type-guards';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { Unmodelled } from './parse.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What the status functions of a condition say. */
export interface Standing {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

export interface Scope {
  readonly contexts: Readonly<Record<string, Json>>;
  /** Absent where there are no status functions. */
  readonly standing?: Standing;
}

const toData = (value: Json): data.ExpressionData => {
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  const pairs = Object.entries(value).map(([key, one]) => ({ key, value: toData(one) }));
  return new data.Dictionary(...pairs);
};

const toJson = (value: data.ExpressionData): Json => {
  if (value instanceof data.Array) return value.values().map(toJson);
  if (value instanceof data.Dictionary)
    return Object.fromEntries(value.pairs().map((pair) => [pair.key, toJson(pair.value)]));
  if (value instanceof data.Null) return null;
  return (value as { readonly value: string | number | boolean }).value;
};

const statusFunctions = ({ success, failure, cancelled }: Standing): FunctionDefinition[] =>
  Object.entries({ success, failure, cancelled, always: true }).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));

const run = (expression: string, { contexts, standing }: Scope): data.ExpressionData => {
  const functions = standing === undefined ? [] : statusFunctions(standing);
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const dictionary = new data.Dictionary(
    ...Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) })),
  );
  return new Evaluator(tree, dictionary, new Map(functions.map((one) => [one.name, one]))).evaluate();
};

/** Whether a condition holds. */
export const holds = (expression: string, scope: Scope): boolean => truthy(run(expression, scope));

/** The value of a part of a workflow file, its expressions filled in. */
export const valueOf = (token: TemplateToken, scope: Scope): Json => {
  if (isBasicExpression(token)) return toJson(run(token.expression, scope));
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value;
  if (isSequence(token)) return [...token].map((one) => valueOf(one, scope));
  if (isMapping(token))
    return Object.fromEntries([...token].map(({ key, value }) => [key.toString(), valueOf(value, scope)]));
  throw new Unmodelled(`a token of type ${token.typeName()}`);
};

/** A value as GitHub writes it into a string. */
export const textOf = (value: Json): string => toData(value).coerceString();

/** The entries of a mapping as strings. */
export const textsOf = (token: TemplateToken | undefined, scope: Scope): Record<string, string> => {
  if (token === undefined) return {};
  const value = valueOf(token, scope);
  if (typeof value !== 'object' || value === null) throw new Error('not a mapping');
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, textOf(one)]));
};
