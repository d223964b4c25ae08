import type { AgentClient } from '../agent/client.ts';
import { createClient } from '../agent/client.ts';
import type { Failure, Result } from '../lib/result.ts';
import type { World } from './world.ts';

/** The client of the Messages API, with the credential of this run. Fails with `no-credential` or `bad-api-key`. */
export const claudeClient = ({ context, clock }: World): Promise<Result<AgentClient, Failure>> =>
  createClient({ ...context.anthropic, clock, ...stallSeconds(context.env['PLANWRIGHT_STALL_SECONDS']) });

const stallSeconds = (given: string | undefined): { stallSeconds?: number } => {
  const seconds = Number(given);
  return given === undefined || !(seconds > 0) ? {} : { stallSeconds: seconds };
};
