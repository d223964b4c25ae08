import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Json, Scope } from './expressions.ts';
import { valueOf } from './expressions.ts';
import { Unmodelled } from './parse.ts';

export interface Strategy {
  readonly combinations: readonly Readonly<Record<string, Json>>[];
  readonly failFast: boolean;
  readonly maxParallel: number;
}

/** What GitHub says of a strategy that gives no jobs (actions/runner, WorkflowTemplateConverter.cs); the job fails with it. */
export class StrategyError extends Error {
  override readonly name = 'StrategyError';
}

const mostJobs = 256;
const isRecord = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const crossed = (vectors: readonly (readonly [string, readonly Json[]])[]): Readonly<Record<string, Json>>[] =>
  vectors.reduce<Record<string, Json>[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );

const combinationsOf = (matrix: Json | undefined): Strategy['combinations'] => {
  if (!isRecord(matrix)) throw new StrategyError('Matrix must be a mapping');
  const { include, exclude, ...rest } = matrix;
  if (exclude !== undefined) throw new Unmodelled('exclude in a matrix');
  const vectors = Object.entries(rest).map(([name, values]) => {
    if (!Array.isArray(values)) throw new StrategyError(`Matrix vector '${name}' must be a sequence`);
    if (values.length === 0) throw new StrategyError(`Matrix vector '${name}' does not contain any values`);
    return [name, values as readonly Json[]] as const;
  });
  if (vectors.length > 0 && include !== undefined) throw new Unmodelled('vectors and include in one matrix');
  if (vectors.length > 0) return crossed(vectors);
  if (!Array.isArray(include) || include.length === 0)
    throw new StrategyError('Matrix must define at least one vector');
  return (include as readonly Json[]).map((one) => {
    if (!isRecord(one)) throw new StrategyError('Matrix include must hold mappings');
    return one;
  });
};

/** The jobs of a strategy. Throws a StrategyError where GitHub fails the job. */
export const expand = (token: MappingToken | undefined, scope: Scope): Strategy => {
  if (token === undefined) return { combinations: [{}], failFast: true, maxParallel: mostJobs };
  const value = valueOf(token, scope);
  if (!isRecord(value)) throw new StrategyError('strategy must be a mapping');
  const { matrix, 'fail-fast': failFast = true, 'max-parallel': maxParallel = mostJobs, ...others } = value;
  for (const name of Object.keys(others)) throw new Unmodelled(`strategy.${name}`);
  if (typeof failFast !== 'boolean') throw new StrategyError('fail-fast must be a boolean');
  if (typeof maxParallel !== 'number' || maxParallel < 1) throw new StrategyError('max-parallel must be a number');
  const combinations = combinationsOf(matrix);
  if (combinations.length > mostJobs) throw new StrategyError(`a matrix of ${combinations.length} jobs, more than 256`);
  return { combinations, failFast, maxParallel };
};
