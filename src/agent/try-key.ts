import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { ClientRequest } from './client.ts';
import { createClient } from './client.ts';
import { classify } from './failure.ts';

export interface KeyToTry extends Omit<ClientRequest, 'stallSeconds'> {
  readonly model: string;
  readonly signal: AbortSignal;
}

/** Why a key was not found to work, in one line. */
interface KeyTried {
  /** `key`: the API does not take it. `way`: it was not heard whether it would. */
  readonly fault: 'key' | 'way';
  readonly detail: string;
}

/** Asks the API to count the tokens of a short message, which is free of charge. */
export const tryKey = async ({ model, signal, ...request }: KeyToTry): Promise<Result<undefined, KeyTried>> => {
  const client = await createClient(request);
  if (!client.ok) return err({ fault: 'key', detail: client.error.message });
  try {
    await client.value.messages.countTokens({ model, messages: [{ role: 'user', content: 'Hello' }] }, { signal });
    return ok(undefined);
  } catch (error) {
    const failure = classify(error);
    switch (failure.kind) {
      case 'auth':
        return err({ fault: 'key', detail: failure.detail });
      case 'fatal':
        return err({ fault: 'way', detail: failure.detail });
      case 'transient':
        return err({ fault: 'way', detail: `the API does not answer: ${failure.why}` });
      case 'context':
      case 'aborted':
        return err({ fault: 'way', detail: 'the request was broken off' });
    }
  }
};
