import { readFile } from 'node:fs/promises';
import type { AgentClient, ClientRequest } from '../agent/client.ts';
import { createClient } from '../agent/client.ts';
import type { Failure, Result } from '../lib/result.ts';
import type { Context, Federation } from '../request/context.ts';
import { federationLacks } from '../request/read-federation.ts';
import type { World } from './world.ts';

/** The client of the Messages API, with the credential of this run. Fails with `no-credential` or `bad-api-key`. */
export const claudeClient = ({ context, clock }: World): Promise<Result<AgentClient, Failure>> =>
  createClient({
    ...claudeCredential(context),
    ...claudeLacks(context),
    clock,
    ...stallSeconds(context.env['PLANWRIGHT_STALL_SECONDS']),
  });

/** Why a run that was to do without a key cannot. */
export const claudeLacks = ({ env }: Context): { readonly lacking?: string } => {
  const lacking = federationLacks(env);
  return lacking === undefined ? {} : { lacking };
};

/** Whether this run has what it takes to ask Claude. */
export const mayAskClaude = ({ anthropic: { apiKey, federation } }: Context): boolean =>
  apiKey !== undefined || federation !== undefined;

/** The key, or the identity that stands in for it where there is none, and where they are good for. */
export const claudeCredential = ({
  anthropic: { federation, ...rest },
  keepSecret,
}: Context): Omit<ClientRequest, 'clock'> => {
  if (federation === undefined) return rest;
  const { identity, ...ids } = federation;
  const identityToken = async (): Promise<string> => {
    const token = await identityTokenOf(identity);
    keepSecret(token);
    return token;
  };
  return { ...rest, federation: { ...ids, identityToken } };
};

/** Whom GitHub's token is made out to (docs: workload identity federation with GitHub Actions). */
const audience = 'https://api.anthropic.com';

/** Read anew for every exchange: GitHub's lives for minutes, and a file is rotated. */
const identityTokenOf = async (identity: Federation['identity']): Promise<string> => {
  switch (identity.kind) {
    case 'file':
      return (await readFile(identity.path, 'utf8')).trim();
    case 'given':
      return identity.token;
    case 'job':
      return (await import('@actions/core')).getIDToken(audience);
  }
};

const stallSeconds = (given: string | undefined): { stallSeconds?: number } => {
  const seconds = Number(given);
  return given === undefined || !(seconds > 0) ? {} : { stallSeconds: seconds };
};
