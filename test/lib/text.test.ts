import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byteLength,
  clipBytes,
  clipColumns,
  columnsOf,
  oneLine,
  padColumns,
  plural,
  tail,
} from '../../src/lib/text.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });

describe('clipping', () => {
  it('says how many', () => {
    expect([plural(1, 'task'), plural(2, 'task'), plural(0, 'retry', 'retries')]).toEqual([
      '1 task',
      '2 tasks',
      '0 retries',
    ]);
  });

  it('clips bytes between characters', () => {
    expect(clipBytes('äöü', 6)).toBe('äöü');
    expect(clipBytes('äöüß', 6)).toBe('ä…');
    expect(clipBytes('abc', 2)).toBe('');
  });

  it('keeps the end, from the start of a line', () => {
    expect(tail('first\nsecond\nthird', 12)).toBe('…\nthird');
    expect(tail('x'.repeat(20), 12)).toBe(`…${'x'.repeat(8)}`);
    expect(tail('short')).toBe('short');
  });

  it('counts columns as a terminal does', () => {
    expect([columnsOf('abc'), columnsOf('日本'), columnsOf('e\u0301'), columnsOf('🚀'), columnsOf('✓')]).toEqual([
      3, 4, 1, 2, 1,
    ]);
    expect(clipColumns('日本語', 5)).toBe('日本…');
    expect(clipColumns('✓ done ░░', 6)).toBe('✓ don…');
    expect(padColumns('日', 4)).toBe('日  ');
    expect(oneLine(' a\n\tb ')).toBe('a b');
  });

  it('never exceeds its limit, and never breaks a character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 120 }), (text, max) => {
        for (const cut of [clipBytes(text, max), tail(text, max)]) {
          expect(byteLength(cut)).toBeLessThanOrEqual(max);
          expect(cut.isWellFormed()).toBe(true);
          expect(cut).not.toContain('\ufffd');
        }
        expect(columnsOf(clipColumns(text, max))).toBeLessThanOrEqual(max);
      }),
    );
  });
});
