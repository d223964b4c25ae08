import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDiagnostic } from '../../src/plan/diagnostic-render.ts';
import { diagnosticCodes } from '../../src/plan/diagnostic.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { renderState } from '../../src/plan/state-text.ts';
import { writeState } from '../../src/plan/source.ts';
import { emptyState } from '../../src/plan/state.ts';

const root = new URL('../fixtures/plans/', import.meta.url);
const plansIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.yml'));
const read = (path: string): Buffer => readFileSync(new URL(encodeURI(path), root));
const parse = (path: string): ReturnType<typeof parsePlan> => {
  const id = basename(path, '.yml');
  return parsePlan(read(path), { id, file: `plans/${id}.yml`, stateAllowed: id !== 'state-hand-written' });
};

describe('invalid plans', () => {
  it.each(plansIn('invalid'))('%s is refused with the expected words', async (name) => {
    const parsed = await parse(`invalid/${name}`);
    if (parsed.ok) throw new Error('accepted');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read(`invalid/${name}`));
    const rendered = parsed.error.map((diagnostic) => renderDiagnostic(diagnostic, text, { color: false })).join('');
    expect(rendered).toBe(read(`invalid/${basename(name, '.yml')}.txt`).toString());
  });

  it('show every code at least once', async () => {
    const parsed = await Promise.all(plansIn('invalid').map((name) => parse(`invalid/${name}`)));
    const seen = new Set(parsed.flatMap((one) => (one.ok ? [] : one.error.map(({ code }) => code))));
    // Too big to keep as files; made in parse.test.ts.
    const made = ['too-large', 'too-many-tasks'];
    expect(diagnosticCodes.filter((code) => !seen.has(code))).toEqual(made);
  });
});

describe('valid plans', () => {
  it.each(plansIn('valid'))('%s is accepted, and a written state leaves every human byte', async (name) => {
    const parsed = await parse(`valid/${name}`);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const { plan, source, warnings } = parsed.value;
    expect(warnings).toEqual([]);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(
      JSON.parse(read(`valid/${basename(name, '.yml')}.json`).toString()),
    );
    const written = writeState(source, renderState(emptyState, source.eol));
    expect(Buffer.from(written).subarray(0, Buffer.byteLength(source.human))).toEqual(Buffer.from(source.human));
    expect(read(`valid/${name}`).toString().startsWith(source.human)).toBe(true);
  });
});
