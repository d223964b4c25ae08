import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { noTranscript, openTranscript } from '../../src/agent/transcript.ts';
import { FastClock } from './session-rig.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transcript-'));
});
afterAll(() => rm(folder, { recursive: true }));

const clock = new FastClock();
const redact = (text: string): string => text.replaceAll('s3"cret', '***');

it('appends redacted lines as they come, for its owner only', async () => {
  const path = join(folder, 'new', 'a.jsonl');
  const transcript = openTranscript({ path, clock, redact });
  transcript.write({ type: 'wait', seconds: 3, why: 'with s3"cret' });
  const first = await readFile(path, 'utf8');
  expect(JSON.parse(first)).toEqual({ at: '2026-11-23T00:00:00.000Z', type: 'wait', seconds: 3, why: 'with ***' });
  transcript.write({
    type: 'answer',
    id: 'm',
    stop_reason: 'tool_use',
    content: [{ input: { 's3"cret': ['x s3"cret y', 1, null] } }],
    usage: {},
  });
  transcript.write({ type: 'error', error: new Error('s3"cret') });
  const all = await readFile(path, 'utf8');
  expect(all.startsWith(first)).toBe(true);
  expect(all).not.toContain('cret');
  expect(
    all
      .trimEnd()
      .split('\n')
      .map((line) => /"type":"(\w+)"/.exec(line)?.[1]),
  ).toEqual(['wait', 'answer', 'error']);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it('never throws into the session, and complains once', () => {
  const errors: unknown[] = [];
  const path = '/dev/full';
  const transcript = openTranscript({ path, clock, redact, onError: (error) => errors.push(error) });
  transcript.write({ type: 'wait', seconds: 1, why: 'x' });
  transcript.write({ type: 'wait', seconds: 2, why: 'y' });
  expect(errors).toMatchObject([{ code: 'ENOSPC' }]);
});

it('survives what cannot be written as JSON', () => {
  const round: { self?: unknown } = {};
  round.self = round;
  const errors: unknown[] = [];
  const transcript = openTranscript({
    path: join(folder, 'b.jsonl'),
    clock,
    redact,
    onError: (error) => errors.push(error),
  });
  transcript.write({ type: 'error', error: round });
  expect(errors).toHaveLength(1);
});

it('can be nothing at all', () => {
  expect(() => noTranscript.write({ type: 'wait', seconds: 1, why: 'x' })).not.toThrow();
});
