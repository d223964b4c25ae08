import { readFile } from 'node:fs/promises';
import type { Context } from './context.ts';

/** What started the run, as far as anybody asks. Texts of it are untrusted. */
export type TriggeringEvent =
  | {
      readonly kind: 'comment';
      readonly id: string;
      /** Number of the issue or pull request. */
      readonly issue: number;
      readonly onPull: boolean;
      readonly by: string;
      /** Written by an app. */
      readonly bot: boolean;
      readonly body: string;
    }
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** From another repository, or from one that is gone. */
      readonly fork: boolean;
    }
  | { readonly kind: 'dispatch'; readonly inputs: Inputs }
  | { readonly kind: 'other' };

type Inputs = Readonly<Record<string, unknown>>;

const other: TriggeringEvent = { kind: 'other' };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const recordAt = (of: Inputs, key: string): Inputs => (isRecord(of[key]) ? of[key] : {});
const textAt = (of: Inputs, key: string): string => (typeof of[key] === 'string' ? of[key] : '');

/** Reads the file with the event's payload (docs: default environment variables, `GITHUB_EVENT_PATH`; webhook events and payloads). */
export const readEvent = async ({ env }: Pick<Context, 'env'>): Promise<TriggeringEvent> => {
  const path = env['GITHUB_EVENT_PATH'];
  const text = path === undefined || path === '' ? '' : await readFile(path, 'utf8').catch(() => '');
  const payload = parse(text);
  if (payload === undefined) return other;
  switch (env['GITHUB_EVENT_NAME'] ?? '') {
    case 'issue_comment':
      return payload['action'] === 'created' ? commentEvent(payload) : other;
    case 'pull_request':
      return pullEvent(payload);
    case 'workflow_dispatch':
      return { kind: 'dispatch', inputs: recordAt(payload, 'inputs') };
    default:
      return other;
  }
};

const parse = (text: string): Inputs | undefined => {
  try {
    const payload: unknown = JSON.parse(text);
    return isRecord(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
};

const commentEvent = (payload: Inputs): TriggeringEvent => {
  const [comment, issue] = [recordAt(payload, 'comment'), recordAt(payload, 'issue')];
  const user = recordAt(comment, 'user');
  return {
    kind: 'comment',
    id: String(comment['id']),
    issue: Number(issue['number']),
    onPull: isRecord(issue['pull_request']),
    by: textAt(user, 'login'),
    bot: user['type'] !== 'User',
    body: textAt(comment, 'body'),
  };
};

const pullEvent = (payload: Inputs): TriggeringEvent => {
  const pull = recordAt(payload, 'pull_request');
  const head = recordAt(recordAt(pull, 'head'), 'repo');
  const base = recordAt(recordAt(pull, 'base'), 'repo');
  return {
    kind: 'pull-request',
    number: Number(pull['number']),
    fork: head['id'] === undefined || head['id'] !== base['id'],
  };
};
