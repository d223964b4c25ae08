import type { BetaRunnableTool } from '@anthropic-ai/sdk/lib/tools/BetaRunnableTool';

import type { SessionRequest, SessionResult } from '../agent/session.ts';
import type { Failure } from '../lib/result.ts';
import type { Usage } from '../plan/state.ts';

/** What a session of planning needs of the world; `tools` may be a whole toolset, of which only what reads is offered. */
export type PlanningSession = Omit<SessionRequest<never>, 'system' | 'messages' | 'answer' | 'maxTurns'> & {
  /** Default 60. */
  readonly maxTurns?: number;
};

export const defaultMaxTurns = 60;

/** What it cost, and the id of its first answer. */
export interface Spent {
  readonly usage: Usage;
  readonly session?: string;
}

/** A session without a result. `complaint` is what was wrong with the last answer, where one could not be used. */
export type NoResult = Spent &
  (
    | { readonly kind: 'failed'; readonly failure: Failure; readonly complaint?: string }
    | { readonly kind: 'blocked'; readonly reason: 'auth' | 'overloaded' | 'budget'; readonly detail: string }
    | { readonly kind: 'cancelled' }
  );

/** A session's end without an answer, as a failure with a code. */
export const noResult = (
  result: Exclude<SessionResult<unknown>, { readonly kind: 'report' }>,
  code: string,
  what: string,
): NoResult => {
  const spent = spentOn(result);
  switch (result.kind) {
    case 'failed': {
      const { error, complaint } = result;
      const failure = { code, message: `${what}: ${error}` };
      return { ...spent, kind: 'failed', failure, ...(complaint === undefined ? {} : { complaint }) };
    }
    case 'blocked':
      return { ...spent, kind: 'blocked', reason: result.reason, detail: result.detail };
    case 'cancelled':
      return { ...spent, kind: 'cancelled' };
  }
};

export const spentOn = ({ usage, session }: Spent): Spent => ({ usage, ...(session === undefined ? {} : { session }) });

const reading = new Set(['read', 'glob', 'grep']);

/** Those of a toolset that can change nothing and start nothing. */
export const readOnly = (tools: readonly BetaRunnableTool[]): BetaRunnableTool[] =>
  tools.filter(({ name }) => reading.has(name));
