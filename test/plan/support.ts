import type { Diagnostic } from '../../src/plan/diagnostic.ts';
import type { ParsedPlan } from '../../src/plan/parse.ts';
import { parsePlan } from '../../src/plan/parse.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const minimal = `version: 1
title: T
phases:
  - id: one
    title: One
    tasks:
      - { id: a, title: A, run: 'true' }
`;

/** A plan of one parallel phase with the given tasks, each one line of YAML. */
export const parallel = (tasks: readonly string[], head = ''): string =>
  [
    `version: 1\ntitle: T\n${head}phases:\n  - id: one\n    title: One\n    mode: parallel\n    tasks:\n`,
    ...tasks.map((task) => `      - ${task}\n`),
  ].join('');

export const parse = async (text: string, stateAllowed = true): Promise<ParsedPlan> => {
  const parsed = await parsePlan(encode(text), { id: 'demo', file: 'plans/demo.yml', stateAllowed });
  if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed.error, null, 1)}\n${text}`);
  return parsed.value;
};

export const problems = async (text: string | Uint8Array, id = 'demo'): Promise<readonly Diagnostic[]> => {
  const bytes = typeof text === 'string' ? encode(text) : text;
  const parsed = await parsePlan(bytes, { id, file: 'plans/demo.yml', stateAllowed: true });
  return parsed.ok ? [] : parsed.error;
};

/** `line:col code` of every problem, the shortest way to say what a test expects. */
export const places = async (text: string | Uint8Array): Promise<string[]> =>
  (await problems(text)).map(({ position, code }) => `${position.line}:${position.col} ${code}`);
