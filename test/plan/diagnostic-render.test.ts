import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDiagnostic } from '../../src/plan/diagnostic-render.ts';
import type { Diagnostic } from '../../src/plan/diagnostic.ts';
import { Lines } from '../../src/plan/position.ts';

const at = (text: string, offset: number, length: number): Diagnostic => ({
  severity: 'error',
  code: 'syntax',
  message: 'wrong',
  file: 'p.yml',
  position: new Lines(text).position(offset, length),
  related: [],
});

const plain = (text: string, offset: number, length: number): string =>
  renderDiagnostic(at(text, offset, length), text, { color: false });

describe('rendering', () => {
  it('puts the squiggle under the place, also behind wide characters and tabs', () => {
    expect(plain('a:\t日本 x\n', 6, 1)).toBe(`p.yml:1:7: error[syntax]: wrong\n  1 | a: 日本 x\n    |         ^\n`);
    expect(plain('k: 日本語\n', 3, 3)).toBe(`p.yml:1:4: error[syntax]: wrong\n  1 | k: 日本語\n    |    ~~~~~~\n`);
  });

  it('clips long lines on both sides', () => {
    const text = `${'a'.repeat(70_000)}X${'b'.repeat(70_000)}`;
    const rendered = plain(text, 70_000, 1);
    expect(rendered.length).toBeLessThan(500);
    const [, source = '', squiggle = ''] = rendered.split('\n');
    expect(source[squiggle.indexOf('^')]).toBe('X');
  });

  it('colours on request, and only what is its own', () => {
    const text = 'x: \u001b[31m\n';
    const rendered = renderDiagnostic(at(text, 0, 1), text, { color: true });
    expect(rendered).toContain('\u001b[31merror[syntax]\u001b[39m');
    expect(rendered).toContain('x: <U+001B>[31m');
  });

  it('lets no control character of the file through, whatever the place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.nat(40),
        fc.nat(40),
        (text, message, offset, length) => {
          const diagnostic = { ...at(text, Math.min(offset, text.length), length), message };
          const rendered = renderDiagnostic(diagnostic, text, { color: false });
          // oxlint-disable-next-line no-control-regex
          expect(rendered.replaceAll('\n', '')).not.toMatch(/[\0-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
          expect(rendered.split('\n').length).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});
