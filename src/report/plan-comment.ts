import { createHash } from 'node:crypto';
import { escapeMarkdown } from '../lib/escape.ts';
import { clipBytes } from '../lib/text.ts';
import type { PlanState } from '../plan/state.ts';
import { bodyLimit } from './body.ts';
import { renderStanding, renderSummary, type SummaryInput } from './summary.ts';

/** What the comment of a plan is found by. */
export const planMarker = (plan: string): string => `<!-- planwright:plan ${plan} `;

/** Whether the plan stands until a person does something, and not because a person said so. */
const needsPerson = ({ status, reason }: PlanState): boolean =>
  status === 'waiting' ||
  status === 'failed' ||
  (status === 'paused' && reason !== 'requested' && reason !== 'time-budget');

/** Where a plan stands, so far as it calls for a person: the same stop has the same, however often it is told. */
const stopOf = ({ execution, status, reason, detail, tasks }: PlanState, alert: boolean): string => {
  const open = Object.entries(tasks).flatMap(([id, task]) =>
    task.status === 'waiting' || task.status === 'failed' ? [[id, task.status, task.attempts.length]] : [],
  );
  const told = JSON.stringify([execution, status, reason, detail, open, ...(alert ? ['alert'] : [])]);
  return createHash('sha256').update(told).digest('hex').slice(0, 12);
};

/** A login of a person, as GitHub allows it; nothing else is ever mentioned. */
const login = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i;

/** Who asked for the work, as a mention; undefined where that is no person. */
const mentionOf = ({ run }: PlanState): string | undefined => {
  const requester = run?.requested_by ?? run?.actor;
  return requester !== undefined && login.test(requester) ? `@${requester}` : undefined;
};

export interface PlanComment {
  readonly body: string;
  /** First line of the body; the same for the same stop. */
  readonly mark: string;
  /** It calls somebody, which only a new comment does. */
  readonly calls: boolean;
}

export interface AboutComment {
  /** The pull request of the work, where the comment is not on it. */
  readonly pull?: number;
  /** Why a person has to look, whatever the state says. Untrusted text. */
  readonly alert?: string;
}

/** The one comment that says where a plan stands, for its issue or its pull request. */
export const renderPlanComment = (input: SummaryInput, { pull, alert }: AboutComment): PlanComment => {
  const { plan, state } = input;
  const mark = `${planMarker(plan.id)}${stopOf(state, alert !== undefined)} -->`;
  const mention = alert !== undefined || needsPerson(state) ? mentionOf(state) : undefined;
  const head = [
    mark,
    ...(mention === undefined ? [] : [`${mention}, this needs you.`, '']),
    ...(alert === undefined ? [] : [`> ⚠️ ${escapeMarkdown(clipBytes(alert, 500))}`, '']),
    ...(pull === undefined ? [] : [`The work is in #${pull}.`, '']),
  ].join('\n');
  const asked: SummaryInput = { ...input, place: plan.issue === undefined ? 'pull-request' : 'issue' };
  const whole = renderStanding(asked);
  const room = bodyLimit - head.length - 1;
  const text = whole.length <= room ? whole : renderSummary({ ...asked, limit: room });
  return { body: `${head}\n${text}`, mark, calls: mention !== undefined };
};
