import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Clock } from '../lib/clock.ts';

/** One line of a transcript; `at` is added when it is written. */
export type TranscriptEntry =
  | { readonly type: 'session'; readonly model: string; readonly system: string; readonly tools: readonly string[] }
  | { readonly type: 'request'; readonly turn: number; readonly messages: number; readonly added: unknown }
  | {
      readonly type: 'answer';
      readonly id: string;
      readonly request_id?: string;
      readonly stop_reason: string | null;
      readonly content: unknown;
      readonly usage: unknown;
    }
  | { readonly type: 'wait'; readonly seconds: number; readonly why: string }
  | { readonly type: 'error'; readonly error: unknown }
  | { readonly type: 'end'; readonly result: unknown };

export interface Transcript {
  /** Absent when nothing is kept. */
  readonly path?: string;
  /** Never throws. */
  write(entry: TranscriptEntry): void;
}

export const noTranscript: Transcript = { write: () => undefined };

/**
 * JSON Lines at `path`, each line redacted and appended as it happens, so that a killed process leaves what came before. The
 * first write that fails (a full disk, say) is told to `onError` and ends the transcript, not the task.
 */
export const openTranscript = (request: {
  readonly path: string;
  readonly clock: Clock;
  readonly redact: (text: string) => string;
  readonly onError?: (error: unknown) => void;
}): Transcript => {
  let open = true;
  const attempt = (action: () => void): void => {
    if (!open) return;
    try {
      action();
    } catch (error) {
      open = false;
      request.onError?.(error);
    }
  };
  attempt(() => mkdirSync(dirname(request.path), { recursive: true, mode: 0o700 }));
  return {
    path: request.path,
    write: (entry) =>
      attempt(() => {
        const line = JSON.stringify(redacted({ at: request.clock.now().toISOString(), ...entry }, request.redact));
        appendFileSync(request.path, `${line}\n`, { mode: 0o600 });
      }),
  };
};

/** Redaction works on the strings, not on the JSON: an escaped secret would not be found, and a replaced quote would break it. */
const redacted = (value: unknown, redact: (text: string) => string): unknown => {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((each) => redacted(each, redact));
  if (value instanceof Error) return redact(`${value.name}: ${value.message}`);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [redact(key), redacted(each, redact)]));
};
