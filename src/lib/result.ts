/** An expected success or failure as a value. Exceptions are kept for bugs and a broken world. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/**
 * A request that cannot be carried out, told to the person who made it.
 * `code` is stable and machine-readable; `message` says what, what was given and what is accepted; `hint` says how to mend it.
 */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** A failure in one line: what is wrong, and what to do about it in brackets. */
export const inWords = ({ message, hint }: Failure): string => (hint === undefined ? message : `${message} (${hint})`);
