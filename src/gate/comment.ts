import type { Comment } from '../github/comments.ts';
import type { Permission } from '../github/permissions.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';

const refused = (message: string, hint?: string): { ok: false; error: Failure } =>
  err({ code: 'not-approved', message, ...(hint === undefined ? {} : { hint }) });

const maySay = (by: string, { write, role }: Permission): Failure | undefined =>
  write
    ? undefined
    : { code: 'not-approved', message: `${by} may not approve: their role is ${role}; accepted: write access` };

const approvesIn = (body: string, task: string): boolean =>
  body.split('\n').some((line) => {
    const [command, word, ...names] = line.trim().split(/\s+/u);
    return command === '/plan' && word === 'approve' && names.includes(task);
  });

/** Whether a comment approves a task: it says so, a person with write access wrote it, and nobody has changed it since. */
export const commentApproval = (
  task: string,
  comment: Comment,
  permission: Permission,
): Result<{ readonly by: string }, Failure> => {
  const { id, by, bot, body, edited } = comment;
  if (bot) return refused(`comment ${id} is not a person's`);
  if (edited) return refused(`comment ${id} was edited after it was written`, 'write a new one');
  if (!approvesIn(body, task)) return refused(`comment ${id} does not say \`/plan approve ${task}\``);
  const not = maySay(by, permission);
  return not === undefined ? ok({ by }) : err(not);
};

/** A run that somebody dispatched. */
export interface Dispatch {
  readonly actor: string;
  /** From 1; anybody with write access can run one again in its actor's name. */
  readonly attempt: number;
  /** What the person filled in. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Whether the dispatch of a run approves a task: its inputs name the task, and a person with write access started it. */
export const dispatchApproval = (
  task: string,
  { actor, attempt, inputs }: Dispatch,
  permission: Permission,
): Result<{ readonly by: string }, Failure> => {
  if (inputs['task'] !== task || (inputs['command'] ?? 'approve') !== 'approve')
    return refused(
      `nobody asked to approve task ${task}: the run was dispatched for something else`,
      `dispatch a workflow with the input task: ${task}, or comment /plan approve ${task}`,
    );
  if (attempt > 1) return refused(`the run is a re-run, which is no new approval by ${actor}`, 'dispatch a new one');
  if (actor.endsWith('[bot]')) return refused(`${actor} is not a person`);
  const not = maySay(actor, permission);
  return not === undefined ? ok({ by: actor }) : err(not);
};
