import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chooseSuggestions } from '../../src/planning/choose.ts';
import type { Suggestion } from '../../src/planning/suggestion.ts';

const open = [1, 3, 4, 5, 9].map((number): Suggestion => ({
  number,
  type: 'add_missing',
  target: 'plan',
  why: 'Because.',
  operations: [],
  fingerprint: '0123456789abcdef',
}));
const applied = [2, 6];

const choose = (text: string) => {
  const chosen = chooseSuggestions(text, open.toReversed(), applied);
  return chosen.ok ? chosen.value.map(({ number }) => number) : chosen.error;
};

const hint = 'Give numbers and ranges of open suggestions, as in `1,3-5`, or `all`.';
const left = 'Open: 1, 3, 4, 5, 9.';

describe('choosing suggestions', () => {
  it.each<readonly [string, readonly number[]]>([
    ['all', [1, 3, 4, 5, 9]],
    [' ALL ', [1, 3, 4, 5, 9]],
    ['1', [1]],
    ['1,3-5', [1, 3, 4, 5]],
    [' 9 , 3 - 4,3', [3, 4, 9]],
    ['#1,#3-#4', [1, 3, 4]],
  ])('takes %j', (text, numbers) => {
    expect(choose(text)).toEqual(numbers);
  });

  it.each<readonly [string, string, string]>([
    ['', 'bad-choice', `suggestions: "" is no number and no range. ${left}`],
    ['1,', 'bad-choice', `suggestions: "" is no number and no range. ${left}`],
    ['one', 'bad-choice', `suggestions: "one" is no number and no range. ${left}`],
    ['1.5', 'bad-choice', `suggestions: "1.5" is no number and no range. ${left}`],
    ['-3', 'bad-choice', `suggestions: "-3" is no number and no range. ${left}`],
    ['0', 'bad-choice', `suggestions: "0" begins below 1, the number of the first suggestion. ${left}`],
    ['5-3', 'bad-choice', `suggestions: "5-3" is a range that ends before it begins. ${left}`],
    ['1-2-3', 'bad-choice', `suggestions: "1-2-3" is no number and no range. ${left}`],
    ['all,1', 'bad-choice', `suggestions: "all" is no number and no range. ${left}`],
    ['9999999999', 'bad-choice', `suggestions: "9999999999" is no number and no range. ${left}`],
    ['7', 'unknown-suggestion', `There is no open suggestion 7. ${left}`],
    ['7-9', 'unknown-suggestion', `There is no open suggestion 7, 8. ${left}`],
    ['1-999999999', 'unknown-suggestion', `There is no open suggestion 999999999. ${left}`],
    ['2', 'already-applied', `Suggestion 2 was applied already. ${left}`],
    ['1-6', 'already-applied', `Suggestions 2, 6 were applied already. ${left}`],
  ])('refuses %j', (text, code, message) => {
    expect(choose(text)).toEqual({ code, message, hint });
  });

  it('says when there is nothing to choose from', () => {
    expect(chooseSuggestions('all', [], [1])).toEqual({
      ok: false,
      error: {
        code: 'no-suggestions',
        message: 'There are no open suggestions; 1 was applied already.',
        hint: 'Ask for a new review.',
      },
    });
    expect(chooseSuggestions('1', [])).toMatchObject({ error: { message: 'There are no open suggestions.' } });
  });

  it('never throws and never gives what was not asked for', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('1', '3', '-', ',', ' ', '#', 'all', '9')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const chosen = choose(given);
        if (Array.isArray(chosen))
          for (const number of chosen) expect(given).toMatch(new RegExp(`${number}|-|all`, 'i'));
      }),
    );
  });
});
