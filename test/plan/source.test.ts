import { expect, test } from 'vitest';
import { newerHuman } from '../../src/plan/source.ts';

test.each<[string, string | undefined, string | undefined, string | undefined, string | undefined]>([
  ['nobody changed it', 'a\n', 'a\n', 'a\n', 'a\n'],
  ['the branch changed it', 'a\n', 'b\n', 'a\n', 'b\n'],
  ['the base changed it', 'a\n', 'a\n', 'b\n', 'b\n'],
  ['both changed it alike', 'a\n', 'b\n', 'b\n', 'b\n'],
  ['both changed it differently', 'a\n', 'b\n', 'c\n', undefined],
  ['a state brought the last line break', 'a', 'a\n', 'b', 'b'],
  ['the base removed it', 'a\n', 'a\n', undefined, undefined],
  ['only the branch has it', undefined, 'a\n', undefined, 'a\n'],
  ['both brought one of their own', undefined, 'a\n', 'b\n', undefined],
])('newerHuman: %s', (_name, base, ours, theirs, expected) => {
  expect(newerHuman(base, ours, theirs)).toBe(expected);
});
