import type { Failure, Result } from './result.ts';
import { ok } from './result.ts';

/** Gives a credential that is valid now. Ask anew before every use: a short-lived one is another one an hour later. */
export type TokenSource = () => Promise<Result<string, Failure>>;

/** A credential that stays the same. */
export const fixedToken = (token: string): TokenSource => {
  const given = Promise.resolve(ok(token));
  return () => given;
};
