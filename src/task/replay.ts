import type { Outcome, Reason, Usage } from '../plan/state.ts';
import type { AttemptRequest, AttemptResult, Runner } from '../scheduler/ports.ts';
import { clipBytes, oneLine, tail } from '../lib/text.ts';
import { GitError, gitWords } from '../workspace/git.ts';
import { keepOutputs } from './output-file.ts';
import type { Outputs } from './outputs.ts';
import type { Done, Judge } from './run-task.ts';
import { checkChange, runAttempt, setUp } from './run-task.ts';
import type { TaskWorld } from './world.ts';

/** An attempt that was made on another runner. */
export interface MadeAttempt {
  readonly started_at: string;
  readonly seconds: number;
  readonly model?: string;
  readonly session?: string;
  readonly usage?: Usage;
  readonly end:
    | { readonly kind: 'failed'; readonly outcome: Outcome; readonly error: string }
    | { readonly kind: 'blocked'; readonly reason: Reason; readonly detail: string }
    | { readonly kind: 'cancelled'; readonly why?: string }
    | { readonly kind: 'succeeded'; readonly summary: string; readonly details: string; readonly outputs: Outputs };
}

/** The attempts at one task, oldest first, and the tree that the last one made of the base when it succeeded. */
export interface MadeTask {
  readonly attempts: readonly MadeAttempt[];
  readonly tree?: string;
}

/**
 * Hands back attempts that were made on other runners as if they were made now: what they say of themselves is believed, what they changed is
 * put into a workspace here and checked as if a task of ours had changed it.
 */
export const createReplay = (world: TaskWorld, tasks: ReadonlyMap<string, MadeTask>): Runner => {
  const left = new Map([...tasks].map(([id, { attempts }]) => [id, [...attempts]]));
  return {
    made: (id) => (left.get(id)?.length ?? 0) > 0,
    attempt: async (request) => {
      const made = left.get(request.task.id)?.shift();
      if (made === undefined) throw new Error(`nothing of ${request.task.id} is left to hand back`);
      const result = await replay(world, request, made, tasks.get(request.task.id)?.tree);
      const { seconds, session, usage, started_at, model } = made;
      const told = { ...(session === undefined ? {} : { session }), ...(usage === undefined ? {} : { usage }) };
      return { ...result, ...told, seconds, made: { started_at, ...(model === undefined ? {} : { model }) } };
    },
  };
};

/** Longer than any of ours. */
const longestError = 8192;
const longestSummary = 2000;

const replay = async (
  world: TaskWorld,
  request: AttemptRequest,
  { end, seconds }: MadeAttempt,
  tree: string | undefined,
): Promise<AttemptResult> => {
  const { redact } = world;
  switch (end.kind) {
    case 'failed':
      return {
        kind: 'failed',
        seconds,
        outcome: end.outcome,
        error: tail(redact(end.error), longestError),
        discarded: '',
      };
    case 'blocked':
      return { kind: 'blocked', seconds, reason: end.reason, detail: tail(redact(end.detail), longestError) };
    case 'cancelled':
      return {
        kind: 'cancelled',
        seconds,
        ...(end.why === undefined ? {} : { why: tail(redact(end.why), longestError) }),
      };
    case 'succeeded': {
      if (tree === undefined) throw new Error(`the change of ${request.task.id} is missing`);
      const work: Done = {
        kind: 'done',
        summary: clipBytes(oneLine(end.summary), longestSummary),
        details: end.details,
        unchanged: 'allowed',
      };
      return runAttempt(world, request, judgeOf(work, end.outputs, tree));
    }
  }
};

/** Setup comes first, as it did there: `verify` may have to run again here. */
const judgeOf =
  (work: Done, given: Outputs, tree: string): Judge =>
  async (attempt, { state }) => {
    const { workspace, task, signal, world } = attempt;
    const setup = task.verify.length > 0 && !signal.aborted ? await setUp(attempt) : undefined;
    if (setup !== undefined) return setup;
    if (signal.aborted) return { kind: 'cancelled' };
    const outputs = keepOutputs(given, { state, redact: world.redact });
    if (!outputs.ok) return { kind: 'failed', outcome: 'agent', error: outputs.error, work };
    try {
      await workspace.adopt(workspace.head, tree);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      const why = `the change cannot be put into a workspace: ${gitWords(error.message)}`;
      return { kind: 'failed', outcome: 'scope', error: why, work };
    }
    return checkChange(attempt, work, outputs.value);
  };
