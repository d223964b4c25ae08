import { z } from 'zod';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Approval } from '../plan/state.ts';
import { outcomes } from '../plan/state.ts';
import type { Scheduled } from './scheduled.ts';
import { scheduledForm } from './scheduled.ts';
import type { BegunAttempt } from '../plan/transitions.ts';
import type { ProcessIdentity } from '../workspace/process-identity.ts';

/** Who works on a plan. Only the holder writes `state:`. */
export interface Holder {
  /** Told apart from every other process that ever held the plan. */
  readonly nonce: string;
  /** For people: a run's URL, or a process on a machine. */
  readonly label: string;
  readonly process: ProcessIdentity;
  /** Run and attempt in GitHub Actions; absent in a terminal. */
  readonly run?: { readonly id: string; readonly attempt: number };
  readonly since: string;
  /** Last sign of life. */
  readonly heartbeat: string;
  /** Set for a command that changes the plan and lets go: whoever comes second waits a moment. */
  readonly brief?: boolean;
}

interface Asked {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly reason?: string;
}

/** What somebody who does not hold the plan wants of the one who does. */
export type ControlRequest = Asked &
  (
    | { readonly kind: 'pause' }
    | { readonly kind: 'cancel' }
    | { readonly kind: 'approve'; readonly task: string; readonly approval: Approval }
    | { readonly kind: 'reject'; readonly task: string }
  );

/** The document in `refs/planwright/<id>`. */
export interface Coordination {
  readonly version: 1;
  readonly execution?: string;
  readonly leg: number;
  readonly holder?: Holder;
  readonly attempts: readonly BegunAttempt[];
  readonly requests: readonly ControlRequest[];
  /** The run of the workflows that the plan was scheduled in last. */
  readonly scheduled?: Scheduled;
}

const noCoordination: Coordination = { version: 1, leg: 0, attempts: [], requests: [] };

const text = z.string();
const origin = { id: text, by: text, at: text, reason: z.optional(text) };
const approval = z.looseObject({
  by: text,
  at: text,
  via: z.enum(['environment', 'comment', 'terminal']),
  spec: text,
  head: text,
});
const finished = z.looseObject({ started_at: text, seconds: z.number(), outcome: z.enum(outcomes) });

/** The form of the document, so far as this version looks at it. */
const form = z.looseObject({
  version: z.literal(1),
  leg: z.number(),
  holder: z.optional(
    z.looseObject({
      nonce: text,
      label: text,
      process: z.object({ pid: z.number(), started: text }),
      run: z.optional(z.object({ id: text, attempt: z.number() })),
      since: text,
      heartbeat: text,
      brief: z.optional(z.boolean()),
    }),
  ),
  scheduled: z.optional(scheduledForm),
  attempts: z.array(z.looseObject({ task: text, attempt: z.number(), started_at: text, earlier: z.array(finished) })),
  requests: z.array(
    z.discriminatedUnion('kind', [
      z.looseObject({ ...origin, kind: z.literal('pause') }),
      z.looseObject({ ...origin, kind: z.literal('cancel') }),
      z.looseObject({ ...origin, kind: z.literal('approve'), task: text, approval }),
      z.looseObject({ ...origin, kind: z.literal('reject'), task: text }),
    ]),
  ),
});

const broken = (why: string): { ok: false; error: Failure } =>
  err({
    code: 'bad-coordination',
    message: `the coordination ref cannot be read: ${why}`,
    hint: 'delete the ref when nothing is running',
  });

/** Reads the document; one that cannot be read is a failure, never an empty one, which would look like an unheld plan. */
export const readCoordination = (data: Uint8Array | undefined): Result<Coordination, Failure> => {
  if (data === undefined) return ok(noCoordination);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(data).toString('utf8'));
  } catch {
    return broken('it is not JSON');
  }
  const read = form.safeParse(value);
  if (!read.success) return broken(z.prettifyError(read.error));
  // Optional keys are absent in what this program writes, never undefined.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return ok(read.data as Coordination);
};

export const writeCoordination = (document: Coordination): Buffer =>
  Buffer.from(`${JSON.stringify(document, undefined, 1)}\n`);

/** A terminal that was silent for so long is taken for dead. */
export const heartbeatLimitMs = 120_000;

export type Liveness = 'alive' | 'dead';

/** Whether a holder's heartbeat is recent. A heartbeat from the future counts as recent. */
export const heartbeatLiveness = (holder: Holder, now: Date): Liveness =>
  now.getTime() - Date.parse(holder.heartbeat) > heartbeatLimitMs ? 'dead' : 'alive';

/** Takes the plan, unless somebody who is alive holds it. */
export const leaseTaken = (document: Coordination, holder: Holder, other: Liveness): Result<Coordination, Failure> => {
  const { holder: before } = document;
  if (before !== undefined && before.nonce !== holder.nonce && other === 'alive')
    return err({
      code: 'held',
      message: `${before.label} holds the plan since ${before.since}`,
      hint: 'wait until it has ended, or ask it to pause',
    });
  return ok({ ...document, holder, leg: document.leg + 1 });
};

export const leaseReleased = (document: Coordination, nonce: string): Coordination => {
  if (document.holder?.nonce !== nonce) return document;
  const { holder: _holder, ...rest } = document;
  return { ...rest, attempts: [] };
};

export const heartbeat = (document: Coordination, nonce: string, at: string): Coordination =>
  document.holder?.nonce === nonce ? { ...document, holder: { ...document.holder, heartbeat: at } } : document;

/** Who took the plan for a moment executes it now. */
export const stayed = (document: Coordination): Coordination => {
  if (document.holder?.brief === undefined) return document;
  const { brief: _brief, ...holder } = document.holder;
  return { ...document, holder };
};

export const requestAdded = (document: Coordination, request: ControlRequest): Coordination => ({
  ...document,
  requests: [...document.requests, request],
});

export const requestsRemoved = (document: Coordination, ids: ReadonlySet<string>): Coordination => ({
  ...document,
  requests: document.requests.filter(({ id }) => !ids.has(id)),
});

export const attemptBegun = (document: Coordination, attempt: BegunAttempt): Coordination => ({
  ...document,
  attempts: [...document.attempts.filter(({ task }) => task !== attempt.task), attempt],
});

/** Attempts of these tasks are recorded in `state:` now. */
export const attemptsEnded = (document: Coordination, tasks: ReadonlySet<string>): Coordination => ({
  ...document,
  attempts: document.attempts.filter(({ task }) => !tasks.has(task)),
});
