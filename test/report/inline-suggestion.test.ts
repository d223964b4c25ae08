import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineChange } from '../../src/report/inline-suggestion.ts';
import { changeInDiff, lineChange, suggestionBlock } from '../../src/report/inline-suggestion.ts';

/** What GitHub does when somebody clicks. */
const clicked = (text: string, { first, last, lines }: LineChange): string => {
  const all = text.split('\n');
  return [...all.slice(0, first - 1), ...lines, ...all.slice(last)].join('\n');
};

describe('lineChange', () => {
  it.each([
    ['a line', 'a\nb\nc\n', 'a\nB\nc\n', { first: 2, last: 2, lines: ['B'] }],
    ['several', 'a\nb\nc\nd\n', 'a\nB\nC\nX\nd\n', { first: 2, last: 3, lines: ['B', 'C', 'X'] }],
    ['an insertion', 'a\nb\n', 'a\nx\nb\n', { first: 1, last: 1, lines: ['a', 'x'] }],
    ['an insertion at the top', 'a\nb\n', 'x\na\nb\n', { first: 1, last: 1, lines: ['x', 'a'] }],
    ['a removal', 'a\nb\nc\n', 'a\nc\n', { first: 2, last: 2, lines: [] }],
    ['an end of another kind', 'a\r\nb\r\n', 'a\r\nB\r\n', { first: 2, last: 2, lines: ['B'] }],
  ])('%s', (_name, before, after, expected) => {
    expect(lineChange(before, after)).toEqual(expected);
  });

  it('nothing, and too much, is none', () => {
    expect(lineChange('a\n', 'a\n')).toBeUndefined();
    expect(lineChange('x\n'.repeat(100), 'y\n'.repeat(100))).toBeUndefined();
  });

  it('makes of the one text the other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = lineChange(before, after);
        if (change === undefined) expect(after).toBe(before);
        else expect(clicked(before, change)).toBe(after);
      }),
    );
  });
});

describe('changeInDiff', () => {
  const patch = '@@ -1,3 +1,4 @@\n a\n+b\n c\n d';

  it('stands in one hunk, or nowhere', () => {
    const text = 'a\nb\nc\nd\ne\nf\n';
    expect(changeInDiff(text, text.replace('b', 'B'), patch)).toEqual({ first: 2, last: 2, lines: ['B'] });
    expect(changeInDiff(text, text.replace('f', 'F'), patch)).toBeUndefined();
    expect(changeInDiff(text, text.replace('d\ne', 'D\nE'), patch)).toBeUndefined();
    expect(changeInDiff(text, text.replace('b', 'B'), undefined)).toBeUndefined();
  });
});

it('takes lines away', () => {
  expect(suggestionBlock({ first: 1, last: 1, lines: [] })).toBe('```suggestion\n```');
  expect(suggestionBlock({ first: 1, last: 1, lines: [''] })).toBe('```suggestion\n\n```');
});

it('fences what has fences of its own', () => {
  expect(suggestionBlock({ first: 1, last: 1, lines: ['a ```` b'] })).toBe('`````suggestion\na ```` b\n`````');
});
