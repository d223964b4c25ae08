import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idFromTitle } from '../../src/plan/id-from-title.ts';
import { idPattern } from '../../src/plan/patterns.ts';

it.each([
  ['Add user authentication', 'add-user-authentication'],
  ['  Fix: don’t crash on "null"!  ', 'fix-dont-crash-on-null'],
  ['Über-Größe für Łódź, Ærø & Þór', 'uber-grosse-fur-lodz-aero-thor'],
  ['İstanbul ılık', 'istanbul-ilik'],
  ['ﬁnal ① step', 'final-1-step'],
  ['Upgrade React 18 → 19', 'upgrade-react-18-19'],
  ['C++', 'c'],
  ['-- -', 'plan'],
  ['', 'plan'],
  ['プラン', 'plan'],
  ['../../etc/passwd', 'etc-passwd'],
  ['word '.repeat(20), 'word-word-word-word-word-word-word-word-word-word-word-word'],
  [`${'word '.repeat(12)}end and more`, 'word-word-word-word-word-word-word-word-word-word-word-word-end'],
  ['x'.repeat(100), 'x'.repeat(63)],
])('%j becomes %s', (title, id) => {
  expect(idFromTitle(title, [])).toBe(id);
});

it('counts on where an id is taken, and stays short enough', () => {
  expect(idFromTitle('A plan', ['a-plan'])).toBe('a-plan-2');
  expect(idFromTitle('A plan', ['a-plan', 'a-plan-2', 'a-plan-4'])).toBe('a-plan-3');
  expect(idFromTitle('x'.repeat(100), ['x'.repeat(63)])).toBe(`${'x'.repeat(61)}-2`);
});

const titles = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('a', 'é', 'ß', ' ', '-', '9', 'Ω', '\u0301', "'"), maxLength: 150 }),
);

it('is always an id, and never one that is taken', () => {
  fc.assert(
    fc.property(titles, fc.integer({ min: 0, max: 12 }), (title, others) => {
      const taken: string[] = [];
      for (let count = 0; count <= others; count += 1) taken.push(idFromTitle(title, taken));
      expect(new Set(taken).size).toBe(others + 1);
      expect(taken.filter((id) => !idPattern.test(id) || id.endsWith('-') || id.includes('--'))).toEqual([]);
    }),
  );
});
