import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { err, ok, type Failure, type Result } from '../lib/result.ts';
import { maxFileBytes } from '../plan/limits.ts';
import { idPattern } from '../plan/patterns.ts';
import { choice, list, number, object, openObject, required, text, type Infer } from '../plan/shape.ts';
import type { PlanEditing } from './editing.ts';
import { reviewTypes } from '../plan/review-scope.ts';
import { problemsOf } from './structured.ts';
import type { Suggestion } from './suggestion.ts';

/** What suggestions that travel belong to. */
export interface PayloadAbout {
  /** Id of the plan. */
  readonly plan: string;
  /** The commit whose plan file was reviewed. */
  readonly commit: string;
  /** Numbers of those that were applied since. */
  readonly applied: readonly number[];
}

export interface Payload {
  readonly about: PayloadAbout;
  readonly suggestions: readonly Suggestion[];
}

const shape = object({
  v: required(number({ whole: true, min: 1, max: 1 }), 'Version of this format.'),
  about: required(
    object({
      plan: required(text({ max: 63, pattern: idPattern }), ''),
      commit: required(text({ max: 64, pattern: /^[0-9a-f]{40,64}$/ }), ''),
      applied: required(list(number({ whole: true, min: 1, max: 1_000_000 }), { max: 1000 }), ''),
    }),
    '',
  ),
  suggestions: required(
    list(
      object({
        number: required(number({ whole: true, min: 1, max: 1_000_000 }), ''),
        type: required(choice(reviewTypes), ''),
        target: required(text({ max: 100, pattern: /^(?:plan|(?:phase|task)\/[a-z0-9][a-z0-9-]{0,62})$/ }), ''),
        why: required(text({ max: 1000, raw: true }), ''),
        // Read by `readOperations`, which knows each of them.
        operations: required(list(openObject({}), { max: 1000 }), ''),
        fingerprint: required(text({ max: 16, pattern: /^[0-9a-f]{16}$/ }), ''),
      }),
      { max: 1000 },
    ),
    '',
  ),
});

/** Suggestions as one word of letters, digits, `-` and `_`, to travel hidden in a comment: JSON, deflated, base64url. */
export const writePayload = (suggestions: readonly Suggestion[], about: PayloadAbout): string =>
  deflateRawSync(JSON.stringify({ v: 1, about, suggestions }), { level: 9 }).toString('base64url');

/** What `writePayload` wrote. Anything else, however it is meant, is a failure; whoever calls still asks who wrote the comment. */
export const readPayload = (
  word: string,
  { readOperations }: Pick<PlanEditing, 'readOperations'>,
): Result<Payload, Failure> => {
  const value = decode(word.trim());
  if (value === undefined) return broken('it cannot be decoded');
  const problems = problemsOf(shape, value);
  if (problems.length > 0) return broken(problems.slice(0, 3).join('; '));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every check has passed, so the value has the type of its shape.
  const { about, suggestions } = value as Infer<typeof shape>;
  const read: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const operations = readOperations(suggestion.operations);
    if (!operations.ok) return broken(`suggestion ${suggestion.number}: ${operations.error.message}`);
    read.push({ ...suggestion, operations: operations.value });
  }
  const numbers = new Set(read.map((suggestion) => suggestion.number));
  return numbers.size === read.length ? ok({ about, suggestions: read }) : broken('a number is there twice');
};

const broken = (why: string): Result<never, Failure> =>
  err({
    code: 'bad-payload',
    message: `The suggestions in this review cannot be read: ${why}.`,
    hint: 'Ask for a new review.',
  });

const decode = (word: string): unknown => {
  if (!/^[A-Za-z0-9_-]+$/.test(word) || word.length > maxFileBytes) return undefined;
  try {
    const json = inflateRawSync(Buffer.from(word, 'base64url'), { maxOutputLength: maxFileBytes });
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return undefined;
  }
};
