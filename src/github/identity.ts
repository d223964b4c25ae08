import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

/** Who a token speaks for. */
export interface Identity {
  /** As in `by` of what it writes: `github-actions[bot]`. */
  readonly login: string;
  readonly bot: boolean;
}

/** Whether it is the token that GitHub gives to every job, which neither pushes workflow files nor starts workflows. */
export const isJobToken = ({ login }: Identity): boolean => login === 'github-actions[bot]';

/** Who wrote something. */
export interface Author {
  /** A login; empty when the account is gone. */
  readonly by: string;
  /** An app, not a person. */
  readonly bot: boolean;
}

const query = 'query { viewer { login } }';

/** Whom GitHub takes us for. It answers for the job's token, for an app's and for a person's alike. Does not change: ask once. */
export const readIdentity = async (github: GitHub): Promise<Result<Identity, ApiFailure>> => {
  const purpose = { what: 'read who the token belongs to', needs: 'metadata: read' };
  const found = await github.graphql<{ readonly viewer: { readonly login: string } }>(purpose, query);
  if (!found.ok) return found;
  const { login } = found.value.viewer;
  return ok({ login, bot: login.endsWith('[bot]') });
};

/** The author as the REST API tells it. */
export const authorOf = (user: { readonly login: string; readonly type?: string } | null | undefined): Author => ({
  by: user?.login ?? '',
  bot: user?.type !== 'User',
});

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** Whether something is what an identity wrote, word for word. */
export const wroteThis = (
  { login }: Identity,
  text: string,
  { user, body }: { readonly user: { readonly login: string } | null; readonly body?: string | null },
): boolean => user?.login === login && plain(body ?? '') === plain(text);
