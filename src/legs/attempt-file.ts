import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { namePattern } from '../plan/patterns.ts';
import { reasons } from '../plan/state.ts';
import type { MadeAttempt } from '../task/replay.ts';
import { outputLimits } from '../task/outputs.ts';

/** What a job of a fan-out says of its task: the file `result.json` in the folder that it leaves. */
export interface AttemptFile {
  readonly version: 1;
  readonly plan: string;
  readonly execution: string;
  readonly task: string;
  /** The commit of the plan's branch that it worked on. */
  readonly base: string;
  /** Hash of the task's definition there. */
  readonly spec: string;
  /** How many attempts at the task there were before. */
  readonly before: number;
  readonly attempts: readonly MadeAttempt[];
}

export const resultFile = 'result.json';
export const bundleFile = 'change.bundle';

const largestBytes = 16 * 1024 * 1024;
const text = (most: number) => z.string().max(most);
const amount = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
const count = amount.int();
const time = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);

const usage = z.strictObject({
  requests: count,
  input_tokens: count,
  output_tokens: count,
  cache_read_tokens: count,
  cache_write_tokens: count,
  usd: z.optional(amount),
  seconds: amount,
});

const outputs = z
  .record(z.string().regex(namePattern), text(outputLimits.fileBytes))
  .refine((values) => Object.keys(values).length <= outputLimits.count);

/** How an attempt can end where nothing is integrated and nobody approves or rejects. */
const outcome = z.enum(['verify', 'scope', 'timeout', 'agent', 'no-change', 'setup']);

const attempt = z.strictObject({
  started_at: time,
  seconds: amount,
  model: z.optional(text(200)),
  session: z.optional(text(200)),
  usage: z.optional(usage),
  end: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('failed'), outcome, error: text(100_000) }),
    z.strictObject({ kind: z.literal('blocked'), reason: z.enum(reasons), detail: text(100_000) }),
    z.strictObject({ kind: z.literal('cancelled'), why: z.optional(text(100_000)) }),
    z.strictObject({ kind: z.literal('succeeded'), summary: text(100_000), details: text(1_000_000), outputs }),
  ]),
});

const form = z
  .strictObject({
    version: z.literal(1),
    plan: text(100),
    execution: text(100),
    task: text(100),
    base: z.string().regex(/^[0-9a-f]{40,64}$/),
    spec: text(64),
    before: count,
    attempts: z.array(attempt).max(200),
  })
  .refine(({ attempts }) => attempts.slice(0, -1).every(({ end }) => end.kind !== 'succeeded'), {
    message: 'an attempt follows one that succeeded',
  });

export const writeAttemptFile = (file: AttemptFile): string => `${JSON.stringify(file, undefined, 1)}\n`;

/** Reads what a job has left, which anybody may have changed since. The failure says what is wrong with it. */
export const readAttemptFile = async (path: string): Promise<Result<AttemptFile, Failure>> => {
  const size = (await stat(path)).size;
  if (size > largestBytes) return broken(`it has ${size} bytes, more than 16 MiB`);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return broken('it is not JSON');
  }
  const read = form.safeParse(value);
  if (!read.success) return broken(z.prettifyError(read.error));
  // Optional keys are absent in JSON, never undefined.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return ok(read.data as AttemptFile);
};

const broken = (why: string): { ok: false; error: Failure } =>
  err({ code: 'bad-result', message: `${resultFile} cannot be used: ${why}` });
