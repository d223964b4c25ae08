import { expect, it } from 'vitest';
import { withoutClosing } from '../../src/report/closing-words.ts';

it.each([
  ['Fix #12: login', 'Fix issue #12: login'],
  ['closes: acme/widgets#3 and RESOLVED GH-7', 'closes: issue acme/widgets#3 and RESOLVED issue GH-7'],
  ['fixes https://github.com/a/b/issues/1', 'fixes issue https://github.com/a/b/issues/1'],
  ['Prefix #12, close the door, see #3', 'Prefix #12, close the door, see #3'],
  ['a\u202eb', 'a[U+202E]b'],
])('%j closes no issue', (text, expected) => {
  expect(withoutClosing(text)).toBe(expected);
});
