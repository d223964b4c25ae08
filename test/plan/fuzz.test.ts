import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderDiagnostic } from '../../src/plan/diagnostic-render.ts';
import { parsePlan } from '../../src/plan/parse.ts';

const fixtures = ['valid', 'invalid'].flatMap((folder) => {
  const root = new URL(`../fixtures/plans/${folder}/`, import.meta.url);
  return readdirSync(root).flatMap((name) =>
    name.endsWith('.yml') ? [readFileSync(new URL(encodeURI(name), root))] : [],
  );
});

const snippet = fc.oneof(
  fc.uint8Array({ maxLength: 4 }),
  fc
    .constantFrom(
      '*a',
      '&a ',
      '<<: *a',
      '!!str ',
      '!x ',
      '? ',
      '- ',
      ': ',
      '\n',
      '{',
      '}',
      '[',
      ']',
      "'",
      '"',
      '|\n',
      '${{ ',
      ' }}',
      '\t',
      '---\n',
    )
    .map((text) => new TextEncoder().encode(text)),
);

const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(20), insert: snippet });

it('ends every file in a plan or in diagnostics that lie within the file, never in an exception', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...fixtures),
    fc.array(edit, { maxLength: 3 }),
    async (file, edits) => {
      let bytes: Uint8Array = file;
      for (const { at, remove, insert } of edits) {
        const start = Math.floor(at * bytes.length);
        bytes = Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)]);
      }
      const parsed = await parsePlan(bytes, { id: 'demo', file: 'demo.yml', stateAllowed: true });
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      const found = parsed.ok ? parsed.value.warnings : parsed.error;
      expect(parsed.ok || found.length > 0).toBe(true);
      const outside = found.filter(
        ({ position }) => position.offset > text.length || position.col < 1 || position.line < 1,
      );
      expect(outside).toEqual([]);
      for (const diagnostic of found) renderDiagnostic(diagnostic, text, { color: true });
    },
  );
  await fc.assert(property, { numRuns: 500 });
});
