import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { ClientRequest } from './client.ts';
import { createClient } from './client.ts';
import { classify } from './failure.ts';

export interface KeyToTry extends Omit<ClientRequest, 'stallSeconds'> {
  readonly model: string;
  readonly signal: AbortSignal;
}

/** Asks the API to count the tokens of a short message, which is free of charge. The failure says in one line why the key does not do. */
export const tryKey = async ({ model, signal, ...request }: KeyToTry): Promise<Result<undefined, string>> => {
  const client = await createClient(request);
  if (!client.ok) return err(client.error.message);
  try {
    await client.value.messages.countTokens({ model, messages: [{ role: 'user', content: 'Hello' }] }, { signal });
    return ok(undefined);
  } catch (error) {
    const failure = classify(error);
    switch (failure.kind) {
      case 'auth':
      case 'fatal':
        return err(failure.detail);
      case 'transient':
        return err(`the API does not answer: ${failure.why}`);
      case 'context':
      case 'aborted':
        return err('the request was broken off');
    }
  }
};
