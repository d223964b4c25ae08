import { err, ok, type Failure, type Result } from '../lib/result.ts';
import { given } from '../plan/describe-shape.ts';
import type { Suggestion } from './suggestion.ts';

const accepted = 'Give numbers and ranges of open suggestions, as in `1,3-5`, or `all`.';

/**
 * The open suggestions that a person chose: `all`, or numbers and ranges such as `1,3-5`, each once and in the order of their
 * numbers. Every number named, those inside a range too, has to be open; `applied` are the numbers that no longer are.
 */
export const chooseSuggestions = (
  chosen: string,
  open: readonly Suggestion[],
  applied: readonly number[] = [],
): Result<Suggestion[], Failure> => {
  const ordered = open.toSorted((a, b) => a.number - b.number);
  if (ordered.length === 0) return none(applied);
  if (chosen.trim().toLowerCase() === 'all') return ok(ordered);
  const highest = Math.max(...ordered.map(({ number }) => number), ...applied);
  const wanted = new Set<number>();
  for (const part of chosen.split(',')) {
    const range = readRange(part.trim());
    if (!range.ok) return bad(range.error, ordered);
    const [from, to] = range.value;
    if (to > highest) return unknown([to], ordered);
    for (let number = from; number <= to; number += 1) wanted.add(number);
  }
  const spent = [...wanted].filter((number) => applied.includes(number));
  if (spent.length > 0) return already(spent, ordered);
  const missing = [...wanted].filter((number) => !ordered.some((suggestion) => suggestion.number === number));
  if (missing.length > 0) return unknown(missing, ordered);
  return ok(ordered.filter(({ number }) => wanted.has(number)));
};

const none = (applied: readonly number[]): Result<never, Failure> =>
  err({
    code: 'no-suggestions',
    message: `There are no open suggestions${applied.length === 0 ? '' : `; ${listed(applied)} ${applied.length === 1 ? 'was' : 'were'} applied already`}.`,
    hint: 'Ask for a new review.',
  });

const readRange = (part: string): Result<readonly [number, number], string> => {
  const [, first, last = first] = /^#?(\d{1,9})(?:\s*-\s*#?(\d{1,9}))?$/.exec(part) ?? [];
  if (first === undefined || last === undefined) return err(`${given(part)} is no number and no range`);
  const range = [Number(first), Number(last)] as const;
  if (range[0] < 1) return err(`${given(part)} begins below 1, the number of the first suggestion`);
  return range[0] > range[1] ? err(`${given(part)} is a range that ends before it begins`) : ok(range);
};

const bad = (problem: string, open: readonly Suggestion[]): Result<never, Failure> =>
  err({ code: 'bad-choice', message: `suggestions: ${problem}. ${openOnes(open)}`, hint: accepted });

const unknown = (numbers: readonly number[], open: readonly Suggestion[]): Result<never, Failure> =>
  err({
    code: 'unknown-suggestion',
    message: `There is no open suggestion ${listed(numbers)}. ${openOnes(open)}`,
    hint: accepted,
  });

const already = (numbers: readonly number[], open: readonly Suggestion[]): Result<never, Failure> =>
  err({
    code: 'already-applied',
    message: `${numbers.length === 1 ? 'Suggestion' : 'Suggestions'} ${listed(numbers)} ${numbers.length === 1 ? 'was' : 'were'} applied already. ${openOnes(open)}`,
    hint: accepted,
  });

const openOnes = (open: readonly Suggestion[]): string => `Open: ${listed(open.map(({ number }) => number))}.`;

const listed = (numbers: readonly number[]): string => numbers.join(', ');
