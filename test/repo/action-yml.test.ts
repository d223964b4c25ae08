import { readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Outputs } from '../../src/report/outputs.ts';
import { inputs } from '../../src/request/inputs.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: unknown;
}

const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
const action: ActionFile = parse(text);

/** As much of a document as GitHub's validator asks for. It caches by URI, so every text needs its own. */
function documentOf(content: string, name: string): Parameters<typeof validate>[0] {
  const offsetAt = ({ line, character }: { line: number; character: number }): number =>
    content.split('\n').slice(0, line).join('\n').length + (line === 0 ? 0 : 1) + character;
  return {
    uri: `file:///${name}/action.yml`,
    languageId: 'yaml',
    version: 1,
    lineCount: content.split('\n').length,
    getText: (range) => (range === undefined ? content : content.slice(offsetAt(range.start), offsetAt(range.end))),
    positionAt: (offset) => {
      const lines = content.slice(0, offset).split('\n');
      return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    },
    offsetAt,
    getLineRange: (line) => ({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }),
    getEOLCharacters: () => '\n',
  };
}

describe('action.yml', () => {
  it("passes GitHub's own validator, which does find faults", async () => {
    expect(await validate(documentOf(text, 'ours'))).toEqual([]);
    expect(await validate(documentOf(text.replace('runs:', 'runs:\n  foo: bar'), 'faulty'))).not.toEqual([]);
  });

  it('says of every input what the table of inputs says', () => {
    const expected = inputs
      .filter(({ doors }) => doors.includes('action'))
      .map(({ name, description, default: preset }) => [
        name,
        { description, required: false, ...(preset === undefined ? {} : { default: preset }) },
      ]);
    expect(action.inputs).toEqual(Object.fromEntries(expected));
    expect(Object.keys(action.inputs)).toEqual(expected.map(([name]) => name));
  });

  it('declares the outputs that are set', () => {
    const set: Required<Outputs> = {
      result: '',
      status: '',
      reason: '',
      detail: '',
      plan: '',
      branch: '',
      sha: '',
      'exit-code': '',
      transcripts: '',
      'pull-request': '',
      draft: '',
      suggestions: '',
      next: '',
      matrix: '',
      'max-parallel': '',
      base: '',
      leg: '',
      more: '',
      attempt: '',
    };
    expect(Object.keys(action.outputs)).toEqual(Object.keys(set));
  });

  it('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(process.versions.node).toMatch(/^24\./);
  });
});
